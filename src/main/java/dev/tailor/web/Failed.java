package dev.tailor.web;

/** Thrown by a page that can say more about what went wrong than its status; keeps the cause for the log. */
public class Failed extends RuntimeException {
    private final transient Failure failure;

    public Failed(Failure failure) {
        this(failure, null);
    }

    public Failed(Failure failure, Throwable cause) {
        super(failure.title(), cause);
        this.failure = failure;
    }

    /** The cause in a few words, for one line of the log: whoever throws this knows what has happened. */
    String reason() {
        return getCause() == null ? "" : ": " + getCause().getMessage();
    }

    public Failure failure() {
        return failure;
    }
}

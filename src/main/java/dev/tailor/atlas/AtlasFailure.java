package dev.tailor.atlas;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A call to Atlas that did not succeed, sorted by what a caller can do about it. The message is for logs, holds no
 * secret and begins with the status, if there was an answer; {@link AtlasSentences} has words for people.
 */
public abstract sealed class AtlasFailure extends RuntimeException {
    private final transient FailedCall call;

    private AtlasFailure(FailedCall call, Throwable cause) {
        super(call.message(), cause);
        this.call = call;
    }

    FailedCall call() {
        return call;
    }

    /** The HTTP status; 0 where there was no answer. */
    public int status() {
        return call.status();
    }

    /** Atlas's own code, as in {@link AtlasCode}; empty when what answered was not Atlas, or gave none. */
    public Optional<String> errorCode() {
        return Optional.ofNullable(call.errorCode());
    }

    /** Whether Atlas gave this code. */
    public boolean hasCode(String code) {
        return code.equals(call.errorCode());
    }

    /** What Atlas says went wrong, or what we saw; never null. */
    public String detail() {
        return call.detail();
    }

    /** The status in words; may be empty. */
    public String reason() {
        return call.reason();
    }

    /** What the detail speaks of: names, ids, limits. */
    public List<String> parameters() {
        return call.parameters();
    }

    /** Whether a change may have happened in spite of this failure: look before repeating it. */
    public boolean maybeDone() {
        return false;
    }

    /**
     * What is known when this came of a second try: that Atlas did not take it up does not say that the first did nothing.
     *
     * @param first what came of the first try
     * @return the first failure where it is still open; otherwise this
     */
    public AtlasFailure afterTrying(AtlasFailure first) {
        if (!first.maybeDone() || !(this instanceof TryLater || this instanceof NotAllowed)) {
            return this;
        }
        first.addSuppressed(this);
        return first;
    }

    /** Whether it may pass by itself, so that the same is worth asking again after a while. */
    public boolean isPassing() {
        return false;
    }

    /** How long Atlas asks us to wait before that, if it does. */
    public Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    /** How long to leave Atlas alone after it: as long as it asks, and this long at least. */
    public Duration pause(Duration shortest) {
        return retryAfter().filter(asked -> asked.compareTo(shortest) > 0).orElse(shortest);
    }

    /** What was named is not there (404). A missing project looks the same but for the code. */
    public static final class NotFound extends AtlasFailure {
        NotFound(FailedCall call) {
            super(call, null);
        }
    }

    /** The present state of things stands against it (409): it exists, is paused, the cloud is full. */
    public static final class Conflict extends AtlasFailure {
        Conflict(FailedCall call) {
            super(call, null);
        }
    }

    /** Atlas says no to what was asked (400 and its kin), and will say so again. */
    public static final class Refused extends AtlasFailure {
        Refused(FailedCall call) {
            super(call, null);
        }
    }

    /** Our credentials, their rights or the organization's account do not suffice (401, 402, 403): for operators. */
    public static final class NotAllowed extends AtlasFailure {
        NotAllowed(FailedCall call) {
            super(call, null);
        }
    }

    /** Atlas can't now: too many requests, trouble of its own, no connection, no answer in time. */
    public static final class TryLater extends AtlasFailure {
        private final transient Duration retryAfter;
        private final boolean maybeDone;

        TryLater(FailedCall call, Duration retryAfter, boolean maybeDone, Throwable cause) {
            super(call, cause);
            this.retryAfter = retryAfter;
            this.maybeDone = maybeDone;
        }

        @Override
        public boolean isPassing() {
            return true;
        }

        @Override
        public Optional<Duration> retryAfter() {
            return Optional.ofNullable(retryAfter);
        }

        @Override
        public boolean maybeDone() {
            return maybeDone;
        }
    }

    /** An answer that nobody foresaw (406, 410, not what its type says): this client is wrong or out of date. */
    public static final class Broken extends AtlasFailure {
        Broken(FailedCall call, Throwable cause) {
            super(call, cause);
        }

        @Override
        public boolean maybeDone() {
            return status() < 400;
        }
    }

    /** A list broke off after its first page, so that nothing of it counts. Its cause says what can be done. */
    public static final class Incomplete extends AtlasFailure {
        private final AtlasFailure why;

        Incomplete(int page, AtlasFailure why) {
            super(why.call().atPage(page), why);
            this.why = why;
        }

        /** What went wrong with the page that did not come. */
        public AtlasFailure why() {
            return why;
        }

        @Override
        public boolean isPassing() {
            return why.isPassing();
        }

        @Override
        public Optional<Duration> retryAfter() {
            return why.retryAfter();
        }
    }

    /** A page was asked for that no list has. Nothing was sent. */
    public static final class OutOfBounds extends AtlasFailure {
        OutOfBounds(String sentence) {
            super(FailedCall.without(0, sentence), null);
        }
    }
}

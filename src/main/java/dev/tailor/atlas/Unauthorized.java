package dev.tailor.atlas;

/** A 401, which never leaves {@link Calls}: it may be a question, a stray, or a refusal. */
final class Unauthorized extends RuntimeException {
    private final transient FailedCall call;
    private final String challenge;
    private final boolean question;

    Unauthorized(FailedCall call, String challenge, boolean question) {
        super(call.message());
        this.question = question;
        this.call = call;
        this.challenge = challenge;
    }

    /** What Atlas wants to be answered; null if it does not say. */
    String challenge() {
        return challenge;
    }

    /** Whether the call showed no proof, so that this is a question and no refusal. */
    boolean question() {
        return question;
    }

    AtlasFailure failure() {
        return new AtlasFailure.NotAllowed(call);
    }
}

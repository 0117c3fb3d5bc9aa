package dev.tailor.atlas;

/** A 401, which never leaves {@link Calls}: it may be a question, a stray, or a refusal. */
final class Unauthorized extends RuntimeException {
    private final transient Said said;
    private final String challenge;

    Unauthorized(Said said, String challenge) {
        super(said.message());
        this.said = said;
        this.challenge = challenge;
    }

    /** What Atlas wants to be answered; null if it does not say. */
    String challenge() {
        return challenge;
    }

    AtlasFailure failure() {
        return new AtlasFailure.NotAllowed(said);
    }
}

package dev.tailor.atlas;

import java.time.Instant;
import java.util.Optional;

/** What makes Atlas listen to us; shared by all calls, so everything here may run in parallel. */
sealed interface Credentials permits ServiceAccount, ApiKeyPair, NoCredentials {
    /**
     * Gets what the next call needs, if that takes asking Atlas.
     *
     * @throws AtlasFailure when there is nothing to call with
     */
    void prepare();

    /** What a call shows, computed without waiting; a call without proof is met with a question, by a 401. */
    Optional<Proof> proof(String method, String target);

    /**
     * Atlas answered 401.
     *
     * @param asked when the call began
     */
    void refused(Unauthorized answer, Instant asked);

    /**
     * What one call shows.
     *
     * @param authorization the header
     * @param believed to be told when Atlas answered anything but 401
     */
    record Proof(String authorization, Runnable believed) {
        @Override
        public String toString() {
            return "Proof";
        }
    }
}

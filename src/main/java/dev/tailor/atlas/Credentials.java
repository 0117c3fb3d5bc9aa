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

    /** Whether the next call carries proof; without, its 401 is a question and no refusal. */
    boolean ready();

    /** The header for a call, computed without waiting. */
    Optional<String> authorization(String method, String target);

    /**
     * Atlas answered 401.
     *
     * @param challenge its {@code WWW-Authenticate}, or null
     * @param asked when the call began
     */
    void refused(String challenge, Instant asked);
}

package dev.tailor.atlas;

import java.time.Instant;
import java.util.Optional;

/** Nothing is configured. */
final class NoCredentials implements Credentials {
    @Override
    public void prepare() {
        throw new AtlasFailure.NotAllowed(
                FailedCall.without(0, "No credentials for Atlas: configure a service account or an API key pair"));
    }

    @Override
    public Optional<Proof> proof(String method, String target) {
        return Optional.empty();
    }

    @Override
    public void refused(Unauthorized answer, Instant asked) {
        // Nothing to learn.
    }
}

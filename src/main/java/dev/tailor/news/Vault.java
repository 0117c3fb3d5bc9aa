package dev.tailor.news;

import dev.tailor.atlas.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps addresses and secrets of webhooks so that whoever reads Postgres or its backups can't. */
@ApplicationScoped
class Vault {
    @Inject
    NewsConfig config;

    @ConfigProperty(name = "quarkus.oidc.token-state-manager.encryption-secret")
    Optional<String> cookies;

    @ConfigProperty(name = "quarkus.oidc.credentials.secret")
    Optional<String> client;

    byte[] close(UUID outlet, String text) {
        return seal(outlet).close(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty where the installation has another secret by now. */
    Optional<String> open(UUID outlet, byte[] sealed) {
        return seal(outlet).open(sealed).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private Seal seal(UUID outlet) {
        var secret = config.secret()
                .or(() -> cookies)
                .or(() -> client)
                .orElseThrow(() -> new IllegalStateException("TAILOR_NEWS_SECRET is missing"));
        return new Seal("webhook " + outlet, secret);
    }
}

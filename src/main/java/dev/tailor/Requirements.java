package dev.tailor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * What an installation must say before Tailor can start: where PostgreSQL, the OpenID Connect provider and Atlas are,
 * and as whom to use them. Asked before Quarkus starts, which would otherwise stop at the first of them, with a stack
 * trace.
 */
final class Requirements {
    /** Quarkus takes 16 with a warning, but below 32 each replica invents a secret of its own for sign-ins. */
    private static final int SECRET_LENGTH = 32;

    private static final Setting URL = new Setting(
            "quarkus.datasource.jdbc.url", "where PostgreSQL is, as in jdbc:postgresql://db.example.com/tailor");
    private static final Setting USER = new Setting("quarkus.datasource.username", "as whom to connect to PostgreSQL");
    private static final Setting PASSWORD =
            new Setting("quarkus.datasource.password", "the password of that PostgreSQL user");
    private static final Setting PROVIDER = new Setting(
            "quarkus.oidc.auth-server-url",
            "the address of the OpenID Connect provider, as in https://login.example.com/realms/company");
    private static final Setting CLIENT =
            new Setting("quarkus.oidc.client-id", "the name under which Tailor is registered with the provider");
    private static final Setting SECRET =
            new Setting("quarkus.oidc.credentials.secret", "the secret that the provider has given to Tailor");
    private static final Setting COOKIE_SECRET = new Setting(
            "quarkus.oidc.token-state-manager.encryption-secret", "what encrypts session cookies, on all replicas");
    private static final Setting ACCOUNT =
            new Setting("tailor.atlas.client-id", "the id of Atlas's service account, as in mdb_sa_id_…");
    private static final Setting ACCOUNT_SECRET =
            new Setting("tailor.atlas.client-secret", "the secret of Atlas's service account");
    private static final Setting PUBLIC_KEY =
            new Setting("tailor.atlas.public-key", "the public half of Atlas's API key pair");
    private static final Setting PRIVATE_KEY =
            new Setting("tailor.atlas.private-key", "the private half of Atlas's API key pair");

    private final Config config;

    Requirements(Config config) {
        this.config = config;
    }

    /** A sentence for each requirement that is not met; empty when Tailor can start. */
    List<String> unmet() {
        return Stream.of(missing(), weakSecret(), withoutAtlas(), halves())
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<String> missing() {
        return Stream.of(URL, USER, PASSWORD, PROVIDER, CLIENT, SECRET)
                .filter(setting -> !has(setting))
                .map(Setting::isMissing);
    }

    private Stream<String> weakSecret() {
        var used = has(COOKIE_SECRET) ? COOKIE_SECRET : SECRET;
        return value(used).filter(secret -> secret.length() < SECRET_LENGTH).stream()
                .map(secret -> tooShort(used, secret.length()));
    }

    private static String tooShort(Setting secret, int length) {
        var sentence = "%s has %d characters, and session cookies are encrypted with it: %d are needed"
                .formatted(secret.inEnvironment(), length, SECRET_LENGTH);
        return secret == SECRET
                ? sentence
                        + "; set %s to a longer one if the provider's can't be changed."
                                .formatted(COOKIE_SECRET.inEnvironment())
                : sentence + ".";
    }

    private Stream<String> withoutAtlas() {
        var asked = Stream.of(ACCOUNT, ACCOUNT_SECRET, PUBLIC_KEY, PRIVATE_KEY).anyMatch(this::has);
        return asked
                ? Stream.empty()
                : Stream.of("%s and %s are missing: the service account with which to call Atlas; or, for an API key"
                                .formatted(ACCOUNT.inEnvironment(), ACCOUNT_SECRET.inEnvironment())
                        + " pair, %s and %s.".formatted(PUBLIC_KEY.inEnvironment(), PRIVATE_KEY.inEnvironment()));
    }

    private Stream<String> halves() {
        return Stream.of(half(ACCOUNT, ACCOUNT_SECRET), half(PUBLIC_KEY, PRIVATE_KEY))
                .flatMap(Function.identity());
    }

    private Stream<String> half(Setting one, Setting other) {
        if (has(one) == has(other)) {
            return Stream.empty();
        }
        return Stream.of((has(one) ? other : one).isMissing());
    }

    private boolean has(Setting setting) {
        return value(setting).isPresent();
    }

    private Optional<String> value(Setting setting) {
        return config.getOptionalValue(setting.property(), String.class).filter(value -> !value.isBlank());
    }
}

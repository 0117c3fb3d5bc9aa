package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementsTest {
    static final Map<String, String> WHOLE = Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://db/tailor",
            "QUARKUS_DATASOURCE_USERNAME", "tailor",
            "QUARKUS_DATASOURCE_PASSWORD", "thread",
            "QUARKUS_OIDC_AUTH_SERVER_URL", "https://login.example.com",
            "QUARKUS_OIDC_CLIENT_ID", "tailor",
            "QUARKUS_OIDC_CREDENTIALS_SECRET", "a secret of thirty-two characters",
            "TAILOR_ATLAS_CLIENT_ID", "mdb_sa_id_1",
            "TAILOR_ATLAS_CLIENT_SECRET", "mdb_sa_sk_1");

    @Test
    void an_installation_that_says_everything_starts() {
        assertThat(unmet(WHOLE)).isEmpty();
    }

    @Test
    void an_empty_environment_gets_all_sentences_at_once() {
        assertThat(unmet(Map.of())).hasSize(7).allSatisfy(sentence -> assertThat(sentence)
                .contains("missing:")
                .endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QUARKUS_DATASOURCE_JDBC_URL",
                "QUARKUS_DATASOURCE_USERNAME",
                "QUARKUS_DATASOURCE_PASSWORD",
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                "QUARKUS_OIDC_CLIENT_ID",
                "QUARKUS_OIDC_CREDENTIALS_SECRET",
                "TAILOR_ATLAS_CLIENT_ID",
                "TAILOR_ATLAS_CLIENT_SECRET"
            })
    void each_missing_value_has_its_sentence(String name) {
        assertThat(unmet(with(name, null))).singleElement().asString().startsWith(name + " is missing: ");
    }

    @Test
    void an_empty_value_is_a_missing_one() {
        assertThat(unmet(with("QUARKUS_DATASOURCE_PASSWORD", " "))).hasSize(1);
    }

    @Test
    @Tag("PA-01")
    void an_api_key_pair_serves_as_well_as_a_service_account() {
        assertThat(unmet(withKeyPair("public", "private"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"public,,TAILOR_ATLAS_PRIVATE_KEY", ",private,TAILOR_ATLAS_PUBLIC_KEY"})
    void half_a_key_pair_is_not_enough(String publicKey, String privateKey, String missing) {
        assertThat(unmet(withKeyPair(publicKey, privateKey)))
                .singleElement()
                .asString()
                .startsWith(missing + " is missing");
    }

    @Test
    void a_client_secret_too_short_for_cookies_is_refused() {
        assertThat(unmet(with("QUARKUS_OIDC_CREDENTIALS_SECRET", "short")))
                .singleElement()
                .asString()
                .contains("has 5 characters", "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET")
                .doesNotContain("short");
    }

    @Test
    void a_long_secret_for_cookies_makes_up_for_a_short_client_secret() {
        var environment = with("QUARKUS_OIDC_CREDENTIALS_SECRET", "short");
        environment.put("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", "0123456789abcdef0123456789abcdef");
        assertThat(unmet(environment)).isEmpty();
    }

    @Test
    void a_short_secret_for_cookies_is_refused_even_beside_a_long_client_secret() {
        assertThat(unmet(with("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", "0123456789abcdef")))
                .singleElement()
                .asString()
                .startsWith("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET has 16 characters");
    }

    private static Map<String, String> withKeyPair(String publicKey, String privateKey) {
        var environment = with("TAILOR_ATLAS_CLIENT_ID", null);
        environment.remove("TAILOR_ATLAS_CLIENT_SECRET");
        environment.put("TAILOR_ATLAS_PUBLIC_KEY", publicKey);
        environment.put("TAILOR_ATLAS_PRIVATE_KEY", privateKey);
        environment.values().removeIf(value -> value == null);
        return environment;
    }

    private static Map<String, String> with(String name, String value) {
        var environment = new HashMap<>(WHOLE);
        environment.put(name, value);
        environment.values().removeIf(absent -> absent == null);
        return environment;
    }

    private static List<String> unmet(Map<String, String> environment) {
        var config = new SmallRyeConfigBuilder()
                .withSources(new EnvConfigSource(environment, 300))
                .build();
        return new Requirements(config).unmet();
    }
}

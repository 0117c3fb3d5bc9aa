package dev.tailor.atlas;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tailor.SimulatorControl;
import dev.tailor.SimulatorResource;
import dev.tailor.simulator.Credentials;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects, and who may ask for them. */
@QuarkusTest
@QuarkusTestResource(SimulatorResource.class)
class AtlasProjectsTest {
    @Inject
    AtlasProjects projects;

    @Inject
    AtlasConfig config;

    SimulatorControl simulator;

    @BeforeEach
    void begin() {
        simulator.reset();
    }

    @Test
    void a_project_is_found_by_id_and_by_name() {
        var orders = projects.find(ORDERS).orElseThrow();
        assertThat(orders.name()).isEqualTo("orders-dev");
        assertThat(projects.byName("orders-dev").map(AtlasProject::id)).contains(ORDERS);
    }

    @Test
    void a_project_that_is_not_there_is_empty() {
        assertThat(projects.find("64a0000000000000000000ff")).isEmpty();
        assertThat(projects.byName("nothing & nowhere")).isEmpty();
    }

    @Test
    void a_new_project_is_listed() {
        var orgId = projects.find(ORDERS).orElseThrow().orgId();
        var created = projects.create(new NewAtlasProject("Zoë's (test) + more", orgId));
        assertThat(projects.list()).extracting(AtlasProject::id).contains(ORDERS, created.id());
        assertThat(projects.byName("Zoë's (test) + more")).isPresent();
    }

    @Test
    void a_taken_name_is_a_conflict() {
        var orgId = projects.find(ORDERS).orElseThrow().orgId();
        assertThatThrownBy(() -> projects.create(new NewAtlasProject("orders-dev", orgId)))
                .isInstanceOf(AtlasFailure.Conflict.class);
    }

    @ParameterizedTest
    @Tag("PA-01")
    @ValueSource(strings = {"", "/"})
    void a_key_pair_and_an_address_are_all_it_takes(String slash) {
        var configured =
                with(slash, Map.of("public-key", Credentials.PUBLIC_KEY, "private-key", Credentials.PRIVATE_KEY));
        assertThat(configured.find(ORDERS)).isPresent();
    }

    @Test
    @Tag("PA-01")
    void a_service_account_wins_over_a_key_pair() {
        var configured = with(
                "",
                Map.of(
                        "client-id",
                        Credentials.CLIENT_ID,
                        "client-secret",
                        Credentials.CLIENT_SECRET,
                        "public-key",
                        "wrong",
                        "private-key",
                        "wrong"));
        assertThat(configured.find(ORDERS)).isPresent();
    }

    @Test
    @Tag("PA-01")
    void a_wrong_key_shows_at_the_first_call_and_not_before() {
        var configured = with("", Map.of("public-key", Credentials.PUBLIC_KEY, "private-key", "wrong"));
        var failure = catchThrowableOfType(AtlasFailure.NotAllowed.class, configured::check);
        assertThat(failure.status()).isEqualTo(401);
        assertThat(AtlasSentences.of(failure)).contains("portal's key");
    }

    @Test
    @Tag("PA-01")
    void a_wrong_secret_shows_at_the_first_call_and_not_before() {
        var configured = with("", Map.of("client-id", Credentials.CLIENT_ID, "client-secret", "wrong"));
        assertThatThrownBy(configured::check).isInstanceOf(AtlasFailure.NotAllowed.class);
    }

    @Test
    void a_stray_401_goes_unnoticed() {
        projects.check();
        simulator.fault("unauthorized", 1, "GET", "/groups");
        assertThat(projects.find(ORDERS)).isPresent();
    }

    @Test
    void many_callers_share_one_key_pair() {
        var configured = with("", Map.of("public-key", Credentials.PUBLIC_KEY, "private-key", Credentials.PRIVATE_KEY));
        var callers = Executors.newFixedThreadPool(16);
        var calls = Stream.generate(() -> CompletableFuture.runAsync(configured::check, callers))
                .limit(200)
                .toArray(CompletableFuture[]::new);
        assertThatCode(CompletableFuture.allOf(calls)::join).doesNotThrowAnyException();
        callers.shutdown();
    }

    private AtlasProjects with(String slash, Map<String, String> settings) {
        var address = URI.create(config.baseUrl() + slash);
        return new AtlasProjects(Configured.with(address, settings, Clock.systemUTC()));
    }
}

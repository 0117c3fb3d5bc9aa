package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tailor.atlas.PlainServer.Answer;
import dev.tailor.atlas.PlainServer.Asked;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens around calls: they slow down, stop, and are counted. */
@QuarkusTest
class TrafficTest {
    private static final String GROUP = "64a000000000000000000001";
    private static final String LIMITS = """
            {"results":[{"endpointSetId":"clusters_group","endpointSetName":"Clusters","scope":"GROUP",
              "capacity":{"value":40},"refillRate":{"value":20},"refillDurationSeconds":{"value":60},
              "endpoints":[{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}"}]},
              {"endpointSetId":"backups","endpointSetName":"Backups","scope":"GROUP",
              "capacity":{"value":3},"refillRate":{"value":1},"refillDurationSeconds":{"value":60},
              "endpoints":[{"method":"GET","path":"/api/atlas/v2/groups/{groupId}/clusters/{name}/backup/snapshots"}]},
              {"endpointSetId":"new","scope":"CONTINENT"}]}""";

    private final MovableClock clock = new MovableClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final PlainServer server = PlainServer.answering(this::answer);
    private final Connection connection = connection(server.uri());
    private final AtlasClusters clusters = new AtlasClusters(connection);
    private Answer next = Answer.json(200, "{\"name\":\"cart\",\"replicationSpecs\":[]}");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void what_atlas_says_is_left_is_believed() {
        next = with(Map.of("RateLimit-Limit", "20", "RateLimit-Remaining", "7"));
        clusters.find(GROUP, "cart");

        assertThat(state().rates()).contains(new AtlasRate("clusters", GROUP, 20, 7));
        assertThat(meters.get("atlas.rate.left").tag("set", "clusters").gauge().value())
                .isEqualTo(7);
    }

    @Test
    @Tag("PA-27")
    void after_a_429_nothing_of_the_kind_goes_out_before_the_time_that_atlas_gave() {
        next = new Answer(
                429,
                Map.of("Retry-After", "30", "Content-Type", "application/json"),
                "{\"errorCode\":\"RATE_LIMITED_TOKEN_BUCKET\",\"parameters\":[\"/x\",30,50,10,60]}");
        assertThatThrownBy(() -> clusters.status(GROUP, "cart")).isInstanceOf(AtlasFailure.TryLater.class);
        var asked = server.asked().size();
        next = Answer.json(200, "{}");

        var held = catchThrowableOfType(AtlasFailure.TryLater.class, () -> clusters.status(GROUP, "cart"));
        assertThat(held.retryAfter().orElseThrow()).isEqualTo(Duration.ofSeconds(30));
        assertThat(server.asked()).hasSize(asked);
        assertThat(state().rates()).contains(new AtlasRate("clusters", GROUP, 50, 0));
        clock.pass(Duration.ofSeconds(30));
        clusters.status(GROUP, "cart");
        assertThat(meters.get("atlas.calls.held").counter().count()).isEqualTo(1);
    }

    @Test
    void limits_that_atlas_lists_are_kept_to_and_those_of_others_left_alone() {
        next = Answer.json(200, LIMITS);
        var listed = new AtlasRateLimits(connection).list();
        next = Answer.json(200, "{\"changeStatus\":\"APPLIED\"}");
        clusters.status(GROUP, "cart");

        assertThat(listed).extracting(AtlasRateLimit::refill).containsExactly(20L, 1L);
        assertThat(state().rates()).contains(new AtlasRate("clusters", GROUP, 40, 39));
    }

    @Test
    void the_limits_of_a_project_are_those_of_what_is_counted_by_project() {
        next = Answer.json(200, LIMITS.replace("\"results\":[", """
                "results":[{"endpointSetId":"orgs","scope":"ORGANIZATION",
                  "capacity":{"value":9},"refillRate":{"value":9},"refillDurationSeconds":{"value":60},
                  "endpoints":[{"method":"GET","path":"/api/atlas/v2/orgs/{orgId}"}]},"""));
        new AtlasRateLimits(connection).list(GROUP);

        assertThat(state().rates())
                .filteredOn(rate -> rate.owner().equals(GROUP))
                .extracting(AtlasRate::set)
                .containsOnly("clusters");
    }

    @Test
    void an_atlas_that_does_not_answer_is_left_alone_for_a_while() {
        next = Answer.html(503);
        IntStream.range(0, 4).forEach(time -> assertThatThrownBy(() -> clusters.status(GROUP, "cart"))
                .isInstanceOf(AtlasFailure.TryLater.class));
        var asked = server.asked().size();
        var held = catchThrowableOfType(AtlasFailure.TryLater.class, () -> clusters.delete(GROUP, "cart"));

        assertThat(asked).isEqualTo(11);
        assertThat(held.retryAfter()).isPresent();
        assertThat(state().restsUntil()).isPresent();
        clock.pass(Duration.ofSeconds(5));
        next = Answer.json(200, "{\"changeStatus\":\"APPLIED\"}");
        assertThat(clusters.status(GROUP, "cart").applied()).isTrue();
        assertThat(state().restsUntil()).isEmpty();
    }

    @Test
    void calls_are_counted_by_operation_and_outcome_without_any_id() {
        clusters.find(GROUP, "cart");
        next = Answer.json(409, "{\"errorCode\":\"CLUSTER_ALREADY_PAUSED\"}");
        assertThatThrownBy(() -> clusters.pause(GROUP, "cart")).isInstanceOf(AtlasFailure.Conflict.class);

        assertThat(calls("GET /groups/{groupId}/clusters/{name}", "ok")).isEqualTo(1);
        assertThat(calls("PATCH /groups/{groupId}/clusters/{name}", "conflict")).isEqualTo(1);
        assertThat(meters.getMeters()).extracting(Meter::getId).allSatisfy(id -> assertThat(id.toString())
                .doesNotContain(GROUP, "cart"));
    }

    @Test
    void what_is_to_end_is_remembered_with_its_dates() {
        next = with(Map.of("Deprecation", "Sun, 01 Nov 2026 00:00:00 GMT", "Sunset", "Mon, 01 Mar 2027 00:00:00 GMT"));
        clusters.find(GROUP, "cart");
        clusters.find(GROUP, "mart");

        assertThat(state().endings()).singleElement().satisfies(ending -> {
            assertThat(ending.operation()).isEqualTo("GET /groups/{groupId}/clusters/{name}");
            assertThat(ending.deprecatedSince().orElseThrow()).isEqualTo("2026-11-01T00:00:00Z");
            assertThat(ending.endsAt().orElseThrow()).isEqualTo("2027-03-01T00:00:00Z");
            assertThat(ending.noticed()).isEqualTo(clock.instant());
        });
    }

    @Test
    void what_is_to_end_is_said_once_in_the_log() {
        next = with(Map.of("Deprecation", "@1793491200"));
        try (var log = LogOf.the(Endings.class)) {
            clusters.find(GROUP, "cart");
            clusters.find(GROUP, "cart");
            assertThat(log.warnings())
                    .singleElement()
                    .asString()
                    .contains("end of GET /groups/{groupId}/clusters/{name}", "@1793491200");
        }
        assertThat(state().endings().get(0).endsAt()).isEmpty();
    }

    @Test
    void a_version_that_is_gone_is_a_matter_for_whoever_maintains_this() {
        next = Answer.json(410, "{\"errorCode\":\"VERSION_GONE\",\"detail\":\"Version is gone.\"}");
        var broken = catchThrowableOfType(AtlasFailure.Broken.class, () -> clusters.find(GROUP, "cart"));
        assertThat(AtlasSentences.of(broken)).contains("Report it to the platform team");
    }

    private AtlasConnection state() {
        return new AtlasConnection(Configured.config(server.uri(), Map.of()), connection);
    }

    private long calls(String endpoint, String outcome) {
        return meters.get("atlas.calls")
                .tags("endpoint", endpoint, "outcome", outcome)
                .timer()
                .count();
    }

    private Answer with(Map<String, String> headers) {
        var all = new HashMap<>(next.headers());
        all.putAll(headers);
        return new Answer(200, all, next.body());
    }

    private Answer answer(Asked asked) {
        return asked.target().equals("/api/oauth/token")
                ? Answer.json(200, "{\"access_token\":\"t\",\"expires_in\":360000}")
                : next;
    }

    private Connection connection(URI atlas) {
        var config = Configured.config(atlas, Map.of("client-id", "mdb_sa_id_1", "client-secret", "mdb_sa_sk_1"));
        return new Connection(config, clock, clock::pass, meters, AtlasPatience.ENDLESS, AtlasTokenShelf.NONE);
    }
}

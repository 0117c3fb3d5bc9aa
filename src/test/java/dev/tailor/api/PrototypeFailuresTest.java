package dev.tailor.api;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Program;
import dev.tailor.World;
import dev.tailor.cluster.ClusterState;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs of the prototype's days read when Atlas says no. */
@QuarkusTest
class PrototypeFailuresTest {
    private static final String NEW = "{'clusterName':'cn','instanceSizeName':'M10'}";

    final Program dana = Program.of("dana");

    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "401, 502, ErrAtlasUnauthorized",
        "403, 502, ErrAtlasForbidden",
        "404, 404, ErrAtlasNotFound",
        "409, 409, ErrAtlasConflict",
        "500, 503, ErrAtlasServerErrors",
    })
    @Tag("MA-07")
    void a_list_that_atlas_does_not_give_is_none(int upstream, int status, String kind) {
        world.ready("dana", "cn", "S");
        refuse("GET", upstream);
        var answer = dana.get("/atlas/getClusters");
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("kind").asText()).isEqualTo(kind);
        assertQuoted(answer, upstream);
    }

    @Test
    @Tag("MA-07")
    void a_cluster_that_atlas_does_not_make_is_an_error_in_its_words() {
        refuse("POST", 400);
        var answer = meanwhile(() -> dana.post("/atlas/createCluster?wait=30", NEW));
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("kind").asText()).isEqualTo("ErrAtlasBadRequest");
        assertQuoted(answer, 400);
    }

    @Test
    @Tag("MA-07")
    void so_is_each_further_change() {
        dana.post("/atlas/createCluster?wait=0", NEW);
        world.until(ClusterState.READY, world.named("cn"));
        refuse("PATCH", 400);
        var body = "{'clusterName':'cn','instanceSizeName':'M20'}";
        var answer = meanwhile(() -> dana.patch("/atlas/modifyCluster?wait=30", body));
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertQuoted(answer, 400);

        refuse("PATCH", 500);
        var paused = meanwhile(() -> dana.post("/atlas/pauseCluster?wait=30", "{'clusterName':'cn','paused':true}"));
        assertThat(paused.status()).as(paused.body()).isBetween(502, 503);
        assertQuoted(paused, 500);
    }

    @Test
    void who_waits_hears_that_atlas_has_accepted_it() {
        var answer = meanwhile(() -> dana.post("/atlas/createCluster?wait=30", NEW));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("stateName").asText()).isEqualTo("CREATING");
        assertThat(world.atlas().countRequests("POST", "/groups/" + ORDERS + "/clusters"))
                .isEqualTo(1);
    }

    private void refuse(String method, int status) {
        world.atlas().noFaults();
        world.atlas()
                .fault(Map.<String, Object>of(
                        "kind",
                        "status",
                        "method",
                        method,
                        "path",
                        "lusters",
                        "status",
                        status,
                        "errorCode",
                        "SOME_CODE",
                        "detail",
                        "Atlas says why.",
                        "times",
                        50));
    }

    /** Background work goes on while the program waits. */
    private Program.Answer meanwhile(Supplier<Program.Answer> asking) {
        var answer = CompletableFuture.supplyAsync(asking);
        while (!answer.isDone()) {
            world.work();
        }
        return answer.join();
    }

    private static void assertQuoted(Program.Answer answer, int status) {
        var upstream = answer.json().path("upstream");
        assertThat(upstream.path("status").asInt()).isEqualTo(status);
        assertThat(upstream.path("error").asInt()).isEqualTo(status);
        assertThat(upstream.path("errorCode").asText()).isEqualTo("SOME_CODE");
        assertThat(upstream.path("detail").asText()).isEqualTo("Atlas says why.");
        assertThat(upstream.path("reason").isTextual()).isTrue();
    }
}

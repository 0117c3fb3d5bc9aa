package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Bearer;
import dev.tailor.Program;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Changing clusters with the resource API, and what leads decide. */
@QuarkusTest
class ClusterChangesApiTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final Program dana = Program.of("dana");

    @Inject
    World world;

    @Inject
    Clusters clusters;

    private Cluster cart;
    private String path;

    @BeforeEach
    void begin() {
        world.reset();
        cart = world.ready("dana", "orders-cart", "S");
        path = "/api/v1/clusters/" + cart.id();
    }

    @Test
    void a_change_says_what_it_has_read() {
        assertThat(dana.patch(path, "{'storageGb':20}").status()).isEqualTo(428);
        var tag = dana.get(path).header("ETag");
        var reader = Program.of("dana").with("If-Match", tag);
        var answer = reader.patch(path, "{'storageGb':20,'reason':'More carts'}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(dana.get(answer.header("Location"))
                        .json()
                        .path("to")
                        .path("storageGb")
                        .asInt())
                .isEqualTo(20);

        var late = reader.patch(path, "{'storageGb':30}");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().path("kind").asText()).isEqualTo("changed-meanwhile");
    }

    @Test
    void what_it_is_for_changes_at_once() {
        var reader = Program.of("dana").with("If-Match", dana.get(path).header("ETag"));
        var answer = reader.patch(path, "{'description':'Carts','labels':{'cost':'7'}}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("description").asText()).isEqualTo("Carts");
        assertThat(answer.header("ETag")).isEqualTo(dana.get(path).header("ETag"));
        var again = Program.of("dana").with("If-Match", answer.header("ETag"));
        assertThat(again.patch(path, "{'labels':{'cost':'8'}}")
                        .json()
                        .path("description")
                        .asText())
                .isEqualTo("Carts");
    }

    @Test
    void a_change_that_does_not_go_is_told_by_member() {
        var any = Program.of("dana").with("If-Match", "*");
        assertThat(any.patch(path, "{'storageGb':5}").error("storageGb")).startsWith("Storage can’t shrink");
        assertThat(any.patch(path, "{'size':'XXL'}").error("size")).isEqualTo("Choose one of the sizes.");
        assertThat(any.patch(path, "{}").error("body")).isEqualTo("Say what shall become different.");
        assertThat(any.patch(path, "{'instandeSizeName':'M20'}").error("instandeSizeName"))
                .isNotEmpty();
    }

    @Test
    void pausing_and_resuming_are_resources() {
        assertThat(dana.post(path + "/resume", "{}").status()).isEqualTo(409);
        var pause = dana.post(path + "/pause", "{'reason':'Holidays'}");
        assertThat(pause.status()).isEqualTo(202);
        assertThat(pause.json().path("kind").asText()).isEqualTo("pause");
        assertThat(pause.json().path("reason").asText()).isEqualTo("Holidays");
        assertThat(pause.header("Location"))
                .endsWith("/api/v1/changes/" + pause.json().path("id").asText());
        assertThat(dana.post(path + "/pause", "{}").status()).isEqualTo(409);
    }

    @Test
    @Tag("PA-16")
    void deleting_needs_the_name_once_more() {
        world.atlas().forgetJournal();
        var unsure = dana.delete(path);
        assertThat(unsure.status()).isEqualTo(409);
        assertThat(unsure.json().path("kind").asText()).isEqualTo("ErrConfirmationRequested");
        assertThat(world.atlas().countRequests()).isZero();
        var answer = dana.delete(path + "?confirm=orders-cart");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("undoableUntil").asText()).endsWith("Z");
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.RETIRING);

        var change = "/api/v1/changes/" + answer.json().path("id").asText();
        assertThat(dana.post(change + "/withdrawal", null).json().path("status").asText())
                .isEqualTo("withdrawn");
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);
    }

    @Test
    void leads_decide() {
        var change = "/api/v1/changes/" + world.changeOf(world.asked("dana", "orders-big", "L"));
        var lena = Program.of("lena");
        assertThat(lena.get("/api/v1/changes").json().path("results").findValuesAsText("clusterName"))
                .containsExactly("orders-big");
        assertThat(dana.get("/api/v1/changes").status()).isEqualTo(403);
        assertThat(dana.post(change + "/decision", "{'decision':'approve'}").status())
                .isEqualTo(403);
        assertThat(lena.post(change + "/decision", "{'decision':'maybe'}").error("decision"))
                .isEqualTo("Say approve or decline.");
        var decided = lena.post(change + "/decision", "{'decision':'decline','note':'Too big'}");
        assertThat(decided.json().path("status").asText()).isEqualTo("declined");
        assertThat(decided.json().path("decision").path("note").asText()).isEqualTo("Too big");
        assertThat(lena.post(change + "/decision", "{'decision':'approve'}").status())
                .isEqualTo(409);
    }

    @Test
    void sizes_and_teams_are_told() {
        var sizes = dana.get("/api/v1/sizes").json().path("results");
        assertThat(sizes.path(0).path("id").asText()).isEqualTo("S");
        assertThat(sizes.path(0).path("memoryGb").asInt()).isEqualTo(2);
        var team = dana.get("/api/v1/teams").json().path("results").path(0);
        assertThat(team.path("name").asText()).isEqualTo("orders");
        assertThat(team.path("role").asText()).isEqualTo("developer");
        assertThat(team.path("projects").findValuesAsText("name")).containsExactly("orders-dev");
    }

    @Test
    void who_watches_sees_what_changes() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path + "/events"))
                .header("Authorization", "Bearer " + Bearer.of("dana"))
                .build();
        var stream = CLIENT.send(request, BodyHandlers.ofInputStream()).body();
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            assertThat(next(lines)).contains("\"state\":\"ready\"");
            clusters.pause(world.person("dana"), cart.id(), "");
            assertThat(next(lines)).contains("\"state\":\"changing\"");
        }
    }

    /** What the next event tells. */
    private static String next(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        while (line != null && !line.startsWith("data:")) {
            line = lines.readLine();
        }
        return String.valueOf(line);
    }
}

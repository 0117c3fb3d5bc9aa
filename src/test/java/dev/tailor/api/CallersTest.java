package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Bearer;
import dev.tailor.Program;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may call the API, and that it speaks JSON whatever happens. */
@QuarkusTest
class CallersTest {
    private static final String PATH = "/atlas/getClusterState?clusterName=cn";
    private static final String PAUSE = "{'clusterName':'cn','paused':true}";

    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
        world.ready("dana", "cn", "S");
    }

    @Test
    @Tag("MA-08")
    void a_token_or_a_session_open_the_door() {
        assertThat(Program.of("dana").get(PATH).status()).isEqualTo(200);
        assertThat(Program.inSession("dana").get(PATH).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dana", "5f3c2a1b0000000000000001", "Bearer nonsense", "Basic ZGFuYTpkYW5h"})
    @Tag("MA-08")
    void anything_else_in_authorization_does_not(String authorization) {
        var answer = Program.ofNobody().with("Authorization", authorization).get(PATH);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    @Tag("MA-08")
    void a_token_for_somebody_else_does_not() {
        var answer = Program.ofNobody()
                .with("Authorization", "Bearer " + Bearer.forNobody("dana"))
                .get(PATH);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_session_alone_changes_nothing() {
        var answer = Program.inSession("dana").post("/atlas/pauseCluster", PAUSE);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("kind").asText()).isEqualTo("cross-site");
        assertThat(Program.fromPage("dana")
                        .post("/atlas/pauseCluster?wait=0", PAUSE)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json", ""})
    void pages_too_take_nothing_that_does_not_prove_where_it_comes_from(String type) {
        var request = Program.inSession("dana").request();
        if (!type.isEmpty()) {
            request.contentType(type).body("{}");
        }
        assertThat(request.post("/theme").statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /atlas/nothing, 404",
        "GET, /api/nothing, 404",
        "GET, /atlas/deleteCluster, 405",
        "POST, /atlas/getClusterState, 405",
    })
    void what_is_not_there_is_said_in_json(String method, String path, int status) {
        var answer = Program.of("dana").with("Accept", "text/html").send(Method.valueOf(method), path, null);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("reference").asText()).isNotEmpty();
    }

    @Test
    void another_type_of_body_is_refused_in_json() {
        var answer = new Program.Answer(Program.of("dana")
                .request()
                .contentType("text/plain")
                .body("cn")
                .post("/atlas/pauseCluster"));
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'clusterName':5,'paused':'yes'} | clusterName | Send a text.",
                "{'clusterName':5,'paused':'yes'} | paused | Send true or false.",
                "[1] | body | Send a JSON object.",
                "{'clusterName': | body | This is no JSON, in line 1, column",
                "'' | body | Send a JSON object.",
            })
    void what_is_of_another_type_is_told_by_member(String body, String field, String sentence) {
        var answer = Program.of("dana").post("/atlas/pauseCluster", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error(field)).startsWith(sentence);
    }

    @Test
    void who_is_in_no_team_is_told_so() {
        var answer = Program.of("nora").get(PATH);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("kind").asText()).isEqualTo("no-team");
    }
}

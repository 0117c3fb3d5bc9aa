package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Visitor;
import dev.tailor.atlas.PlainServer.Answer;
import dev.tailor.web.FailureAnswers;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever Atlas answers, whoever asked reads a sentence and a reference, and a program a status and a kind. */
@QuarkusTest
@Tag("PA-22")
@Tag("PA-23")
@Tag("PA-24")
@Tag("PA-25")
@Tag("PA-26")
@Tag("PA-27")
class FailurePagesTest {
    private static final String KEY = "0a1b2c3d-private";

    private final MovableClock clock = new MovableClock();

    @ParameterizedTest(name = "{0} {1} becomes {2} {3}")
    @CsvSource({
        "400, INVALID_ATTRIBUTE, 400, ErrAtlasBadRequest",
        "401, UNEXPECTED_ERROR, 502, ErrAtlasUnauthorized",
        "402, NO_PAYMENT_INFORMATION_FOUND, 502, ErrAtlasServerErrors",
        "403, ACCESS_FORBIDDEN, 502, ErrAtlasForbidden",
        "403, ORG_REQUIRES_WHITELIST, 502, ErrAtlasForbidden",
        "404, GROUP_NOT_FOUND, 404, ErrAtlasNotFound",
        "405, METHOD_NOT_ALLOWED, 502, ErrAtlasMethodNotAllowed",
        "405, WRITES_NOT_ALLOWED_DURING_APP_UPGRADES, 503, ErrAtlasServerErrors",
        "406, INVALID_VERSION_DATE, 502, ErrAtlasServerErrors",
        "409, GROUP_ALREADY_EXISTS, 409, ErrAtlasConflict",
        "410, VERSION_GONE, 502, ErrAtlasServerErrors",
        "429, RATE_LIMITED, 503, ErrAtlasServerErrors",
        "500, UNEXPECTED_ERROR, 503, ErrAtlasServerErrors",
        "503, UNAVAILABLE, 503, ErrAtlasServerErrors",
    })
    void an_error_of_atlas_is_told(int answered, String code, int status, String kind) {
        told(Answer.json(answered, body(answered, code)), status, kind, code);
    }

    @ParameterizedTest(name = "{0} without a code becomes {1} {2}")
    @CsvSource({
        "400, 400, ErrAtlasBadRequest",
        "401, 502, ErrAtlasUnauthorized",
        "403, 502, ErrAtlasForbidden",
        "404, 404, ErrAtlasNotFound",
        "405, 502, ErrAtlasMethodNotAllowed",
        "409, 409, ErrAtlasConflict",
        "418, 502, ErrAtlasServerErrors",
        "429, 503, ErrAtlasServerErrors",
        "500, 503, ErrAtlasServerErrors",
    })
    void an_error_of_atlas_without_a_code_is_told(int answered, int status, String kind) {
        told(Answer.json(answered, "{\"error\":%d}".formatted(answered)), status, kind, "");
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource({
        "400, INVALID_ATTRIBUTE, 400, Something was wrong with the client request.",
        "401, UNEXPECTED_ERROR, 502, Authentication is required",
        "403, ACCESS_FORBIDDEN, 502, Access to the specified resource is not permitted.",
        "404, GROUP_NOT_FOUND, 404, The requested resource does not exist.",
        "500, UNEXPECTED_ERROR, 503, Something unexpected went wrong.",
    })
    void a_program_gets_atlass_own_words_beside_ours(int answered, String code, int status, String message)
            throws IOException {
        try (var server = PlainServer.answering(asked -> Answer.json(answered, body(answered, code)))) {
            ask(server.uri(), Map.of());
            var answer = Visitor.dana().asProgram().get("/probe/atlas");
            var problem = Json.MAPPER.readTree(answer.body());
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(problem.path("status").asInt()).isEqualTo(status);
            assertThat(problem.path("message").asText()).isEqualTo(message);
            assertThat(problem.path("reference").asText()).isEqualTo(answer.header("X-Request-Id"));
            assertThat(problem.path("title").asText()).isNotBlank();
            assertThat(problem.path("detail").asText()).endsWith(".");
            assertThat(problem.path("upstream")).isEqualTo(Json.MAPPER.readTree("""
                    {"status":%1$d,"error":%1$d,"errorCode":"%2$s","detail":"Atlas says why.","reason":"In words",
                        "parameters":["shop"]}""".formatted(answered, code)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "IP_ADDRESS_NOT_ON_ACCESS_LIST, Atlas does not let Tailor in from where it runs",
        "ORG_REQUIRES_WHITELIST, Atlas does not let Tailor in from where it runs",
        "ACCESS_FORBIDDEN, Atlas does not let Tailor do this",
    })
    void where_we_come_from_is_told_from_what_we_may_do(String code, String title) {
        try (var server = PlainServer.answering(asked -> Answer.json(403, body(403, code)))) {
            ask(server.uri(), Map.of());
            assertThat(Visitor.dana().get("/probe/atlas").text("h1")).isEqualTo(title);
        }
    }

    @Test
    void a_method_that_atlas_does_not_have_is_logged_as_a_defect_of_ours() {
        try (var log = LogOf.the(FailureAnswers.class)) {
            told(Answer.json(405, body(405, "METHOD_NOT_ALLOWED")), 502, "ErrAtlasMethodNotAllowed", "");
            assertThat(log.errors()).anyMatch(line -> line.startsWith("a defect of Tailor: GET /probe/atlas"));
        }
        try (var log = LogOf.the(FailureAnswers.class)) {
            told(Answer.html(503), 503, "ErrAtlasServerErrors", "");
            assertThat(log.warnings()).isNotEmpty();
            assertThat(log.errors()).isEmpty();
        }
    }

    private static String body(int answered, String code) {
        return """
                {"error":%d,"errorCode":"%s","detail":"Atlas says why.","reason":"In words","parameters":["shop"]}""".formatted(answered, code);
    }

    @ParameterizedTest
    @CsvSource({"502", "503", "404", "200"})
    void html_from_a_proxy_is_told(int answered) {
        told(Answer.html(answered), answered == 200 ? 502 : 503, "ErrAtlasServerErrors", "");
    }

    @ParameterizedTest
    @CsvSource({"500, 503", "200, 502", "403, 502"})
    void an_empty_answer_is_told(int answered, int status) {
        told(
                new Answer(answered, Map.of(), ""),
                status,
                answered == 403 ? "ErrAtlasForbidden" : "ErrAtlasServerErrors",
                "");
    }

    @Test
    void a_connection_that_breaks_is_told() {
        told(Answer.hangUp(), 503, "ErrAtlasServerErrors", "");
    }

    @Test
    void an_atlas_that_nobody_reaches_is_told() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = URI.create("http://127.0.0.1:" + socket.getLocalPort());
            socket.close();
            told(address, Map.of(), 503, "ErrAtlasServerErrors", "");
        }
    }

    @Test
    void no_answer_in_time_is_told() {
        var forever = new CountDownLatch(1);
        try (var server = PlainServer.answering(asked -> late(forever))) {
            told(server.uri(), Map.of("read-timeout", "100ms"), 503, "ErrAtlasServerErrors", "");
        } finally {
            forever.countDown();
        }
    }

    @Test
    void the_time_that_atlas_gave_reaches_whoever_asked() {
        var headers = Map.of("Retry-After", "42", "Content-Type", "application/json");
        try (var server =
                PlainServer.answering(asked -> new Answer(429, headers, "{\"errorCode\":\"RATE_LIMITED\"}"))) {
            ask(server.uri(), Map.of());
            assertThat(Visitor.dana().get("/probe/atlas").header("Retry-After")).isEqualTo("42");
        }
    }

    @Test
    @Tag("PA-29")
    void half_a_list_is_told_as_none() {
        var first = "{\"results\":[{\"id\":\"1\",\"name\":\"one\"}],\"links\":[{\"rel\":\"next\"}]}";
        try (var server = PlainServer.answering(
                asked -> asked.target().contains("pageNum=1&") ? Answer.json(200, first) : Answer.html(502))) {
            told(server.uri(), Map.of(), 502, "ErrPagination", "");
        }
    }

    private void told(Answer answer, int status, String kind, String code) {
        try (var server = PlainServer.answering(asked -> answer)) {
            told(server.uri(), Map.of(), status, kind, code);
        }
    }

    private void told(URI atlas, Map<String, String> settings, int status, String kind, String code) {
        ask(atlas, settings);
        var page = Visitor.dana().get("/probe/atlas");
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.text(".lead")).matches("[A-Z].+\\.");
        assertThat(page.text(".copy code")).isEqualTo(page.header("X-Request-Id"));
        assertThat(page.text("main")).contains(code);
        assertThat(page.body()).doesNotContain("\tat ", "Exception", "dev.tailor", KEY);
        var program = Visitor.dana().asProgram().get("/probe/atlas");
        assertThat(program.status()).isEqualTo(status);
        assertThat(program.body()).contains("\"kind\":\"" + kind + "\"", program.header("X-Request-Id"));
    }

    private void ask(URI atlas, Map<String, String> more) {
        var settings = new HashMap<>(Map.of("public-key", "dana", "private-key", KEY));
        settings.putAll(more);
        AtlasProbe.projects = new AtlasProjects(Configured.with(atlas, settings, clock, clock::pass));
    }

    private static Answer late(CountDownLatch latch) {
        try {
            latch.await();
            return Answer.hangUp();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}

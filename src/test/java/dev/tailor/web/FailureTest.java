package dev.tailor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FailureTest {
    @Inject
    World world;

    @ParameterizedTest
    @CsvSource({
        "/nowhere, 404, There is nothing here for you",
        "/probe/nowhere, 404, There is nothing here for you",
        "/webjars/nowhere.css, 404, There is nothing here for you",
        "/sign-out, 405, This can’t be opened like this",
        "/probe/forbidden, 403, You may not do this",
        "/probe/broken, 500, Something went wrong in Tailor",
        "/probe/told, 502, Atlas can’t be reached",
        "/probe/%00, 404, There is nothing here for you",
    })
    void every_failure_is_a_page_with_a_sentence_and_a_reference(String path, int status, String heading) {
        var page = Visitor.dana().get(path);

        assertThat(page.status()).isEqualTo(status);
        assertThat(page.h1()).isEqualTo(heading);
        assertThat(page.text(".copy code")).matches("[0-9A-Z]{4}-[0-9A-Z]{4}").isEqualTo(page.header("X-Request-Id"));
        assertThat(page.text(".menu summary")).isEqualTo("Dana");
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, 404, not-found",
        "/probe/broken, 500, unexpected",
        "/probe/told, 502, no-atlas",
        "/webjars/nowhere.css, 404, not-found",
    })
    void a_program_reads_the_same_as_json(String path, int status, String kind) {
        var answer = Visitor.dana().asProgram().get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"kind\":\"" + kind + "\"", answer.header("X-Request-Id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "*/*"})
    void no_failure_tells_what_is_inside(String accept) {
        var answer = Visitor.dana().with("Accept", accept).get("/probe/broken");

        assertThat(answer.body()).doesNotContain("secret of the house", "IllegalState", "\tat ", "dev.tailor");
    }

    @Test
    void a_database_out_of_reach_is_said_at_once_and_not_tried_again_for_what_stands_around() {
        var page = Visitor.dana().get("/probe/no-database");

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.h1()).isEqualTo("Tailor can’t reach its database");
        assertThat(page.header("Retry-After")).isEqualTo("30");
        assertThat(page.text(".copy code")).isEqualTo(page.header("X-Request-Id"));
        assertThat(page.all(".menu summary")).isEmpty();
    }

    @Test
    void nor_for_the_history() {
        Visitor.dana().get("/probe/broken");
        Visitor.dana().get("/probe/no-database");

        assertThat(world.value(
                        "select string_agg(distinct what, ', ') from event where what like 'tried GET /probe/%'"))
                .isEqualTo("tried GET /probe/broken");
    }

    @Test
    void a_form_without_its_token_is_refused_with_a_page() {
        var page = Visitor.dana().post("/probe", Map.of("name", "x"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.h1()).isEqualTo("This request was not understood");
    }

    @Test
    void a_body_too_large_is_refused_with_a_page() {
        var page = Visitor.dana().post("/probe", Map.of("name", "x".repeat(300_000)));

        assertThat(page.status()).isEqualTo(413);
        assertThat(page.h1()).isEqualTo("This is too much at once");
    }

    @Test
    void a_route_without_a_rule_is_closed() {
        assertThat(Visitor.ada().get("/unruled").status()).isEqualTo(403);
    }
}

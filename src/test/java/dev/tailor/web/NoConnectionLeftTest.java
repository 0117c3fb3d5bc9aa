package dev.tailor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.AccessTokens;
import dev.tailor.Program;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All connections to Postgres are busy, and stay so. */
@QuarkusTest
@Tag("MA-24")
class NoConnectionLeftTest {
    @Inject
    World world;

    @Inject
    DataSource postgres;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size", defaultValue = "50")
    int most;

    private final Deque<Connection> busy = new ArrayDeque<>();

    @BeforeEach
    void begin() {
        world.reset();
    }

    @AfterEach
    void release() throws SQLException {
        while (!busy.isEmpty()) {
            busy.pop().close();
        }
    }

    @Test
    void pages_say_so_until_one_is_free_again() throws Exception {
        var dana = Visitor.dana();
        dana.get("/clusters");
        takeAll();

        var page = dana.get("/clusters");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.h1()).isEqualTo("Tailor can’t reach its database");
        assertThat(page.header("Retry-After")).isEqualTo("30");
        assertThat(page.text(".copy code")).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(Visitor.nobody().get("/q/health/ready").status()).isEqualTo(503);
        assertThat(Visitor.nobody().get("/q/health/live").status()).isEqualTo(200);

        release();
        assertThat(dana.get("/clusters").status()).isEqualTo(200);
        assertThat(Visitor.nobody().get("/q/health/ready").status()).isEqualTo(200);
    }

    @Test
    void nothing_is_accepted_that_could_not_be_stored() throws Exception {
        var form = Visitor.dana()
                .get("/clusters/new")
                .form("form[action='/clusters/new']")
                .with("name", "orders-late")
                .with("size", "S")
                .with("description", "Too late");
        takeAll();

        var answer = form.send();

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text("main")).contains("Look whether what you sent just now is, too.");
        release();
        assertThat(Visitor.dana().get("/clusters?q=orders-late").text("main")).doesNotContain("Too late");
    }

    @Test
    void programs_read_so_whether_their_token_is_the_provider_s_or_a_person_s_own() throws Exception {
        var own = AccessTokens.program("dana", "manage");
        var dana = Program.of("dana");
        takeAll();

        for (var answer : List.of(
                dana.get("/api/v1/clusters"),
                own.get("/api/v1/clusters"),
                dana.post("/api/v1/clusters", "{'name':'orders-late','size':'S'}"))) {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.header("Retry-After")).isEqualTo("30");
            assertThat(answer.json().path("kind").asText()).isEqualTo("unavailable");
            assertThat(answer.json().path("reference").asText()).isEqualTo(answer.header("X-Request-Id"));
        }
        release();
        assertThat(own.get("/api/v1/clusters").json().path("results")).isEmpty();
    }

    @Test
    void agents_are_told_in_words() throws Exception {
        var dana = Program.of("dana").with("Accept", "application/json, text/event-stream");
        takeAll();

        var answer =
                dana.post("/mcp", "{'jsonrpc':'2.0','id':1,'method':'tools/call','params':{'name':'list_clusters'}}");
        assertThat(answer.body())
                .contains("\"isError\":true", "Tailor can’t reach its database", answer.header("X-Request-Id"));
        assertThat(answer.header("Retry-After")).isEqualTo("30");
    }

    @Test
    void an_export_does_not_begin() throws Exception {
        var ada = Visitor.ada();
        ada.get("/clusters");
        takeAll();

        var answer = ada.get("/admin/history/csv");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("30");
        assertThat(answer.header("Content-Disposition")).isNull();
    }

    private void takeAll() throws SQLException {
        for (int connection = 0; connection < most; connection++) {
            busy.push(postgres.getConnection());
        }
    }
}

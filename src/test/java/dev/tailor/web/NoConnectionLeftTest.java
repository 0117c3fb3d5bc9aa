package dev.tailor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
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

    private void takeAll() throws SQLException {
        for (int connection = 0; connection < most; connection++) {
            busy.push(postgres.getConnection());
        }
    }
}

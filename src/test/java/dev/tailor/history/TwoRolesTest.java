package dev.tailor.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An installation as docs/operating.md tells: one role owns the tables, the application is another. */
@QuarkusTest
@Tag("MA-23")
class TwoRolesTest {
    @Inject
    DataSource postgres;

    @Inject
    World world;

    private String url;
    private Connection administrator;

    @BeforeEach
    void install() throws Exception {
        world.reset();
        administrator = postgres.getConnection();
        url = administrator.getMetaData().getURL().replaceFirst("/postgres\\b", "/two_roles");
        drop();
        execute(administrator, "create user tailor_owner password 'secret'");
        execute(administrator, "create user tailor password 'secret'");
        execute(administrator, "create database two_roles owner tailor_owner");
        try (var owner = as("tailor_owner")) {
            for (var line : grants().split(";")) {
                execute(owner, line);
            }
        }
        Flyway.configure()
                .dataSource(url, "tailor_owner", "secret")
                .locations("db/migration")
                .load()
                .migrate();
    }

    @AfterEach
    void leave() throws SQLException {
        drop();
        administrator.close();
    }

    private void drop() throws SQLException {
        execute(administrator, "drop database if exists two_roles");
        execute(administrator, "drop role if exists stranger");
        execute(administrator, "drop role if exists tailor");
        execute(administrator, "drop role if exists tailor_owner");
    }

    @Test
    void the_application_adds_rows_reads_them_and_has_old_ones_forgotten() throws SQLException {
        try (var tailor = as("tailor")) {
            execute(tailor, "insert into event (at, who_name, what, outcome) values ('2020-01-01', 'Ada', 'x', '')");
            assertThat(number(tailor, "select count(*) from event")).isEqualTo(1);
            assertThat(number(tailor, "select forget_events('2021-01-01', 10)")).isEqualTo(1);
            assertThat(number(tailor, "select count(*) from event")).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"now()", "now() - interval '29 days'", "'infinity'"})
    void it_can_not_have_the_last_thirty_days_forgotten(String before) throws SQLException {
        try (var tailor = as("tailor")) {
            execute(tailor, "insert into event (at, who_name, what, outcome) values (now(), 'Ada', 'x', '')");
            assertThatThrownBy(() -> number(tailor, "select forget_events(" + before + ", 10)"))
                    .hasMessageContaining("last 30 days");
            assertThat(number(tailor, "select count(*) from event")).isEqualTo(1);
        }
    }

    @Test
    void another_role_has_nothing_forgotten() throws SQLException {
        execute(administrator, "create user stranger password 'secret'");
        try (var stranger = as("stranger")) {
            assertThatThrownBy(() -> number(stranger, "select forget_events('2021-01-01', 10)"))
                    .hasMessageContaining("permission denied for function forget_events");
        }
    }

    @Test
    void forgetting_with_the_owners_rights_touches_no_temporary_table() throws SQLException {
        try (var tailor = as("tailor")) {
            execute(tailor, "insert into event (at, who_name, what, outcome) values ('2020-01-01', 'Ada', 'x', '')");
            execute(tailor, "create temporary table event (id bigint, at timestamptz)");
            execute(tailor, "grant all on pg_temp.event to public");

            assertThat(number(tailor, "select forget_events('2021-01-01', 10)")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set what = 'y'",
                "delete from event",
                "truncate event",
                "alter table event disable trigger all"
            })
    void it_has_no_right_to_anything_else(String statement) throws SQLException {
        try (var tailor = as("tailor")) {
            assertThatThrownBy(() -> execute(tailor, statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied for table event|must be owner of table event).*");
        }
    }

    @Test
    void it_may_work_with_all_other_tables() throws SQLException {
        try (var tailor = as("tailor")) {
            execute(tailor, "update size set price_an_hour = price_an_hour");
            execute(
                    tailor,
                    "insert into person (id, name, given_name, email, seen_at) values ('1', 'A', 'A', '', now())");
            execute(tailor, "delete from person");
        }
    }

    /** What the handbook has the owner of the database say. */
    private static String grants() throws Exception {
        return Files.readString(Path.of("docs/operating.md"))
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("alter default privileges"))
                .collect(Collectors.joining("\n"));
    }

    private Connection as(String role) throws SQLException {
        return DriverManager.getConnection(url, role, "secret");
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

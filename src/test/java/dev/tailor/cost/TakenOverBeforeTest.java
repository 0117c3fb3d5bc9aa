package dev.tailor.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.OldDatabase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was taken over from Atlas before such steps were noted (V44) counts as far as the history tells it. */
@QuarkusTest
class TakenOverBeforeTest {
    private static final String BEFORE = """
            insert into project (atlas_id, name, team, provider, region, mongodb_version)
                values ('aaaaaaaaaaaaaaaaaaaaaaaa', 'orders-dev', 'orders', 'AWS', 'EU_CENTRAL_1', '8.0');
            insert into cluster (id, version, team, project_id, name, description, owner_id, owner_name, owner_email,
                    size_id, storage_gb, state, asked_at, search_text)
                select '00000000-0000-0000-0000-000000000001', 0, 'orders', id, 'orders-cart', '', '1', 'Dana', '', 'M',
                    10, 'READY', '2026-01-01', '' from project;
            """;

    @Inject
    OldDatabase old;

    @BeforeEach
    void begin() throws SQLException {
        old.begin("44");
        old.run(BEFORE);
    }

    @AfterEach
    void leave() throws SQLException {
        old.end();
    }

    @Test
    void sizes_and_pauses_count_from_when_they_were_taken_over_and_resumptions_from_when_they_were_seen()
            throws SQLException {
        told("2026-02-01", "took Atlas’s value: size M20 instead of M10");
        told("2026-03-01", "took Atlas’s value: paused instead of running");
        told("2026-04-01", "resumed it, not through Tailor");
        told("2026-05-01", "took Atlas’s value: storage 60 GB instead of 10 GB");
        told("2026-05-02", "took Atlas’s value: tag size M20 “a” instead of none");
        old.update();

        assertThat(old.rows("select concat_ws(' ', kind, size_id, cast(since as date)) from outside_step order by id"))
                .containsExactly("RESIZE M 2026-02-01", "PAUSE 2026-03-01", "RESUME 2026-04-01");
    }

    @Test
    void machines_of_no_size_and_of_several_are_left_out() throws SQLException {
        old.run("update size set instance_size = 'M30' where id = 'M'");
        told("2026-02-01", "took Atlas’s value: size M30 instead of M10");
        told("2026-02-02", "took Atlas’s value: size M20 instead of M30");
        old.update();

        assertThat(old.rows("select kind from outside_step")).isEmpty();
    }

    @Test
    void what_was_noted_already_is_not_noted_twice() throws SQLException {
        told("2026-02-01", "took Atlas’s value: paused instead of running");
        old.run("""
                insert into outside_step (cluster_id, kind, since)
                select id, 'PAUSE', '2026-01-31' from cluster""");
        old.update();

        assertThat(old.rows("select cast(since as date) from outside_step")).containsExactly("2026-01-31");
    }

    private void told(String day, String what) throws SQLException {
        old.run("insert into event (cluster_id, at, who_id, who_name, what, outcome) select id, '" + day
                + "', '1', 'Dana', '" + what + "', '' from cluster");
    }
}

package dev.tailor.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.OldDatabase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an installation had written down before there was one record (V16) stands in it afterwards. */
@QuarkusTest
@Tag("MA-23")
class MigratedRowsTest {
    private static final String BEFORE = """
            insert into project (atlas_id, name, team, provider, region, mongodb_version)
                values ('aaaaaaaaaaaaaaaaaaaaaaaa', 'orders-dev', 'orders', 'AWS', 'EU_CENTRAL_1', '8.0');
            insert into cluster (id, version, team, project_id, name, description, owner_id, owner_name, owner_email,
                    size_id, storage_gb, state, asked_at, search_text)
                select '00000000-0000-0000-0000-000000000001', 0, 'orders', id, 'orders-cart', '', '1', 'Dana', '', 'S',
                    10, 'READY', '2026-01-01', '' from project;
            insert into event (cluster_id, at, who_id, who_name, what, outcome)
                select id, '2026-01-02', '1', 'Dana', 'made the login dana', 'In force' from cluster;
            insert into deed (at, who_id, who_name, what, outcome, project_id, project_name, cluster_id, cluster_name)
                values ('2026-01-03', '2', 'Ada', 'deleted old', 'Done', 'aaaaaaaaaaaaaaaaaaaaaaaa', 'orders-dev', 'x', 'old'),
                    ('2026-01-04', '2', 'Ada', 'made a project', 'No answer', null, 'new', null, null);
            insert into access_note (project_id, at, who_id, who_name, what)
                select id, '2026-01-05', '1', 'Dana', 'let 192.0.2.1 in' from project;
            insert into change (version, cluster_id, kind, status, asked_by_id, asked_by_name, asked_by_email, asked_at,
                    reason, decision_by_name, decision_at, finished_at)
                select 0, id, 'CREATE', 'DONE', '1', 'Dana', 'dana@x', timestamptz '2026-01-06', 'For a test', null,
                    timestamptz '2026-01-07', timestamptz '2026-01-08' from cluster
                union all
                select 0, id, 'RESIZE', 'DECLINED', '1', 'Dana', 'dana@x', '2026-01-09', '', 'Lena', '2026-01-10',
                    '2026-01-10' from cluster
                union all
                select 0, id, 'DELETE', 'WAITING', '1', 'Dana', 'dana@x', '2026-01-11', '', null, null, null from cluster;
            """;

    @Inject
    OldDatabase old;

    @BeforeEach
    void begin() throws SQLException {
        old.begin("15");
        old.run(BEFORE);
        old.update();
    }

    @AfterEach
    void leave() throws SQLException {
        old.end();
    }

    @Test
    void each_old_row_is_one_of_the_record() throws SQLException {
        assertThat(rows("who_name, act, what, coalesce(project_name, '-'), coalesce(cluster_name, '-')"))
                .containsExactly(
                        "Dana, login, made the login dana, orders-dev, orders-cart",
                        "Ada, removal, deleted old, orders-dev, old",
                        "Ada, project, made a project, new, -",
                        "Dana, address, let 192.0.2.1 in, orders-dev, -",
                        "Dana, create, asked for the create, orders-dev, orders-cart",
                        "Tailor, create, approved the create, orders-dev, orders-cart",
                        "Tailor, create, ended the create: done, orders-dev, orders-cart",
                        "Dana, resize, asked for the resize, orders-dev, orders-cart",
                        "Lena, resize, declined the resize, orders-dev, orders-cart",
                        "Dana, delete, asked for the delete, orders-dev, orders-cart");
        assertThat(rows("team")).containsOnly("orders", "");
    }

    @Test
    void what_an_old_replica_writes_afterwards_is_one_too() throws SQLException {
        old.run("""
                insert into deed (at, who_id, who_name, what, outcome, project_name)
                values ('2026-02-01', '2', 'Ada', 'tied it', '', 'new')""");

        assertThat(rows("what")).hasSize(11).last().isEqualTo("tied it");
    }

    private List<String> rows(String columns) throws SQLException {
        return old.rows("select concat_ws(', ', %s) from (select * from event order by at) e".formatted(columns));
    }
}

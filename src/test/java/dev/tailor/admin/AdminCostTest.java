package dev.tailor.admin;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators' pages cost Postgres, however much Atlas has. */
@QuarkusTest
class AdminCostTest {
    @Inject
    World world;

    @Inject
    Statements statements;

    @Inject
    EntityManager database;

    @BeforeEach
    void begin() {
        world.reset();
        world.atlasHasOrders();
    }

    @ParameterizedTest
    @CsvSource({
        "/admin/fleet, 11",
        "/admin/fleet?q=cluster&whose=others&state=ready, 11",
        "/admin/fleet?group=label:cost-centre, 14",
        "/admin/projects, 7",
        "/admin/projects?q=project, 7",
        "/admin/organizations/5f00000000000000000000aa, 7",
        "/admin/projects/64a000000000000000000001, 11",
        "/admin/organizations, 5",
        "/admin/teams, 6",
        "/admin/history, 4",
    })
    @Tag("PN-07")
    void a_thousand_clusters_cost_as_many_statements_as_one(String path, long most) {
        var few = statements(path);
        crowd();

        assertThat(statements(path)).isEqualTo(few).isLessThanOrEqualTo(most);
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    @Tag("PN-07")
    void pages_follow_one_another_without_a_gap_or_a_repeat() {
        crowd();
        var page = Visitor.ada().open("/admin/fleet?project=" + ORDERS);
        var names = page.all("tbody .name").eachText();

        while (page.all("a").eachText().contains("Next page")) {
            page = page.click("Next page");
            names.addAll(page.all("tbody .name").eachText());
        }

        assertThat(names).hasSize(1_001).doesNotHaveDuplicates().isSorted();
        assertThat(page.text("h2")).isEqualTo("Found (1001)");
    }

    @Test
    @Tag("PA-11")
    void projects_come_in_pages_without_a_gap_or_a_repeat() {
        crowd();
        var page = Visitor.ada().open("/admin/projects");
        assertThat(page.text("h2")).isEqualTo("Every project in Atlas (1001)");
        var names = page.all("tbody .name").eachText();
        assertThat(names).hasSize(50);

        while (page.all("a").eachText().contains("Next page")) {
            page = page.click("Next page");
            names.addAll(page.all("tbody .name").eachText());
        }

        assertThat(names).hasSize(1_001).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @Tag("PN-09")
    @ValueSource(strings = {"/admin/fleet", "/admin/projects", "/admin/organizations/5f00000000000000000000aa"})
    void a_thousand_projects_make_no_page_longer_than_fifty_rows(String path) {
        crowd();

        var page = Visitor.ada().open(path);

        assertThat(page.all("tbody tr").size()).isEqualTo(50);
        assertThat(page.all("option").size()).isLessThan(20);
        assertThat(page.click("Next page").all("tbody tr").size()).isPositive();
    }

    @Test
    void all_that_was_done_to_a_project_is_a_click_away() {
        crowd();

        var page = Visitor.ada().open("/admin/projects/" + ORDERS);
        assertThat(page.all("[aria-labelledby=deeds] tbody tr").size()).isEqualTo(20);
        var all = page.click("All of its history");

        assertThat(all.text("main")).contains("What was done to orders-dev");
        assertThat(all.click("Earlier").all("tbody tr").size()).isEqualTo(50);
    }

    private void crowd() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into project_in_atlas (id, organization_id, name)
                        select lpad(n::text, 24, 'b'), '5f00000000000000000000aa', 'project-' || lpad(n::text, 4, '0')
                        from generate_series(1, 1000) n""").executeUpdate());
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into cluster_in_atlas (project_id, atlas_id, name, flex, state, paused, instance_size, placement, guarded)
                        select '64a000000000000000000001', 'x' || n, 'cluster-' || lpad(n::text, 4, '0'), false, 'IDLE', false,
                            'M10', '', false
                        from generate_series(1, 1000) n""").executeUpdate());
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into event (at, act, who_id, who_name, what, outcome, project_id, project_name)
                        select now(), 'project', 'ada', 'Ada', 'did ' || n, '', '64a000000000000000000001', 'orders-dev'
                        from generate_series(1, 100) n""").executeUpdate());
    }

    private long statements(String path) {
        return statements.of(() -> Visitor.ada().open(path));
    }
}

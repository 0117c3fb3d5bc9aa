package dev.tailor.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.Race;
import dev.tailor.World;
import dev.tailor.catalog.Lifetime;
import dev.tailor.catalog.Placement;
import dev.tailor.cluster.Refusal;
import dev.tailor.membership.TeamDesk;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several administrators are at one project at once. */
@QuarkusTest
@Tag("PA-11")
class TieRaceTest {
    private static final String ONE = "64a000000000000000000011";
    private static final String TWIN = "64a000000000000000000012";
    private static final Placement FRANKFURT = new Placement("AWS", "EU_CENTRAL_1", "8.0", false, false);

    @Inject
    World world;

    @Inject
    Race race;

    @Inject
    Ties ties;

    @Inject
    ProjectNames names;

    @Inject
    TeamDesk desk;

    @BeforeEach
    void begin() {
        world.reset();
        world.atlasHasOrders();
        for (var id : new String[] {ONE, TWIN}) {
            world.sql("insert into project_in_atlas (id, organization_id, name) values ('" + id
                    + "', '5f00000000000000000000aa', 'payments-dev')");
        }
    }

    @AfterEach
    void forget() {
        world.reset();
    }

    @Test
    void two_tie_the_same_project_one_after_the_other() {
        race.run(() -> tie(ONE, "orders"), () -> tie(ONE, "search"));
        assertThat(world.value("select team from project where atlas_id = '" + ONE + "'"))
                .isEqualTo("search");
    }

    @Test
    void of_two_projects_of_one_name_the_second_reads_what_to_do() {
        assertThatThrownBy(() -> race.run(() -> tie(ONE, "orders"), () -> tie(TWIN, "search")))
                .isInstanceOf(Refusal.NotPossible.class)
                .hasMessage("Another project of this name has a team already. Rename one of them in Atlas.");
    }

    @Test
    void a_name_that_a_renamed_project_gets_at_this_moment_is_taken() {
        world.sql("update project_in_atlas set name = 'payments-dev' where name = 'orders-dev'");
        assertThatThrownBy(() -> race.run(() -> names.follow(), () -> tie(TWIN, "search")))
                .isInstanceOf(Refusal.NotPossible.class);
    }

    @Test
    void a_team_that_gets_a_project_at_this_moment_does_not_end() {
        desk.make(world.person("ada"), "payments", "Payments");
        assertThatThrownBy(() -> race.run(() -> tie(ONE, "payments"), () -> desk.end("payments")))
                .isInstanceOf(Refusal.NotPossible.class)
                .hasMessageStartingWith("payments has projects");
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(world.value("select name from team")).isEqualTo("payments"));
    }

    private void tie(String project, String team) {
        ties.tie(world.person("ada"), project, team, FRANKFURT, Lifetime.FREE);
    }
}

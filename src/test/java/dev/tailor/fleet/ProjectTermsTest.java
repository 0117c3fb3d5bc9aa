package dev.tailor.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.SimulatorControl;
import dev.tailor.World;
import dev.tailor.catalog.Lifetime;
import dev.tailor.catalog.Placement;
import dev.tailor.fleet.ProjectTerms.Terms;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What administrators say of a project at once. */
@QuarkusTest
@Tag("PA-11")
class ProjectTermsTest {
    private static final String STANDS =
            "select concat(team, ' ', mongodb_version, ' ', production, ' ', required_labels) from project where atlas_id = '"
                    + SimulatorControl.ORDERS + "'";

    @Inject
    World world;

    @Inject
    ProjectTerms terms;

    @Inject
    Ties ties;

    @BeforeEach
    void begin() {
        world.reset();
        world.copied();
    }

    @AfterEach
    void forget() {
        world.reset();
    }

    @Test
    void all_of_it_holds() {
        agree("orders", List.of("stage"));

        assertThat(world.value(STANDS)).isEqualTo("orders 7.0 t {stage}");
    }

    @Test
    void where_one_thing_does_not_go_nothing_has_changed() {
        var before = world.value(STANDS);

        assertThatThrownBy(() -> agree("orders", List.of("Postgres keeps no \0")));

        assertThat(world.value(STANDS)).isEqualTo(before);
    }

    @Test
    void the_next_team_begins_without_the_labels_that_the_one_before_needed() {
        agree("orders", List.of("stage"));
        var ada = world.person("ada");
        ties.untie(ada, SimulatorControl.ORDERS);
        ties.tie(ada, SimulatorControl.ORDERS, "search", frankfurt(), Lifetime.FREE);

        assertThat(world.value(STANDS)).startsWith("search ").endsWith(" {}");
    }

    private void agree(String team, List<String> keys) {
        terms.agree(
                world.person("ada"), SimulatorControl.ORDERS, new Terms(team, frankfurt(), Lifetime.FREE, true, keys));
    }

    private static Placement frankfurt() {
        return new Placement("AWS", "EU_CENTRAL_1", "7.0", true, false);
    }
}

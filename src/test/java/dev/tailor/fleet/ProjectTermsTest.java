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
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
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

    private static final String NIGHTS = "select cast(count(*) as text) from schedule";

    @Inject
    World world;

    @Inject
    ProjectTerms terms;

    @Inject
    Ties ties;

    @Inject
    Estate estate;

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

    @Test
    void the_next_team_begins_without_nights_and_without_production() {
        agree("orders", List.of());
        nights();
        ties.untie(world.person("ada"), SimulatorControl.ORDERS);
        assertThat(world.value(NIGHTS)).isEqualTo("0");

        tie("search");
        assertThat(world.value(STANDS)).isEqualTo("search 7.0 f {}");
    }

    @Test
    void so_does_a_team_that_gets_it_straight_from_another_one() {
        agree("orders", List.of("stage"));
        nights();

        tie("search");

        assertThat(world.value(STANDS)).isEqualTo("search 7.0 f {}");
        assertThat(world.value(NIGHTS)).isEqualTo("0");
    }

    @Test
    void the_same_team_keeps_them_in_another_placement() {
        agree("orders", List.of("stage"));
        nights();

        tie("orders");

        assertThat(world.value(STANDS)).isEqualTo("orders 7.0 t {stage}");
        assertThat(world.value(NIGHTS)).isEqualTo("1");
    }

    @Test
    void of_two_who_have_read_the_same_one_is_told_that_the_other_was_faster() {
        var read = read();
        var ada = world.person("ada");
        var both = Stream.of("8.0", "8.1")
                .map(version -> new Terms("orders", frankfurt(version), Lifetime.FREE, true, List.of()))
                .map(wish -> CompletableFuture.supplyAsync(() -> terms.agree(ada, SimulatorControl.ORDERS, read, wish)))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
    }

    private void nights() {
        world.sql(
                "insert into schedule (project_id, nights, pauses_at, resumes_at, weekends, zone, changed_by, changed_at)"
                        + " select id, 'MONDAY', '20:00', '07:00', true, 'UTC', 'Ada', now() from project where atlas_id = '"
                        + SimulatorControl.ORDERS + "'");
    }

    private void tie(String team) {
        ties.tie(world.person("ada"), SimulatorControl.ORDERS, team, frankfurt(), Lifetime.FREE);
    }

    private void agree(String team, List<String> keys) {
        var agreed = terms.agree(
                world.person("ada"),
                SimulatorControl.ORDERS,
                read(),
                new Terms(team, frankfurt(), Lifetime.FREE, true, keys));
        assertThat(agreed).isTrue();
    }

    private String read() {
        return ProjectTerms.reading(estate.tie(SimulatorControl.ORDERS));
    }

    private static Placement frankfurt() {
        return frankfurt("7.0");
    }

    private static Placement frankfurt(String version) {
        return new Placement("AWS", "EU_CENTRAL_1", version, true, false);
    }
}

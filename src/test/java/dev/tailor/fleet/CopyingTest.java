package dev.tailor.fleet;

import static dev.tailor.SimulatorControl.ORDERS;
import static dev.tailor.SimulatorControl.SEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.World;
import dev.tailor.atlas.AtlasProject;
import dev.tailor.atlas.AtlasProjects;
import dev.tailor.atlas.NewAtlasProject;
import dev.tailor.catalog.Projects;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The copy of what Atlas has, renewed by the background. */
@QuarkusTest
@Tag("PN-07")
class CopyingTest {
    private static final FleetQuery ALL = new FleetQuery("", "", null, null);

    @Inject
    World world;

    @Inject
    Copying copying;

    @Inject
    Estate estate;

    @Inject
    ListCopies copies;

    @Inject
    Fleet fleet;

    @Inject
    ProjectList list;

    @Inject
    Projects projects;

    @Inject
    AtlasProjects atlasProjects;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void a_round_copies_lists_first_and_then_project_by_project() {
        world.roundOf("copy-atlas");
        world.pass(Duration.ofSeconds(2));
        world.work();

        assertThat(estate.organizations()).hasSize(1);
        assertThat(fleet.count(ALL)).isEqualTo(12);
    }

    @Test
    void a_round_costs_a_handful_of_calls_and_later_ones_only_two_a_project() {
        copying.everything();
        world.work();
        world.atlas().forgetJournal();

        copying.lists();
        List.of(ORDERS, SEARCH).forEach(copying::project);

        assertThat(world.atlas().countRequests("GET", "/clusters|/flexClusters"))
                .isEqualTo(4);
        assertThat(world.atlas().countRequests()).isEqualTo(4 + 3);
    }

    @Test
    void settings_teams_and_people_are_read_again_after_an_hour() {
        world.copied();
        world.pass(Duration.ofMinutes(61));
        world.atlas().forgetJournal();

        copying.project(ORDERS);

        assertThat(world.atlas().countRequests("GET", "/users|/teams|/settings"))
                .isEqualTo(3);
    }

    @Test
    void trouble_with_one_project_leaves_the_others_current() {
        world.atlas().fault("html503", 99, "GET", "/groups/" + ORDERS + "/clusters");

        world.copied();

        assertThat(estate.silent(9)).extracting(ProjectInAtlas::name).containsExactly("orders-dev");
        assertThat(fleet.count(new FleetQuery("", SEARCH, null, null))).isEqualTo(4);
    }

    @Test
    void a_list_of_which_a_page_fails_changes_nothing() {
        world.copied();
        world.atlas().fault("html503", 99, "GET", "/groups");

        copying.everything();

        assertThat(list.count(new ProjectList.Query("", ""))).isEqualTo(2);
        assertThat(estate.asked().failingSince()).isNotNull();
    }

    @Test
    void a_key_without_the_right_to_see_teams_sees_everything_else() {
        world.atlas()
                .fault(Map.of(
                        "kind",
                        "status",
                        "status",
                        403,
                        "errorCode",
                        "ACCESS_FORBIDDEN",
                        "times",
                        99,
                        "path",
                        "/orgs/.*/teams"));

        world.copied();

        assertThat(estate.project(ORDERS).orElseThrow().facts(ProjectFact.Kind.TEAM))
                .extracting(ProjectFact::subject)
                .contains("65e000000000000000000001");
    }

    @Test
    void a_key_without_the_right_to_see_people_is_not_silence_and_they_are_asked_for_only_every_hour() {
        world.atlas()
                .fault(Map.of(
                        "kind",
                        "status",
                        "status",
                        403,
                        "errorCode",
                        "ACCESS_FORBIDDEN",
                        "times",
                        99,
                        "path",
                        "/groups/.*/users"));
        world.copied();
        world.atlas().forgetJournal();

        copying.project(ORDERS);

        assertThat(estate.silent(9)).isEmpty();
        assertThat(world.atlas().countRequests("GET", "/users|/teams|/settings"))
                .isZero();
    }

    @Test
    void rounds_that_come_at_the_same_time_are_no_trouble() {
        var rounds = IntStream.range(0, 4)
                .mapToObj(round -> CompletableFuture.runAsync(() -> {
                    copying.lists();
                    List.of(ORDERS, SEARCH).forEach(copying::wholeProject);
                }))
                .toList();

        assertThat(rounds).allSatisfy(round -> assertThat(round).succeedsWithin(Duration.ofMinutes(1)));
        assertThat(fleet.count(ALL)).isEqualTo(12);
    }

    @Test
    void a_project_that_is_made_while_lists_are_read_stays() {
        var turn = copies.turn();
        var made = made("returns-dev");
        copies.add(made);

        copies.keep(new Lists(turn, List.of(), List.of(), List.of()));
        assertThat(estate.project(made.id())).isPresent();

        copies.keep(new Lists(copies.turn(), List.of(), List.of(), List.of()));
        assertThat(estate.project(made.id())).isEmpty();
    }

    @Test
    void two_projects_that_change_names_are_called_as_in_atlas() {
        called("search-dev", "orders-dev");

        assertThat(names()).containsExactly("search-dev", "orders-dev");
    }

    @Test
    void a_name_that_two_projects_get_stays_with_neither_and_the_round_goes_on() {
        called("the-same", "the-same");

        assertThat(names()).containsExactly("orders-dev", "search-dev");
        assertThat(estate.project(SEARCH).orElseThrow().name()).isEqualTo("the-same");
    }

    @Test
    void a_name_that_its_owner_could_not_give_up_stays_with_it() {
        var third = made("returns-dev");
        world.project(third.id(), "returns-dev", "orders");

        called("the-same", "the-same", third.id(), "orders-dev");

        assertThat(names()).containsExactly("orders-dev", "search-dev");
        assertThat(projects.ofAtlas(third.id()).orElseThrow().name()).isEqualTo("returns-dev");
    }

    /** Atlas calls the projects so now: the first two, and others by their ids. */
    private void called(String orders, String search, String... others) {
        var found = new ArrayList<>(List.of(project(ORDERS, orders), project(SEARCH, search)));
        for (int i = 0; i < others.length; i += 2) {
            found.add(project(others[i], others[i + 1]));
        }
        copies.keep(new Lists(copies.turn(), List.of(), List.of(), found));
    }

    private static AtlasProject project(String id, String name) {
        return new AtlasProject(id, name, "5f00000000000000000000aa", 0, null);
    }

    private AtlasProject made(String name) {
        var organization = atlasProjects.find(ORDERS).orElseThrow().orgId();
        return atlasProjects.create(new NewAtlasProject(name, organization));
    }

    private List<String> names() {
        return Stream.of(ORDERS, SEARCH)
                .map(id -> projects.ofAtlas(id).orElseThrow().name())
                .toList();
    }

    @Test
    void a_project_that_is_renamed_in_atlas_is_called_so_by_its_team_too() {
        var organization = atlasProjects.find(ORDERS).orElseThrow().orgId();
        var made = atlasProjects.create(new NewAtlasProject("returns-dev", organization));
        world.project(made.id(), "an-older-name", "orders");

        world.copied();

        assertThat(projects.of(List.of("orders")))
                .extracting(project -> project.name())
                .containsExactly("orders-dev", "returns-dev");
    }
}

package dev.tailor.admin;

import static dev.tailor.SimulatorControl.ORDERS;
import static dev.tailor.SimulatorControl.SEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.atlas.AtlasCluster;
import dev.tailor.atlas.AtlasClusters;
import dev.tailor.atlas.AtlasPlacement;
import dev.tailor.atlas.NewAtlasCluster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Deleting what nobody asked Tailor for. */
@QuarkusTest
class RemovalPageTest {
    private static final String LEGACY = "/admin/fleet/" + SEARCH + "/65c00000000000000000000b/deletion";
    private static final String PLAYGROUND = "/admin/fleet/" + ORDERS + "/65c00000000000000000000c/deletion";

    @Inject
    World world;

    @Inject
    AtlasClusters clusters;

    @BeforeEach
    void begin() {
        world.reset();
        world.sample();
        world.copied();
        world.atlas().forgetJournal();
    }

    @Test
    @Tag("PA-16")
    void looking_at_the_page_names_cluster_and_project_and_asks_nobody() {
        var page = Visitor.ada().open("/admin/fleet?q=legacy").click("Delete search-legacy");

        assertThat(page.h1()).isEqualTo("Delete search-legacy");
        assertThat(page.text("main")).contains("Nobody asked Tailor for this cluster of project search-dev");
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    @Tag("PA-16")
    void without_its_name_nothing_reaches_atlas() {
        var answer = confirm(LEGACY, "search-legac");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#confirm-error")).contains("This is not its name.");
        assertThat(answer.the("#confirm").val()).isEqualTo("search-legac");
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    @Tag("MA-23")
    @Tag("PA-16")
    void with_its_name_atlas_is_asked_once_and_history_keeps_who_and_which() {
        var after = confirm(LEGACY, "search-legacy");

        assertThat(after.text("[role=status]")).contains("search-legacy is being deleted.");
        assertThat(world.atlas().countRequests("DELETE", "")).isEqualTo(1);
        assertThat(world.atlas().countRequests("DELETE", "/clusters/search-legacy"))
                .isEqualTo(1);
        assertThat(Visitor.ada().open("/admin/history").text("tbody tr"))
                .contains("Ada deleted search-legacy")
                .contains("65c00000000000000000000b")
                .contains("search-dev")
                .contains("Atlas deletes it");
    }

    @Test
    @Tag("MA-23")
    void history_outlives_the_cluster() {
        confirm(LEGACY, "search-legacy");
        world.pass(Duration.ofHours(1));
        world.copied();

        assertThat(Visitor.ada().open("/admin/fleet").text("main")).doesNotContain("search-legacy");
        assertThat(Visitor.ada().open("/admin/projects/" + SEARCH).text("main")).contains("deleted search-legacy");
    }

    @Test
    @Tag("PN-16")
    void a_flex_cluster_is_deleted_in_its_own_family() {
        confirm(PLAYGROUND, "orders-playground");

        assertThat(world.atlas().countRequests("DELETE", "")).isEqualTo(1);
        assertThat(world.atlas().countRequests("DELETE", "/flexClusters/orders-playground"))
                .isEqualTo(1);
    }

    @Test
    @Tag("MA-23")
    void a_cluster_that_is_gone_already_leaves_the_list_without_a_delete() {
        world.atlas().loseCluster(SEARCH, "search-legacy");

        var after = confirm(LEGACY, "search-legacy");

        assertThat(after.text("[role=status]")).contains("gone already");
        assertThat(after.all(".name").eachText()).doesNotContain("search-legacy");
        assertThat(world.atlas().countRequests("DELETE", "")).isZero();
    }

    @Test
    void a_protected_cluster_stays_and_the_page_says_what_to_do() {
        world.atlas().changeCluster(SEARCH, "search-legacy", Map.of("terminationProtectionEnabled", true));

        var answer = confirm(LEGACY, "search-legacy");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("[role=alert]"))
                .contains("Nothing was deleted.", "What Atlas says CANNOT_TERMINATE_CLUSTER")
                .contains("Take the protection off first");
        assertThat(Visitor.ada().open("/admin/history").text("tbody")).contains("Not deleted");
    }

    @Test
    void trouble_of_atlas_is_a_page_with_a_reference_and_nothing_is_lost() {
        world.atlas().fault("html503", 9, "DELETE", "/clusters/search-legacy");

        var answer = confirm(LEGACY, "search-legacy");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text("main")).contains("Reference").contains("search-legacy");
        assertThat(world.atlas().countRequests("DELETE", "")).isEqualTo(1);
        assertThat(Visitor.ada().open("/admin/fleet?q=legacy").all(".name").eachText())
                .containsExactly("search-legacy");
        assertThat(Visitor.ada().open("/admin/history").text("tbody")).contains("Unknown whether Atlas has heard it");
    }

    @Test
    void a_lost_answer_is_told_as_unknown_and_the_next_look_shows_what_happened() {
        world.atlas().fault("drop-after", 1, "DELETE", "/clusters/search-legacy");

        var answer = confirm(LEGACY, "search-legacy");

        assertThat(answer.h1()).isEqualTo("It is not known whether Atlas deletes search-legacy");
        world.work();
        assertThat(Visitor.ada().open("/admin/fleet?q=legacy").text("tbody")).contains("Being deleted");
    }

    @Test
    void a_second_deletion_changes_nothing() {
        confirm(LEGACY, "search-legacy");

        var after = confirm(LEGACY, "search-legacy");

        assertThat(after.text("[role=status]")).contains("is being deleted already");
    }

    @Test
    void another_cluster_that_got_the_name_meanwhile_is_spared() {
        world.atlas().loseCluster(ORDERS, "orders-playground");
        clusters.create(
                ORDERS,
                new NewAtlasCluster(
                        "orders-playground",
                        new AtlasPlacement("AWS", "EU_CENTRAL_1", "8.0", false, false),
                        AtlasCluster.FLEX,
                        null,
                        false,
                        Map.of()));

        var after = confirm(PLAYGROUND, "orders-playground");

        assertThat(after.text("[role=status]")).contains("another cluster has that name by now");
        assertThat(world.atlas().countRequests("DELETE", "")).isZero();
    }

    @Test
    @Tag("MA-09")
    void tailors_own_cluster_is_not_deleted_here() {
        var own = "/admin/fleet/" + ORDERS + "/65c000000000000000000007/deletion";
        var page = Visitor.ada().get(own);
        assertThat(page.text("main")).contains("orders-ledger is Tailor’s own");
        assertThat(page.links()).contains("/clusters/00000000-0000-4000-8000-000000000007");

        var visitor = Visitor.ada();
        var token = visitor.get(LEGACY).all("input[name=csrf-token]").attr("value");
        var answer = visitor.post(own, Map.of("csrf-token", token, "confirm", "orders-ledger"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(world.atlas().countRequests()).isZero();
    }

    private static Page confirm(String path, String name) {
        return Visitor.ada()
                .get(path)
                .form("form[action='" + path + "']")
                .with("confirm", name)
                .submit();
    }
}

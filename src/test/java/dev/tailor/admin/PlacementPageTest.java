package dev.tailor.admin;

import static dev.tailor.SimulatorControl.ORDERS;
import static dev.tailor.SimulatorControl.SEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Page;
import dev.tailor.Program;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Clusters;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which team builds in which project, and where. */
@QuarkusTest
@Tag("PA-11")
class PlacementPageTest {
    private static final String PRODUCTION =
            "select cast(production as text) from project where atlas_id = '" + ORDERS + "'";

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @BeforeEach
    void begin() {
        world.reset();
        world.copied();
    }

    @Test
    void a_tied_project_is_offered_at_once_where_clusters_are_asked_for() {
        var made = Visitor.ada()
                .get("/admin/projects/new")
                .form("form[action=/admin/projects/new]")
                .with("name", "orders-prod")
                .submit();

        var tied = made.click("Tie to a team")
                .form("form[action$=/placement]")
                .with("team", "orders")
                .with("region", "US_EAST_1")
                .submit();

        assertThat(tied.text("aside")).contains("Team orders").contains("AWS US_EAST_1");
        assertThat(tied.text("[aria-labelledby=deeds]"))
                .contains("Ada tied it to orders: AWS US_EAST_1, MongoDB 8.0, backups on, growing disks off");
        assertThat(Visitor.dana().open("/clusters/new").all("#project option").eachText())
                .contains("orders-prod, team orders");
    }

    @Test
    void all_that_is_wrong_is_said_at_once_and_stays_typed() {
        var answer = form(SEARCH)
                .with("team", " ")
                .with("region", "eu central")
                .with("version", "eight")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.all(".error").size()).isEqualTo(3);
        assertThat(answer.the("#region").val()).isEqualTo("eu central");
    }

    @Test
    void what_was_typed_is_not_taken_for_what_holds() {
        var answer =
                form(SEARCH).with("team", "orders").with("region", "nowhere").send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.all("h2").eachText()).contains("Take it from search");
        assertThat(answer.the("#team").val()).isEqualTo("orders");
    }

    @Test
    void a_region_that_atlas_does_not_have_is_said_at_the_field() {
        var answer = form(SEARCH).with("region", "EU_NOWHERE_9").send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#region-error")).contains("Atlas has none of our sizes in AWS EU_NOWHERE_9.");
    }

    @Test
    void an_atlas_that_does_not_tell_its_regions_is_no_obstacle() {
        world.atlas().fault("html503", 9, "GET", "/regions");

        var page = form(SEARCH).with("region", "US_EAST_1").submit();

        assertThat(page.text("aside")).contains("AWS US_EAST_1");
        assertThat(page.text("[role=status]"))
                .endsWith(
                        "Atlas did not say whether US_EAST_1 exists: a typing error would show at the first cluster.");
    }

    @Test
    void a_region_that_atlas_has_needs_no_word() {
        assertThat(form(SEARCH).with("region", "US_EAST_1").submit().text("[role=status]"))
                .endsWith("new clusters are built in AWS US_EAST_1.");
    }

    @Test
    void clusters_that_are_there_stay_as_they_are_until_somebody_has_them_protected_too() {
        var cart = world.ready("dana", "orders-cart", "S");
        var leaving = world.ready("dana", "orders-old", "S");
        clusters.delete(world.person("dana"), leaving.id(), "orders-old", "");
        var marked = form(ORDERS).with("production", "on").submit();
        assertThat(marked.text("[role=status]")).doesNotContain("protected");
        assertThat(world.fresh(cart.id()).protection()).isFalse();

        var page = Visitor.ada().open("/admin/projects/" + ORDERS + "/placement");
        assertThat(page.text("main"))
                .contains("Clusters that are here already stay as they are.")
                .contains("Protect the 2 clusters here that are not protected");
        var told = page.form("form[action$=/placement]").with("guard", "on").submit();

        assertThat(told.text("[role=status]"))
                .contains("One cluster there is protected from deletion now.")
                .contains("orders-old: It will be deleted. Undo that first.");
        assertThat(world.fresh(cart.id()).protection()).isTrue();
        assertThat(Visitor.dana().open("/clusters/" + cart.id()).text("main"))
                .contains("Ada protected it from deletion");
        assertThat(Visitor.ada()
                        .open("/admin/projects/" + ORDERS + "/placement")
                        .text("main"))
                .contains("Protect the one cluster here");
    }

    @Test
    void who_has_read_what_is_not_so_any_more_is_told_and_nothing_is_lost() {
        var stale = form(ORDERS).with("version", "8.1").with("longest", "90");
        Program.of("ada").send(Method.PUT, "/api/v1/projects/" + ORDERS + "/environment", "{\"production\":true}");

        var told = stale.send();

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text("[role=alert]"))
                .contains("Nothing was saved: somebody was faster")
                .contains("it has become: team orders, AWS EU_CENTRAL_1, MongoDB 8.0, backups on, growing disks off,"
                        + " production.");
        assertThat(told.the("#version").val()).isEqualTo("8.1");
        assertThat(told.the("#longest").val()).isEqualTo("90");
        assertThat(world.value(PRODUCTION)).isEqualTo("true");

        told.form("form[action$=/placement]").submit();
        assertThat(project(ORDERS).text("aside")).contains("8.1 for new clusters");
        assertThat(world.value(PRODUCTION)).isEqualTo("true");
    }

    @Test
    void a_form_with_mistakes_keeps_what_it_has_read() {
        var wrong = form(ORDERS).with("version", "eight").send();
        Program.of("ada").send(Method.PUT, "/api/v1/projects/" + ORDERS + "/environment", "{\"production\":true}");

        var told = wrong.form("form[action$=/placement]").with("version", "8.1").send();

        assertThat(told.status()).isEqualTo(409);
    }

    @Test
    void who_ties_a_project_that_has_a_team_by_now_is_told_so() {
        form("form[action$=/untying]", SEARCH).submit();
        var stale = form(SEARCH).with("team", "payments");
        form(SEARCH).with("team", "orders").submit();

        assertThat(stale.send().status()).isEqualTo(409);
        assertThat(project(SEARCH).text("aside")).contains("Team orders");
    }

    @Test
    void programs_protect_what_is_there_too() {
        var cart = world.ready("dana", "orders-cart", "S");
        var path = "/api/v1/projects/" + ORDERS + "/environment";
        Program.of("ada").send(Method.PUT, path, "{\"production\":true}");
        assertThat(world.fresh(cart.id()).protection()).isFalse();

        Program.of("ada").send(Method.PUT, path, "{\"production\":true,\"protectExisting\":true}");
        assertThat(world.fresh(cart.id()).protection()).isTrue();
    }

    @Test
    void where_clusters_live_team_and_place_stay_but_new_ones_may_differ() {
        world.ready("dana", "orders-cart", "S");

        var page = form(ORDERS).with("version", "8.1").submit();

        assertThat(page.text("aside")).contains("8.1 for new clusters");
        var forged = form(ORDERS)
                .forged("region", "US_EAST_1")
                .forged("team", "search")
                .send();
        assertThat(forged.status()).isEqualTo(409);
        assertThat(forged.text("main")).contains("a cluster of Tailor’s lives in orders-dev");
        assertThat(project(ORDERS).text("aside")).contains("Team orders").contains("EU_CENTRAL_1");
    }

    @Test
    void a_project_without_clusters_is_taken_from_its_team_and_nobody_is_offered_it() {
        var page = form("form[action$=/untying]", SEARCH).submit();

        assertThat(page.text("aside")).contains("Not tied");
        assertThat(page.text("[aria-labelledby=deeds]")).contains("Ada took it from search");
        assertThat(Visitor.otto().get("/clusters/new").status()).isEqualTo(409);
        assertThat(Visitor.ada().open("/clusters/new").text("main")).doesNotContain("search-dev");
    }

    @Test
    void a_project_with_clusters_stays_with_its_team() {
        var untie = form("form[action$=/untying]", ORDERS);
        world.ready("dana", "orders-cart", "S");

        var answer = untie.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("main")).contains("orders-dev stays with orders: a cluster of Tailor’s lives there.");
    }

    @Test
    void a_project_that_was_taken_away_comes_back_with_its_past() {
        form("form[action$=/untying]", SEARCH).submit();

        form(SEARCH).with("team", "orders").submit();

        assertThat(Visitor.dana().open("/clusters/new").all("#project option").eachText())
                .contains("search-dev, team orders");
    }

    @Test
    void a_name_that_somebody_has_in_atlas_is_guarded_in_a_newly_tied_project() {
        form("form[action$=/untying]", SEARCH).submit();
        form(SEARCH).with("team", "orders").submit();
        world.work();

        var answer = Visitor.dana()
                .get("/clusters/new")
                .form("form[action=/clusters/new]")
                .with("project", projectNumber())
                .with("name", "search-legacy")
                .send();

        assertThat(answer.text("#name-error")).contains("has a cluster of this name in Atlas");
    }

    private static String projectNumber() {
        return Visitor.dana().open("/clusters/new").all("#project option").stream()
                .filter(option -> option.text().startsWith("search-dev"))
                .findFirst()
                .orElseThrow()
                .val();
    }

    private static Page project(String id) {
        return Visitor.ada().open("/admin/projects/" + id);
    }

    private static Form form(String project) {
        return form("form[action$=/placement]", project);
    }

    private static Form form(String selector, String project) {
        return Visitor.ada().get("/admin/projects/" + project + "/placement").form(selector);
    }
}

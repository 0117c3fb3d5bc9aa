package dev.tailor.admin;

import static dev.tailor.SimulatorControl.ORDERS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects and organizations of Atlas: listed, opened, made. */
@QuarkusTest
class ProjectPagesTest {
    private static final String LOST = "64a0000000000000000000fe";
    private static final String EXAMPLE = "5f00000000000000000000aa";

    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
        world.copied();
        world.atlas().forgetJournal();
    }

    @Test
    @Tag("PA-11")
    void projects_are_listed_with_organization_team_clusters_and_date() {
        var page = Visitor.ada().open("/admin/projects");

        assertThat(page.text("h2")).isEqualTo("Every project in Atlas (2)");
        assertThat(page.all("tbody tr").first().text()).matches("orders-dev Example orders 8 \\d+ \\w{3} \\d{4}");
    }

    @Test
    @Tag("PN-08")
    void a_project_is_found_by_its_name_and_the_number_is_that_of_the_list() {
        var page = Visitor.ada().open("/admin/projects?q=ORDERS-D");

        assertThat(page.all("tbody .name").eachText()).containsExactly("orders-dev");
        assertThat(page.text("h2")).isEqualTo("Found (1)");
    }

    @Test
    @Tag("PN-08")
    @Tag("PA-11")
    void a_project_shows_its_settings_teams_people_clusters_and_placement() {
        var page = Visitor.ada().open("/admin/projects").click("orders-dev");

        assertThat(page.text("[aria-labelledby=people]"))
                .contains("ada@example.com GROUP_OWNER")
                .contains("lena@example.com GROUP_READ_ONLY, invited");
        assertThat(page.text("[aria-labelledby=teams]")).contains("orders-engineers GROUP_DATA_ACCESS_READ_ONLY");
        assertThat(page.text("[aria-labelledby=settings]")).contains("Data explorer on");
        assertThat(page.text("[aria-labelledby=clusters]")).contains("orders-ledger");
        assertThat(page.text("aside"))
                .contains("Team orders")
                .contains("AWS EU_CENTRAL_1")
                .contains(ORDERS);
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    void a_project_that_nobody_has_seen_is_not_there() {
        assertThat(Visitor.ada().get("/admin/projects/64a0000000000000000000ff").status())
                .isEqualTo(404);
    }

    @Test
    void one_project_is_asked_about_again_while_somebody_waits() {
        world.atlas().loseCluster(ORDERS, "orders-ledger");

        var after = Visitor.ada()
                .open("/admin/projects/" + ORDERS)
                .form("form[action$=/copy]")
                .submit();

        assertThat(after.text("[role=status]")).contains("This is what Atlas has now.");
        assertThat(after.text("main")).doesNotContain("orders-ledger");
        assertThat(world.atlas().countRequests()).isLessThanOrEqualTo(5);
    }

    @Test
    @Tag("PN-09")
    void an_organization_is_asked_about_again_from_its_own_page() {
        var one = Visitor.ada().open("/admin/organizations/" + EXAMPLE);

        var after = one.form("form[action=/admin/copy]").submit();

        assertThat(after.h1()).isEqualTo("Example");
        assertThat(after.text("[role=status]")).contains("Atlas has told its organizations and projects.");
    }

    @ParameterizedTest
    @Tag("PN-09")
    @CsvSource({"EXAM, Found (1)", "nobody, Found (0)", "%, Found (0)"})
    void an_organization_is_found_by_its_name(String text, String found) {
        assertThat(Visitor.ada()
                        .open("/admin/organizations?q=" + URLEncoder.encode(text, UTF_8))
                        .text("h2"))
                .isEqualTo(found);
    }

    @Test
    @Tag("PN-09")
    void organizations_are_listed_and_one_shows_its_projects() {
        var list = Visitor.ada().open("/admin/organizations");
        assertThat(list.text("h2")).isEqualTo("Every organization in Atlas (1)");
        assertThat(list.text("tbody tr")).isEqualTo("Example " + EXAMPLE + " 2 12");

        var one = list.click("Example");

        assertThat(one.text("h2")).isEqualTo("Projects (2)");
        assertThat(one.all("tbody .name").eachText()).containsExactly("orders-dev", "search-dev");
    }

    @Test
    @Tag("PA-12")
    void a_new_project_is_posted_once_and_listed() {
        var page = form().with("name", "returns-dev").submit();

        assertThat(page.h1()).isEqualTo("returns-dev");
        assertThat(page.text("main"))
                .contains("Not tied: no team builds here.")
                .contains("Ada asked Atlas for the project Atlas made it");
        assertThat(world.atlas().countRequests("POST", "/groups")).isEqualTo(1);
        assertThat(Visitor.ada().open("/admin/projects").all("tbody .name").eachText())
                .contains("returns-dev");
    }

    @Test
    @Tag("PA-12")
    void a_name_that_exists_is_a_sentence_at_the_field_and_stays_typed() {
        var page = form().with("name", "orders-dev").send();

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("#name-error")).contains("A project of that name exists already.");
        assertThat(page.the("#name").val()).isEqualTo("orders-dev");
        assertThat(world.atlas().countRequests("POST", "/groups")).isEqualTo(1);
    }

    @ParameterizedTest
    @Tag("PA-12")
    @ValueSource(strings = {"", "with space", "a/b", "{}", "<script>"})
    void a_name_that_atlas_can_not_take_never_reaches_it(String name) {
        var page = form().with("name", name).send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.all("#name-error")).isNotEmpty();
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    @Tag("PA-12")
    void trouble_of_atlas_is_a_page_with_a_reference() {
        world.atlas().fault("html503", 9, "POST", "/groups");

        var page = form().with("name", "returns-dev").send();

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text("main"))
                .contains("It is not known whether Atlas has made returns-dev")
                .contains("Reference");
        assertThat(world.atlas().countRequests("POST", "/groups")).isEqualTo(1);
    }

    @Test
    @Tag("PA-12")
    void who_asked_for_a_project_is_known_though_the_answer_is_lost() {
        world.atlas().fault("drop-after", 1, "POST", "/groups");

        form().with("name", "returns-dev").send();

        assertThat(Visitor.ada().open("/admin/history").text("tbody"))
                .contains("Ada asked Atlas for the project", "returns-dev", "Unknown whether Atlas has heard it");
    }

    @Test
    void what_atlas_refuses_is_in_the_history_too() {
        form().with("name", "orders-dev").send();

        assertThat(Visitor.ada().open("/admin/history").text("tbody"))
                .contains("Ada asked Atlas for the project", "orders-dev", "Not made: ");
    }

    @Test
    void a_project_that_atlas_shows_no_more_can_be_taken_from_its_team() {
        world.project(LOST, "returns-dev", "orders");
        world.atlas().forgetJournal();

        var page = Visitor.ada().open("/admin/projects").click("returns-dev");
        assertThat(page.text("main")).contains("Atlas shows this project no more", "Team orders has it still");
        var after = page.form("form[action$=/untying]").submit();

        assertThat(after.text("[role=status]")).contains("No team builds in returns-dev any more.");
        assertThat(after.text("main")).contains("Ada took it from orders").doesNotContain("has it still");
        assertThat(Visitor.ada().open("/admin/projects").text("main")).doesNotContain("returns-dev");
        assertThat(Visitor.ada().open("/admin/history").click("returns-dev").h1())
                .isEqualTo("returns-dev");
    }

    @Test
    void a_project_that_atlas_shows_no_more_stays_with_its_team_while_clusters_are_said_to_live_there() {
        world.ready("dana", "orders-cart", "S");
        world.sql("delete from project_in_atlas where id = '" + ORDERS + "'");

        var page = Visitor.ada().open("/admin/projects/" + ORDERS);

        assertThat(page.text("#untie")).contains("A cluster of Tailor’s lives here: delete them first.");
        assertThat(page.the("form[action$=/untying] button").hasAttr("disabled"))
                .isTrue();
    }

    @Test
    @Tag("PA-12")
    void a_developer_makes_no_project() {
        var visitor = Visitor.dana();
        var token = visitor.get("/clusters/new").all("input[name=csrf-token]").attr("value");

        var answer = visitor.post(
                "/admin/projects/new", Map.of("csrf-token", token, "name", "returns-dev", "organization", EXAMPLE));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(world.atlas().countRequests()).isZero();
    }

    private static Form form() {
        return Visitor.ada().get("/admin/projects/new").form("form[action=/admin/projects/new]");
    }
}

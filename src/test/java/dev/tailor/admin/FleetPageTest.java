package dev.tailor.admin;

import static dev.tailor.SimulatorControl.ORDERS;
import static dev.tailor.SimulatorControl.SEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every cluster of every project, whoever asked for it. */
@QuarkusTest
class FleetPageTest {
    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    @Tag("PN-07")
    void clusters_of_all_projects_stand_in_one_list_with_their_project() {
        world.copied();

        var page = fleet("");

        assertThat(page.text("h2")).isEqualTo("Every cluster in Atlas (12)");
        assertThat(row(page, "orders-ledger")).contains("orders-dev");
        assertThat(row(page, "search-legacy")).contains("search-dev").contains("not asked for in Tailor");
    }

    @Test
    @Tag("PN-07")
    void a_cluster_of_tailors_says_whose_it_is_and_leads_to_its_page() {
        world.sample();
        world.copied();

        var page = fleet("?q=orders-checkout-dev");

        assertThat(row(page, "orders-checkout-dev")).contains("Dana").contains("orders");
        assertThat(page.links()).contains("/clusters/00000000-0000-4000-8000-000000000004");
        assertThat(page.all("a[href$=/deletion]")).isEmpty();
    }

    @Test
    @Tag("PN-16")
    @Tag("MA-18")
    void odd_sizes_and_states_are_listed_in_atlas_words() {
        world.atlas().changeCluster(ORDERS, "orders-ledger", Map.of("instanceSize", "R700"));
        world.atlas().changeCluster(ORDERS, "orders-events", Map.of("instanceSize", "M0"));
        world.atlas().showState(ORDERS, "orders-invoices", "DAYDREAMING");
        world.copied();

        var page = fleet("?project=" + ORDERS);

        assertThat(row(page, "orders-ledger")).contains("R700 not in the catalogue");
        assertThat(row(page, "orders-events")).contains("M0");
        assertThat(row(page, "orders-invoices")).contains("DAYDREAMING");
        assertThat(row(page, "orders-playground")).contains("FLEX grows with its use");
        assertThat(row(page, "orders-checkout")).contains("L 8 GB memory");
    }

    @ParameterizedTest
    @CsvSource({
        "q=LEGACY, search-legacy",
        "q=100%25, ''",
        "state=paused, orders-returns",
        "state=other, orders-invoices",
        "whose=others&q=search, search-legacy",
        "whose=tailor&q=legacy, ''",
        "q=search&state=nonsense, search-catalog search-legacy search-suggest search-synonyms",
    })
    @Tag("PN-07")
    void it_is_searched_and_filtered_by_the_address(String query, String names) {
        world.sample();
        world.atlas().showState(ORDERS, "orders-invoices", "DAYDREAMING");
        world.copied();

        assertThat(names(fleet("?" + query))).containsExactly(names.isEmpty() ? new String[0] : names.split(" "));
    }

    @Test
    @Tag("PN-07")
    void projects_are_chosen_by_a_part_of_their_name() {
        world.copied();

        assertThat(names(fleet("?project=SEARCH-d")))
                .containsExactly("search-catalog", "search-legacy", "search-suggest", "search-synonyms");
        assertThat(names(fleet("?project=_"))).isEmpty();
        assertThat(fleet("?project=" + SEARCH).the("#project").val()).isEqualTo("search-dev");
    }

    @Test
    @Tag("PN-07")
    void one_project_is_chosen_by_its_id() {
        world.copied();

        assertThat(names(fleet("?project=" + SEARCH)))
                .containsExactly("search-catalog", "search-legacy", "search-suggest", "search-synonyms");
    }

    @Test
    void a_cluster_that_atlas_no_longer_has_leaves_the_list() {
        world.copied();
        world.atlas().loseCluster(SEARCH, "search-legacy");

        world.copied();

        assertThat(names(fleet(""))).doesNotContain("search-legacy");
    }

    @Test
    void while_atlas_is_silent_the_list_stays_and_says_since_when() {
        world.copied();
        world.atlas().fault("html503", 99, "GET", "/groups/" + SEARCH + "/clusters");

        world.copied();

        var page = fleet("");
        assertThat(names(page)).contains("search-legacy");
        assertThat(page.text(".note-warn")).contains("Atlas does not tell what search-dev has.");
    }

    @Test
    void silent_projects_are_one_warning_that_names_them() {
        world.copied();
        world.atlas().fault("html503", 99, "GET", "/clusters");

        world.copied();

        var notes = fleet("").all(".note-warn");
        assertThat(notes.eachText())
                .singleElement()
                .asString()
                .startsWith("Atlas does not tell what 2 projects have.")
                .contains("orders-dev: ", "search-dev: ")
                .doesNotContain("what you ask for is kept");
    }

    @Test
    void atlas_is_asked_again_on_demand_and_never_by_looking() {
        var page = Visitor.ada().open("/admin/fleet");
        assertThat(page.text("main")).contains("Atlas has shown no cluster yet.");
        assertThat(world.atlas().countRequests()).isZero();

        var after = page.form("form[action=/admin/copy]").submit();

        assertThat(after.text("[role=status]")).contains("Atlas has told its organizations and projects.");
        world.work();
        assertThat(names(fleet(""))).hasSize(12);
    }

    @Test
    void an_atlas_that_does_not_answer_is_told_as_it_is() {
        world.atlas().fault("html503", 99, "GET", "/orgs");

        var after = Visitor.ada()
                .open("/admin/fleet")
                .form("form[action=/admin/copy]")
                .submit();

        assertThat(after.text("main"))
                .contains("Atlas did not answer.", "Atlas has not answered since", "is what it said before.");
    }

    private static Page fleet(String query) {
        return Visitor.ada().open("/admin/fleet" + query);
    }

    private static List<String> names(Page page) {
        return page.all("tbody .name").eachText();
    }

    private static String row(Page page, String name) {
        return page.all("tbody tr").stream()
                .filter(row -> row.select(".name").text().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " among " + names(page)))
                .text();
    }
}

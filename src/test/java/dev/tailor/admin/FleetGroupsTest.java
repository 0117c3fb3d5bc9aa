package dev.tailor.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Crowd;
import dev.tailor.Page;
import dev.tailor.Program;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every cluster in Atlas by the value of a label of Tailor's own; {@code legacy} is one that nobody asked Tailor for. */
@QuarkusTest
@Tag("MA-14")
class FleetGroupsTest {
    private static final String BY_CENTRE = "?group=label:cost-centre";

    @Inject
    World world;

    @Inject
    Crowd crowd;

    @Inject
    Statements statements;

    @BeforeEach
    void begin() {
        world.reset();
        world.atlasHasOrders();
    }

    @Test
    void each_value_has_a_heading_and_a_sum_and_what_is_not_tailors_stands_for_itself() {
        three();

        var page = fleet("")
                .form("form.filters")
                .with("group", "label:cost-centre")
                .submit();

        assertThat(headings(page)).containsExactly("4711", "4712", "Without cost-centre", "Not asked for in Tailor");
        assertThat(names(page, 1)).containsExactly("orders-1-crowd");
        assertThat(names(page, 4)).containsExactly("legacy");
        assertThat(page.text("[aria-labelledby=group-1] p")).isEqualTo("1 cluster · 2 GB memory · $58 a month");
        assertThat(page.text("[aria-labelledby=group-4] p")).isEqualTo("1 cluster");
        assertThat(page.text("h2")).isEqualTo("Every cluster in Atlas (4)");
        assertThat(page.form("form.filters").value("group")).isEqualTo("label:cost-centre");
    }

    @ParameterizedTest
    @CsvSource({
        "label=cost-centre, orders-1-crowd orders-2-crowd",
        "label=cost-centre:+4712, orders-2-crowd",
        "label=!cost-centre, orders-3-crowd",
        "label=!cost-centre&whose=others, ''",
        "label=cost-centre&label=!stage, orders-2-crowd",
        "whose=others, legacy",
    })
    void it_is_narrowed_in_the_language_of_the_list_on_the_page_and_for_programs(String query, String names) {
        three();
        world.sql("insert into cluster_label (cluster_id, key, value) select id, 'stage', 'test' from cluster"
                + " where name = 'orders-1-crowd'");
        var expected = names.isEmpty() ? new String[0] : names.split(" ");

        assertThat(fleet("?" + query).all("tbody .name").eachText()).containsExactly(expected);
        assertThat(fleet("?group=label:area&" + query).all("tbody .name").eachText())
                .containsExactly(expected);
        assertThat(Program.of("ada").get("/api/v1/fleet?" + query).json().path("results"))
                .extracting(row -> row.path("name").asText())
                .containsExactly(expected);
    }

    @Test
    void what_lacks_a_label_is_chosen_and_said() {
        three();
        var page = fleet("").form("form.filters").with("label", "!cost-centre").submit();

        assertThat(page.text("#label option[selected]")).isEqualTo("Without cost-centre");
        assertThat(page.text("h2")).isEqualTo("Found (1)");
    }

    @Test
    void all_of_a_value_are_listed_as_far_as_they_meet_the_rest() {
        own(24);
        label("'cost-centre', '4711'");
        world.sql("insert into cluster_label (cluster_id, key, value) select id, 'stage', 'test' from cluster"
                + " where cast(substring(name from '\\d+') as int) % 2 = 0");

        var page = fleet(BY_CENTRE + "&label=stage:+test");
        assertThat(names(page, 1)).hasSize(10).doesNotHaveDuplicates();
        var all = page.click("All of 4711");

        assertThat(all.text("h2")).isEqualTo("Found (12)");
        assertThat(all.all("select[name=label] option[selected]").eachText())
                .containsExactly("cost-centre: 4711", "stage: test");
        world.sql("insert into cluster_in_atlas (project_id, atlas_id, name, flex, state, paused, placement, guarded)"
                + " select project_id, n || atlas_id, n || name, flex, state, paused, placement, guarded"
                + " from cluster_in_atlas, generate_series(1, 11) n where cluster_id is null");
        assertThat(fleet(BY_CENTRE).click("All that nobody asked Tailor for").text("h2"))
                .isEqualTo("Found (12)");
    }

    @Test
    void values_beyond_the_first_twenty_are_links() {
        own(130);
        label("'cost-centre', c.name");

        var page = fleet(BY_CENTRE);

        assertThat(page.text("main"))
                .contains("These are the dearest. 110 further values: 110 clusters · 220 GB memory · $6,380 a month.")
                .contains("10 more are not named here: the search of the page “Clusters” finds them by their value.");
        assertThat(page.click("orders-50-crowd").text("h2")).isEqualTo("Found (1)");
    }

    @Test
    @Tag("MA-28")
    void many_values_cost_as_many_statements_as_one() {
        own(1);
        label("'cost-centre', c.name");
        var one = statements.of(() -> fleet(BY_CENTRE));
        world.reset();
        world.atlasHasOrders();
        own(200);
        label("'cost-centre', c.name");

        assertThat(statements.of(() -> fleet(BY_CENTRE))).isEqualTo(one).isLessThanOrEqualTo(16);
        assertThat(world.atlas().countRequests()).isZero();
    }

    /** The third without a cost centre. */
    private void three() {
        own(3);
        label("'cost-centre', '471' || substring(c.name from '\\d+')");
        world.sql("delete from cluster_label where value = '4713'");
    }

    /** Puts clusters of orders into the copy as Tailor's own. */
    private void own(int number) {
        crowd.of("orders", number);
        world.sql("insert into cluster_in_atlas (project_id, atlas_id, name, flex, state, paused, instance_size,"
                + " placement, guarded, cluster_id) select '64a000000000000000000001', name, name, false, 'IDLE',"
                + " false, 'M10', '', false, id from cluster");
    }

    private void label(String pair) {
        world.sql("insert into cluster_label (cluster_id, key, value) select c.id, " + pair + " from cluster c");
    }

    private static Page fleet(String query) {
        return Visitor.ada().open("/admin/fleet" + query);
    }

    private static List<String> headings(Page page) {
        return page.all("main section section h3").eachText();
    }

    private static List<String> names(Page page, int group) {
        return page.all("[aria-labelledby=group-" + group + "] .name").eachText();
    }
}

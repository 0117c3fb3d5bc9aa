package dev.tailor.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Crowd;
import dev.tailor.Page;
import dev.tailor.Program;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Clusters;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list by the value of a label, with what each value comes to. */
@QuarkusTest
@Tag("MA-14")
class GroupsTest {
    private static final String BY_CENTRE = "/clusters?group=label:cost-centre";

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Crowd crowd;

    @Inject
    Statements statements;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void each_value_has_a_heading_and_a_sum_the_dearest_first() {
        ready("dana", "orders-cart", "S", "4711");
        ready("dana", "orders-events", "M", "4712");
        ready("dana", "orders-mail", "S", "4712");
        world.ready("dana", "orders-odd", "S");

        var page = Visitor.dana()
                .open("/clusters")
                .form("form.filters")
                .with("group", "label:cost-centre")
                .submit();

        assertThat(headings(page)).containsExactly("4712", "4711", "Without cost-centre");
        assertThat(page.text("[aria-labelledby=group-1] p")).isEqualTo("2 clusters · 6 GB memory · $204 a month");
        assertThat(page.all("[aria-labelledby=group-1] .name").eachText())
                .containsExactlyInAnyOrder("orders-mail", "orders-events");
        assertThat(page.text("[aria-labelledby=group-2] p")).isEqualTo("1 cluster · 2 GB memory · $58 a month");
        assertThat(page.all("[aria-labelledby=group-3] .name").eachText()).containsExactly("orders-odd");
        assertThat(page.form("form.filters").value("group")).isEqualTo("label:cost-centre");
    }

    @Test
    void what_is_searched_for_is_grouped_and_nothing_else() {
        ready("dana", "orders-cart", "S", "4711");
        ready("dana", "orders-events", "M", "4712");
        ready("otto", "search-index", "S", "4711");

        assertThat(headings(Visitor.dana().open(BY_CENTRE + "&size=S"))).containsExactly("4711");
        assertThat(Visitor.dana().open(BY_CENTRE).text()).doesNotContain("search-index");
        assertThat(Visitor.ada()
                        .open(BY_CENTRE)
                        .all("[aria-labelledby=group-2] .name")
                        .eachText())
                .containsExactlyInAnyOrder("search-index", "orders-cart");
        assertThat(Visitor.dana().open(BY_CENTRE + "&q=refund").text()).contains("No cluster matches");
    }

    @Test
    void a_crowd_is_summed_up_and_its_newest_shown() {
        crowd.of("orders", 60);
        label("'cost-centre', lpad(cast(cast(substring(c.name from '\\d+') as int) % 30 as text), 2, '0')");
        label("'stage', 'test'");

        var page = Visitor.dana().open(BY_CENTRE);
        assertThat(headings(page)).hasSize(20).startsWith("00", "01");
        assertThat(page.text("main"))
                .contains("These are the dearest. 10 further values: 20 clusters · 40 GB memory · $1,160 a month.")
                .doesNotContain("not named here");
        assertThat(page.click("25").text("h2")).isEqualTo("My team’s clusters (2)");

        var all = Visitor.dana().open("/clusters?group=label:stage");
        assertThat(all.all("[aria-labelledby=group-1] .name")).hasSize(10);
        assertThat(all.text("[aria-labelledby=group-1] p")).startsWith("60 clusters");
        assertThat(all.click("All of test").text("h2")).isEqualTo("My team’s clusters (60)");

        var without = Visitor.dana().open("/clusters?group=label:nothing");
        assertThat(headings(without)).containsExactly("Without nothing");
        assertThat(without.click("All without nothing").text("h2")).isEqualTo("My team’s clusters (60)");
    }

    @Test
    void all_of_a_value_are_listed_as_far_as_they_meet_the_other_labels() {
        crowd.of("orders", 24);
        label("'cost-centre', '4711'");
        world.sql("insert into cluster_label (cluster_id, key, value) select id, 'stage', 'test' from cluster"
                + " where cast(substring(name from '\\d+') as int) % 2 = 0");

        var grouped = Visitor.dana().open(BY_CENTRE + "&label=stage:+test&q=crowd");
        assertThat(grouped.text("[aria-labelledby=group-1] p")).startsWith("12 clusters");
        var all = grouped.click("All of 4711");

        assertThat(all.text("h2")).isEqualTo("My team’s clusters (12)");
        assertThat(all.all("select[name=label] option[selected]").eachText())
                .containsExactly("cost-centre: 4711", "stage: test");
        assertThat(all.form("form.filters").value("q")).isEqualTo("crowd");
        assertThat(all.form("form.filters").submit().text("h2")).isEqualTo("My team’s clusters (12)");
    }

    @Test
    void a_further_label_is_chosen_beside_the_first() {
        ready("dana", "orders-cart", "S", "4711");
        ready("dana", "orders-mail", "S", "4712");
        world.ready("dana", "orders-odd", "S");

        var first = Visitor.dana()
                .open("/clusters")
                .form("form.filters")
                .with("label", "cost-centre")
                .submit();
        assertThat(first.all("a.name").eachText()).containsExactlyInAnyOrder("orders-cart", "orders-mail");
        assertThat(first.all("select[name=label]")).hasSize(2);
        var both = first.form("form.filters")
                .with("label", "cost-centre")
                .and("label", "cost-centre: 4712")
                .submit();

        assertThat(both.all("a.name").eachText()).containsExactly("orders-mail");
        assertThat(Visitor.dana()
                        .open("/clusters?label=cost-centre&label=!cost-centre")
                        .text())
                .contains("the clusters with the label cost-centre and without the label cost-centre.");
    }

    @Test
    void what_lacks_a_label_can_be_chosen() {
        ready("dana", "orders-cart", "S", "4711");
        world.ready("dana", "orders-odd", "S");

        var form = Visitor.dana().open("/clusters").form("form.filters");
        assertThat(form.offers("label")).containsExactly("", "cost-centre: 4711", "!cost-centre");
        assertThat(form.with("label", "!cost-centre").submit().all("a.name").eachText())
                .containsExactly("orders-odd");
    }

    @Test
    void what_waits_costs_nothing_yet_and_what_has_ended_nothing_more() {
        ready("dana", "orders-cart", "S", "4711");
        var asked = world.asked("dana", "orders-reports", "L");
        clusters.describe(world.person("dana"), asked.id(), "", Map.of("cost-centre", "4711"));
        var sum = "[aria-labelledby=group-1] p";

        assertThat(Visitor.dana().open(BY_CENTRE).text(sum)).isEqualTo("2 clusters · 2 GB memory · $58 a month");

        world.sql("update cluster set state = 'GONE', current_change_id = null, ended_at = asked_at");
        assertThat(Visitor.dana().open(BY_CENTRE + "&state=ended").text(sum)).isEqualTo("2 clusters");
    }

    @Test
    void values_that_are_not_even_named_are_searched_for() {
        crowd.of("orders", 130);
        label("'cost-centre', c.name");

        assertThat(Visitor.dana().open(BY_CENTRE).text("main"))
                .contains("110 further values")
                .contains("10 more are not named here: search for a value to find its clusters.");
    }

    @Test
    void those_without_a_label_are_found_on_pages_and_by_programs() {
        ready("dana", "orders-cart", "S", "4711");
        world.ready("dana", "orders-odd", "S");

        var page = Visitor.dana().open("/clusters?label=!cost-centre");
        assertThat(page.all("a.name").eachText()).containsExactly("orders-odd");
        assertThat(page.text("#label option[selected]")).isEqualTo("Without cost-centre");
        assertThat(Visitor.dana()
                        .open("/clusters?state=paused&label=!cost-centre")
                        .text())
                .contains("the paused clusters without the label cost-centre.");
        assertThat(Visitor.lena()
                        .open("/review?label=!cost-centre")
                        .all("a.name")
                        .eachText())
                .containsExactly("orders-odd");
        assertThat(Program.of("dana")
                        .get("/api/v1/clusters?label=!cost-centre")
                        .json()
                        .at("/results/0/name")
                        .asText())
                .isEqualTo("orders-odd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", ":+x", "!a:+b"})
    void a_label_that_there_can_t_be_finds_nothing(String label) {
        world.ready("dana", "orders-cart", "S");
        assertThat(Visitor.dana().open("/clusters?label=" + label).text()).contains("No cluster matches");
    }

    @Test
    void many_values_cost_as_many_statements_as_one() {
        crowd.of("orders", 1);
        label("'cost-centre', c.name");
        var one = statements.of(() -> Visitor.dana().open(BY_CENTRE));
        world.reset();
        crowd.of("orders", 200);
        label("'cost-centre', c.name");

        assertThat(statements.of(() -> Visitor.dana().open(BY_CENTRE)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(15);
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    void a_group_that_is_none_is_no_group() {
        world.ready("dana", "orders-cart", "S");
        assertThat(Visitor.dana().open("/clusters?group=owner").text("h2")).isEqualTo("My team’s clusters (1)");
        assertThat(Visitor.dana().open("/clusters?group=label:").text("h2")).isEqualTo("My team’s clusters (1)");
    }

    private static List<String> headings(Page page) {
        return page.all("main section h2").eachText();
    }

    private void ready(String person, String name, String size, String centre) {
        var cluster = world.ready(person, name, size);
        clusters.describe(world.person(person), cluster.id(), "", Map.of("cost-centre", centre));
    }

    private void label(String pair) {
        world.sql("insert into cluster_label (cluster_id, key, value) select c.id, " + pair + " from cluster c");
    }
}

package dev.tailor.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Crowd;
import dev.tailor.Page;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What teams have by the value of a label, on the review page, and ticking all of it. */
@QuarkusTest
@Tag("MA-14")
class HeldGroupsTest {
    private static final String BY_CENTRE = "group=label:cost-centre";

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Crowd crowd;

    @Inject
    Statements statements;

    private Cluster cart;
    private Cluster odd;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
        odd = world.ready("dana", "orders-odd", "M");
        cart = ready("dana", "orders-cart", "S", "4711");
        ready("lena", "orders-events", "M", "4712");
        ready("dana", "orders-mail", "S", "4712");
    }

    @Test
    void rows_of_a_value_stand_together_and_those_without_come_last() {
        var page =
                open("").form("form.filters").with("group", "label:cost-centre").submit();

        assertThat(headings(page)).containsExactly("4711", "4712", "Without cost-centre");
        assertThat(names(page)).containsExactly("orders-cart", "orders-events", "orders-mail", "orders-odd");
        assertThat(names(page, 2)).containsExactly("orders-events", "orders-mail");
        assertThat(sums(page))
                .containsExactly(
                        "1 cluster · 2 GB memory · $58 a month",
                        "2 clusters · 6 GB memory · $204 a month",
                        "1 cluster · 4 GB memory · $146 a month");
        assertThat(page.form("form.filters").value("group")).isEqualTo("label:cost-centre");
    }

    @Test
    void within_a_value_it_is_sorted_as_ever() {
        var cheapest = open("?sort=-cost&" + BY_CENTRE);
        assertThat(names(cheapest)).containsExactly("orders-cart", "orders-mail", "orders-events", "orders-odd");

        var byName = cheapest.click("Name and purpose");

        assertThat(names(byName)).containsExactly("orders-cart", "orders-events", "orders-mail", "orders-odd");
        assertThat(headings(byName)).hasSize(3);
    }

    @Test
    void what_is_searched_for_is_grouped_and_nothing_else() {
        clusters.describe(world.person("dana"), cart.id(), "", Map.of("cost-centre", "4711", "stage", "test"));

        assertThat(headings(open("?owner=Dana&" + BY_CENTRE))).containsExactly("4711", "4712", "Without cost-centre");
        assertThat(sums(open("?owner=Dana&" + BY_CENTRE)).get(1)).startsWith("1 cluster · 2 GB");
        assertThat(headings(open("?label=cost-centre&" + BY_CENTRE))).containsExactly("4711", "4712");
        assertThat(names(open("?label=cost-centre&label=!stage&" + BY_CENTRE)))
                .containsExactly("orders-events", "orders-mail");
        assertThat(names(open("?label=!cost-centre"))).containsExactly("orders-odd");
        assertThat(headings(open("?show=left&sort=used&" + BY_CENTRE))).hasSize(3);
        assertThat(open("?q=refund&" + BY_CENTRE).text("main")).contains("None of them matches.");
        assertThat(headings(open("?group=owner"))).isEmpty();
    }

    @Test
    void the_file_has_what_the_page_has_in_its_order() {
        var page = open("?sort=-name&label=cost-centre&label=!stage&" + BY_CENTRE);

        var file = Visitor.lena().open(page.the("a[download]").attr("href"));

        assertThat(file.body().lines().skip(1).map(line -> line.split("\"")[1]))
                .containsExactly("orders-cart", "orders-mail", "orders-events");
        assertThat(Visitor.ada().open("/admin/history").text()).contains("cost-centre, !stage");
    }

    @Test
    @Tag("MA-28")
    void groups_go_on_over_pages_and_cost_the_same() {
        var few = statements.of(() -> open("?sort=used&" + BY_CENTRE));
        crowd.of("orders", 150);
        world.sql("insert into cluster_label (cluster_id, key, value) select id, 'cost-centre',"
                + " case when name < 'orders-5' then '4710' else '4713' end from cluster where name like '%crowd'");

        assertThat(statements.of(() -> open("?sort=used&" + BY_CENTRE)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(21);
        var first = open("?sort=name&" + BY_CENTRE);
        var second = first.click("Next page of what teams have");
        assertThat(headings(first)).startsWith("4710", "4711", "4712");
        assertThat(headings(second)).endsWith("4713", "Without cost-centre");
        assertThat(names(first)).hasSize(100).doesNotContainAnyElementsOf(names(second));
        assertThat(names(second)).hasSize(54).endsWith("orders-odd");
        assertThat(first.text("main")).contains("“Together” counts all 154, a heading all that have its value.");
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    void another_team_s_clusters_are_in_no_sum() {
        ready("otto", "search-index", "S", "4711");

        assertThat(sums(open("?" + BY_CENTRE)).get(0)).startsWith("1 cluster ·");
        assertThat(sums(Visitor.ada().open("/review?" + BY_CENTRE)).get(0)).startsWith("2 clusters ·");
    }

    @Test
    void all_that_a_page_shows_are_ticked_without_scripts() {
        var page = open("?owner=Dana&sort=name&" + BY_CENTRE);
        assertThat(ticked(page)).isEmpty();

        var all = page.click("Tick all 3 on this page");

        assertThat(ticked(all)).containsExactly("Select orders-cart", "Select orders-mail", "Select orders-odd");
        assertThat(headings(all)).hasSize(3);
        assertThat(names(all)).isEqualTo(names(page));
        assertThat(all.click("Age").all("#held input[checked]")).isEmpty();
        assertThat(ticked(all.click("Tick none"))).isEmpty();
    }

    @Test
    void a_mistake_loses_neither_ticks_nor_groups() {
        var all = open("?owner=Dana&" + BY_CENTRE).click("Tick all 3 on this page");

        var wrong = all.form("form#ticked")
                .without("cluster")
                .and("cluster", cart.id().toString())
                .and("cluster", odd.id().toString())
                .forged("fate", "shrink")
                .send();

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(ticked(wrong)).containsExactlyInAnyOrder("Select orders-cart", "Select orders-odd");
        assertThat(headings(wrong)).containsExactly("4711", "4712", "Without cost-centre");
    }

    @Test
    void ticked_are_those_of_one_page() {
        crowd.of("orders", 120);

        var all = open("?sort=name").click("Tick all 100 on this page");

        assertThat(ticked(all)).hasSize(100);
        assertThat(ticked(all.click("Next page of what teams have"))).isEmpty();
    }

    private Cluster ready(String person, String name, String size, String centre) {
        var cluster = world.ready(person, name, size);
        clusters.describe(world.person(person), cluster.id(), "", Map.of("cost-centre", centre));
        return cluster;
    }

    private static Page open(String search) {
        return Visitor.lena().open("/review" + search);
    }

    private static List<String> headings(Page page) {
        return page.all("#held h3").eachText();
    }

    private static List<String> sums(Page page) {
        return page.all("#held th[scope=rowgroup] p").eachText();
    }

    private static List<String> names(Page page) {
        return page.all("#held a.name").eachText();
    }

    /** Those below a heading. */
    private static List<String> names(Page page, int group) {
        return page.all("#held tbody:nth-of-type(" + group + ") a.name").eachText();
    }

    private static List<String> ticked(Page page) {
        return page.all("#held input[checked]").eachAttr("aria-label");
    }
}

package dev.tailor.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Crowd;
import dev.tailor.Page;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Expiries;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What teams have, on the review page: a row for each cluster, searched, sorted, taken away. */
@QuarkusTest
class HeldPageTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Expiries expiries;

    @Inject
    Fates fates;

    @Inject
    Crowd crowd;

    @Inject
    Statements statements;

    private Cluster cart;
    private Cluster events;
    private Cluster returns;

    /** The cart is old and used now, events are dear and idle for 40 days, returns are young and their use unknown. */
    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
        cart = world.ready("dana", "orders-cart", "S");
        world.pass(Duration.ofDays(2));
        events = world.ready("lena", "orders-events", "M");
        world.pass(Duration.ofDays(50));
        returns = world.ready("dana", "orders-returns", "S");
        used(cart, 0);
        used(events, 40);
    }

    private void used(Cluster cluster, int daysAgo) {
        var now = World.MORNING.plus(Duration.ofDays(52));
        world.sql("insert into last_use (cluster_id, used_at, looked_from, looked_until) values ('" + cluster.id()
                + "', timestamptz '" + now.minus(Duration.ofDays(daysAgo)) + "', timestamptz '"
                + now.minus(Duration.ofDays(63)) + "', timestamptz '" + now + "')");
    }

    @Test
    void a_row_tells_what_a_review_wants_to_know() {
        expiries.set(world.person("dana"), cart.id(), LocalDate.parse("2027-05-03"));
        fates.keep(world.person("lena"), cart.id());

        assertThat(rows(open("")))
                .containsExactly(
                        "orders-events Lena M 4 GB memory 20 GB storage $146 7 weeks 6 Dec 2026 never not yet",
                        "orders-cart Dana S 2 GB memory 10 GB storage $58 7 weeks now 3 May 2027 by Lena on 15 Jan 2027",
                        "orders-returns Dana S 2 GB memory 10 GB storage $58 today not known never not yet");
    }

    @ParameterizedTest
    @CsvSource({
        "'', orders-events orders-cart orders-returns, Cost a month, descending",
        "?sort=-cost, orders-cart orders-returns orders-events, Cost a month, ascending",
        "?sort=name, orders-cart orders-events orders-returns, Name and purpose, ascending",
        "?sort=-name, orders-returns orders-events orders-cart, Name and purpose, descending",
        "?sort=owner, orders-cart orders-returns orders-events, Owner, ascending",
        "?sort=-owner, orders-events orders-cart orders-returns, Owner, descending",
        "?sort=size, orders-events orders-cart orders-returns, Size, descending",
        "?sort=-size, orders-cart orders-returns orders-events, Size, ascending",
        "?sort=age, orders-cart orders-events orders-returns, Age, descending",
        "?sort=-age, orders-returns orders-events orders-cart, Age, ascending",
        "?sort=used, orders-events orders-cart orders-returns, Last used, ascending",
        "?sort=-used, orders-cart orders-events orders-returns, Last used, descending",
        "?sort=expires, orders-cart orders-events orders-returns, Expires, ascending",
        "?sort=-expires, orders-cart orders-events orders-returns, Expires, descending",
        "?sort=colour, orders-events orders-cart orders-returns, Cost a month, descending",
    })
    void it_is_sorted_as_the_address_says(String address, String names, String head, String direction) {
        expiries.set(world.person("dana"), cart.id(), LocalDate.parse("2027-05-03"));

        var page = open(address);

        assertThat(names(page)).containsExactly(names.split(" "));
        assertThat(page.all("th[aria-sort]").eachText())
                .singleElement()
                .asString()
                .startsWith(head);
        assertThat(page.all("th[aria-sort]").attr("aria-sort")).isEqualTo(direction);
    }

    @Test
    void a_second_click_on_a_head_turns_the_order_round_and_keeps_the_search() {
        var once = open("?owner=Dana").click("Age");
        assertThat(names(once)).containsExactly("orders-cart", "orders-returns");

        var twice = once.click("Age");

        assertThat(names(twice)).containsExactly("orders-returns", "orders-cart");
        assertThat(twice.address().toString()).contains("owner=Dana", "sort=-age");
    }

    @ParameterizedTest
    @CsvSource({
        "q=cart, orders-cart",
        "owner=Lena, orders-events",
        "owner=nobody, ''",
        "size=M, orders-events",
        "state=ready, orders-events orders-cart orders-returns",
        "state=paused, ''",
        "state=ended, orders-events orders-cart orders-returns",
        "state=differing, orders-returns",
        "label=cost: 42, orders-cart",
        "show=unused, orders-events",
        "show=expiring, orders-cart",
        "show=alerts, orders-events",
        "show=left, orders-events orders-returns",
        "show=left&owner=Dana, orders-returns",
        "show=colours, orders-events orders-cart orders-returns",
    })
    void it_is_narrowed_as_the_address_says(String search, String names) {
        clusters.describe(world.person("dana"), cart.id(), "", Map.of("cost", "42"));
        expiries.set(world.person("dana"), cart.id(), LocalDate.parse("2027-01-20"));
        fates.keep(world.person("lena"), cart.id());
        world.alert(events);
        world.inAtlas(returns, "M10", 60);

        var page = open("?" + search.replace(" ", "+"));

        assertThat(names(page)).containsExactly(names.isEmpty() ? new String[0] : names.split(" "));
        if (names.isEmpty()) {
            assertThat(page.text("main")).contains("None of them matches. Show all 3");
        }
    }

    @Test
    void what_will_be_deleted_does_not_expire_soon() {
        expiries.set(world.person("dana"), cart.id(), LocalDate.parse("2027-01-20"));
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");

        assertThat(names(open("?show=expiring"))).isEmpty();
        assertThat(names(open(""))).contains("orders-cart");
    }

    @Test
    void a_page_that_was_emptied_leads_to_the_first() {
        var page = open("?owner=Dana&sort=name&page=2");

        assertThat(names(page)).containsExactly("orders-cart", "orders-returns");
        assertThat(page.address().toString())
                .contains("owner=Dana", "sort=name")
                .doesNotContain("page=");
    }

    @Test
    void heirs_are_offered_where_one_team_is_shown() {
        world.ready("otto", "search-index", "S");

        var all = Visitor.ada().open("/review");
        assertThat(all.all("select#heir")).isEmpty();
        assertThat(all.text("#heir")).startsWith("Show the clusters of one team");
        assertThat(Visitor.ada().open("/review?team=orders").text("select#heir"))
                .contains("Dana")
                .doesNotContain("Otto");
    }

    @Test
    void what_is_narrowed_is_summed_up_and_counted() {
        var page = open("?owner=Dana");

        assertThat(page.text("#all")).isEqualTo("What orders has (2 of 3)");
        assertThat(page.text("tfoot")).isEqualTo("Together 4 GB memory $116 a month");
    }

    @Test
    void who_was_never_connected_to_counts_as_unused_once_it_is_a_month_old() {
        world.sql("update last_use set used_at = null");
        world.sql(
                "insert into last_use (cluster_id, looked_from, looked_until) select id, timestamptz '2026-11-14 09:00Z',"
                        + " timestamptz '2027-01-15 09:00Z' from cluster where name = 'orders-returns'");

        assertThat(names(open("?show=unused"))).containsExactly("orders-events", "orders-cart");
        assertThat(rows(open(""))).allMatch(row -> row.contains(" never never "));
    }

    @Test
    void of_what_atlas_has_not_told_for_days_nobody_says_that_it_is_unused() {
        world.pass(Duration.ofDays(5));

        assertThat(names(open("?show=unused"))).isEmpty();
    }

    @Test
    @Tag("MA-28")
    void it_comes_in_pages_and_costs_the_same() {
        var few = statements.of(() -> open("?sort=used&show=left"));
        crowd.of("orders", 150);

        assertThat(statements.of(() -> open("?sort=used&show=left")))
                .isEqualTo(few)
                .isLessThanOrEqualTo(20);
        var first = open("?sort=name");
        assertThat(rows(first)).hasSize(100);
        assertThat(first.text("tfoot")).contains("$8,962");
        var second = first.click("Next page of what teams have");
        assertThat(rows(second)).hasSize(53);
        assertThat(names(second)).doesNotContainAnyElementsOf(names(first));
        assertThat(names(second.click("Back"))).isEqualTo(names(first));
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    void a_lead_of_two_teams_sees_both_and_says_which() {
        world.ready("otto", "search-index", "S");
        world.sql("insert into joined (person_id, team, role, invited_by, joined_at)"
                + " select id, 'search', 'LEAD', 'Ada', now() from person where email = 'lena@example.com'");

        var page = open("?sort=name");

        assertThat(names(page)).containsExactly("orders-cart", "orders-events", "orders-returns", "search-index");
        assertThat(page.text("tbody tr:last-child")).startsWith("search-index Otto search");
        assertThat(names(open("?team=search"))).containsExactly("search-index");
        assertThat(page.text("#round")).isEqualTo("Review of the 1st quarter: 0 of 4 looked at, 4 left");
    }

    @Test
    void another_team_s_clusters_are_nowhere() {
        world.ready("otto", "search-index", "S");

        assertThat(open("?team=search").text("main")).doesNotContain("search-index");
        assertThat(Visitor.lena().open("/review/csv?team=search").body()).doesNotContain("search-index");
    }

    @Test
    void it_is_taken_away_as_it_is_searched_for_and_computes_nothing() {
        clusters.describe(world.person("dana"), cart.id(), "=2+3", Map.of("cost", "42"));
        fates.keep(world.person("lena"), cart.id());

        var file = Visitor.lena().open("/review/csv?owner=Dana&sort=name");

        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).contains("tailor-review-2027-01-15.csv");
        var lines = file.body().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("name", "last_used_at", "reviewed_by");
        assertThat(lines.get(1))
                .contains("\"orders-cart\",\"'=2+3\"", "\"cost: 42\"", "\"Lena\",\"2027-01-15T09:00:00Z\",\"keep\"")
                .contains("\"2027-01-15T09:00:00Z\"");
        assertThat(lines.get(2)).startsWith("\"orders-returns\"");
        assertThat(Visitor.ada().open("/admin/history").text()).contains("exported the review as CSV", "Dana");
    }

    @Test
    void a_quarter_remembers_what_is_left_and_the_next_begins_anew() {
        fates.keep(world.person("lena"), cart.id());
        fates.keep(world.person("ada"), events.id());
        fates.keep(world.person("ada"), events.id());

        var page = open("");
        assertThat(page.text("#round")).isEqualTo("Review of the 1st quarter: 2 of 3 looked at, 1 left");
        assertThat(page.links()).contains("/review?show=left#all");
        assertThat(names(open("?show=left"))).containsExactly("orders-returns");
        fates.keep(world.person("lena"), returns.id());
        assertThat(open("").text("#round")).isEqualTo("Review of the 1st quarter: 3 of 3 looked at, nothing left");

        world.pass(Duration.ofDays(80));

        assertThat(open("").text("#round")).isEqualTo("Review of the 2nd quarter: 0 of 3 looked at, 3 left");
        assertThat(rows(open(""))).anyMatch(row -> row.endsWith("by Lena on 15 Jan 2027"));
    }

    @Test
    void a_clusters_page_and_its_history_tell_of_the_review() {
        fates.keep(world.person("lena"), cart.id());

        for (var person : List.of("vic", "dana", "lena", "ada")) {
            var page = Visitor.named(person).open("/clusters/" + cart.id());
            assertThat(page.text("aside .facts")).as(person).contains("Reviewed by Lena on 15 Jan 2027");
            assertThat(page.text("main")).as(person).contains("Lena reviewed it: keep it");
        }
        assertThat(Visitor.dana().open("/clusters/" + events.id()).text("aside .facts"))
                .doesNotContain("Reviewed");
        assertThat(Visitor.lena().open("/review/history?act=review").text()).contains("reviewed it: keep it");
    }

    private static Page open(String search) {
        return Visitor.lena().open("/review" + search);
    }

    private static List<String> rows(Page page) {
        return page.all("#held tbody tr").eachText();
    }

    private static List<String> names(Page page) {
        return page.all("#held tbody a.name").eachText();
    }
}

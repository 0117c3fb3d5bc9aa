package dev.tailor.network;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.MovableClock;
import dev.tailor.Page;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.atlas.AtlasAccessEntry;
import dev.tailor.atlas.AtlasAccessList;
import dev.tailor.cluster.Cluster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page about who may connect to a project, as Dana uses it. */
@QuarkusTest
@Tag("PN-10")
class NetworkPageTest {
    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Inject
    AccessListKeeper keeper;

    @Inject
    AccessListCopy copy;

    @Inject
    AtlasAccessList accessList;

    @Inject
    Statements statements;

    Cluster cluster;

    @BeforeEach
    void begin() {
        world.reset();
        clock.set(world.atlas().now());
        cluster = world.ready("dana", "orders-cart", "S");
        keeper.keep(project());
    }

    @Test
    void it_says_whom_it_concerns_and_when_atlas_was_asked() {
        world.ready("dana", "orders-reports", "S");

        var page = page();
        assertThat(page.h1()).isEqualTo("Network access of orders-dev");
        assertThat(page.text())
                .contains(
                        "Who may connect to the 2 clusters of this project, orders-cart among them · Atlas asked 0 s ago");
        assertThat(page.the("nav.tabs-page a[aria-current]").text()).isEqualTo("Network access");
    }

    @Test
    void entries_of_others_making_are_shown_as_such() {
        assertThat(row("10.20.0.0/16").text()).contains("office", "In force", "not with Tailor", "never");
        assertThat(row("10.20.0.0/16").select("a, button")).isEmpty();
        assertThat(row("10.20.0.0/16").text()).contains("Only an admin can remove it");
    }

    @Test
    void security_groups_of_aws_are_listed() {
        copy.takeOver(project(), List.of(new AtlasAccessEntry(null, null, "sg-0abc", "Lambda", null)));

        assertThat(row("sg-0abc").text())
                .contains("Lambda", "On the list", "Not known yet whether in force")
                .doesNotContain("Atlas applies it");
    }

    @Test
    void an_address_is_added_with_comment_and_end_and_followed_until_it_is_in_force() {
        var answer = form().with("address", "192.0.2.77")
                .with("comment", "Dana at home")
                .with("stay", "7d")
                .submit();
        assertThat(answer.path()).isEqualTo(path());
        assertThat(answer.text()).contains("192.0.2.77 goes on the access list of project orders-dev.");
        assertThat(row("192.0.2.77").text())
                .contains("Dana at home", "Atlas applies it", "Asked 0 s ago, usually under a minute", "in 7 days");
        assertThat(page().the("#entries").attr("hx-get")).isEqualTo(path() + "/entries");

        world.work();
        world.pass(Duration.ofSeconds(10));
        world.work();

        assertThat(row("192.0.2.77").text()).contains("In force", "Dana");
        assertThat(page().the("#entries").hasAttr("hx-get")).isFalse();
        assertThat(accessList.find(ORDERS, "192.0.2.77")).hasValueSatisfying(entry -> {
            assertThat(entry.comment()).isEqualTo("Dana at home");
            assertThat(Duration.between(clock.instant(), entry.deleteAfter()))
                    .isBetween(Duration.ofDays(7).minusMinutes(2), Duration.ofDays(7));
        });
    }

    @Test
    void ranges_of_ipv6_are_added_in_their_shortest_form() {
        form().with("address", "2001:DB8:0::/48").submit();
        world.work();

        assertThat(accessList.list(ORDERS)).extracting(AtlasAccessEntry::entry).contains("2001:db8::/48");
    }

    @Test
    void my_address_is_offered_until_it_is_on_the_list() {
        assertThat(page().text("#entries")).startsWith("Your address now is 127.0.0.1. It may not connect yet.");
        assertThat(page().all(".btn-primary").eachText()).containsExactly("Add my address");

        var page = page().form("form[action$=/mine]").submit();

        assertThat(page.path()).isEqualTo(path());
        assertThat(page.text("#entries")).startsWith("Your address now is 127.0.0.1. It is being added.");
        assertThat(page.all(".btn-primary").eachText()).containsExactly("Add address");
        assertThat(row("127.0.0.1").text()).contains("Dana via Tailor");
    }

    @Test
    void an_entry_that_is_there_gets_another_comment_and_the_page_says_so() {
        form().with("address", "192.0.2.77").with("comment", "Dana").submit();
        world.work();

        var page = form().with("address", "192.0.2.77")
                .with("comment", "Dana at home")
                .submit();

        assertThat(page.text())
                .contains("192.0.2.77 was on the list already: its comment and how long it stays are changed.");
        world.work();
        assertThat(accessList.find(ORDERS, "192.0.2.77"))
                .map(AtlasAccessEntry::comment)
                .contains("Dana at home");
        assertThat(form().with("address", "192.0.2.77")
                        .with("comment", "Dana at home")
                        .submit()
                        .text())
                .contains("Nothing was changed.");
    }

    @Test
    void a_part_that_shows_nothing_new_is_not_sent_again_and_the_last_ends_the_asking() {
        form().with("address", "192.0.2.77").submit();
        var first = part(null);
        assertThat(first.all("[hx-get]")).hasSize(1);
        assertThat(first.text("#news")).isEqualTo("1 entry is on the way.");
        assertThat(part(first.header("ETag")).status()).isEqualTo(304);

        world.work();
        world.pass(Duration.ofSeconds(10));
        world.work();

        var last = part(first.header("ETag"));
        assertThat(last.status()).isEqualTo(200);
        assertThat(last.all("[hx-get]")).isEmpty();
        assertThat(last.text("#news")).isEqualTo("Nothing is on its way any more.");
        assertThat(last.text("#asked")).isEqualTo("Atlas asked 0 s ago");
    }

    @Test
    void removing_asks_first_and_then_happens() {
        form().with("address", "192.0.2.77").with("comment", "Dana at home").submit();
        world.work();

        var question = Visitor.dana().open(row("192.0.2.77").selectFirst("a").attr("href"));
        assertThat(question.h1()).isEqualTo("Remove 192.0.2.77");
        assertThat(question.text()).contains("Dana at home").doesNotContain("You come from there yourself");
        var page = question.form("form[action$=/removal]").submit();

        assertThat(page.text()).contains("192.0.2.77 goes off the access list of project orders-dev.");
        assertThat(row("192.0.2.77").text()).contains("Being removed");
        assertThat(row("192.0.2.77").select("a, button")).isEmpty();
        world.work();
        assertThat(page().text("#entries")).doesNotContain("192.0.2.77");
        assertThat(page().text()).contains("took 192.0.2.77 off the list");
    }

    @Test
    void removing_what_lets_oneself_in_warns() {
        page().form("form[action$=/mine]").submit();
        world.work();
        assertThat(Visitor.dana()
                        .open(row("127.0.0.1").selectFirst("a").attr("href"))
                        .text())
                .contains("You come from there yourself.");

        form().with("address", "127.0.0.0/24").submit();
        assertThat(Visitor.dana()
                        .open(row("127.0.0.1").selectFirst("a").attr("href"))
                        .text())
                .doesNotContain("You come from there yourself")
                .contains("127.0.0.0/24 stays on the list and lets it in all the same.");
    }

    @Test
    void before_the_list_was_read_nothing_is_claimed() {
        var search = world.ready("otto", "search-cart", "S");

        assertThat(Visitor.otto().open("/clusters/" + search.id() + "/network").text())
                .contains("Atlas not asked yet", "The list was not read yet.");
    }

    @Test
    void a_failed_entry_says_why_and_can_be_tried_again() {
        world.atlas().fault("address-fails", 1, "POST", "accessList");
        form().with("address", "192.0.2.77").submit();
        world.work();
        assertThat(row("192.0.2.77").text()).contains("Failed", "Atlas could not bring it into force.");

        var page = page().form("form[action$=/retry]").submit();

        assertThat(page.text()).contains("Tailor asks Atlas again to let 192.0.2.77 in.");
        world.work();
        world.pass(Duration.ofSeconds(10));
        world.work();
        assertThat(row("192.0.2.77").text()).contains("In force");
    }

    @Test
    void what_atlas_refuses_is_told_with_a_reference_and_can_be_forgotten() {
        world.atlas()
                .fault(Map.of(
                        "kind",
                        "status",
                        "status",
                        400,
                        "errorCode",
                        "INVALID_ATTRIBUTE",
                        "method",
                        "POST",
                        "times",
                        1));
        form().with("address", "192.0.2.77").submit();
        world.work();

        assertThat(row("192.0.2.77").text())
                .contains("Failed", "Atlas does not take one of the values.")
                .containsPattern("Reference [0-9A-Z]{4}-[0-9A-Z]{4}\\.");
        assertThat(page().text()).contains("Atlas refused a change of 192.0.2.77: Atlas does not take");

        Visitor.dana()
                .open(row("192.0.2.77").selectFirst("a").attr("href"))
                .form("form[action$=/removal]")
                .submit();
        assertThat(page().text("#entries")).doesNotContain("192.0.2.77");
    }

    @Test
    void where_atlas_does_not_tell_the_list_the_page_says_since_when() {
        world.atlas().fault("html503", 10, "GET", "accessList");

        keeper.keep(project());

        // The tries again move the clock by a second or two.
        assertThat(page().text())
                .contains("Atlas has not answered since")
                .containsPattern("Atlas last answered \\d s ago");
    }

    @Test
    void a_long_list_costs_as_many_statements_as_a_short_one_and_no_call_to_atlas() {
        form().with("address", "192.0.2.77").submit();
        world.work();
        var few = statements.of(this::page);
        copy.takeOver(
                project(),
                IntStream.range(0, 200)
                        .mapToObj(n -> new AtlasAccessEntry("198.51.100." + n, null, null, "number " + n, null))
                        .toList());
        world.atlas().forgetJournal();

        assertThat(statements.of(this::page)).isEqualTo(few).isLessThanOrEqualTo(12);
        assertThat(statements.of(() -> part(null))).isLessThanOrEqualTo(10);
        assertThat(world.atlas().countRequests()).isZero();
    }

    private long project() {
        return cluster.project().id();
    }

    private String path() {
        return "/clusters/" + cluster.id() + "/network";
    }

    private Page page() {
        return Visitor.dana().open(path());
    }

    private Page part(String shown) {
        var dana = Visitor.dana();
        return (shown == null ? dana : dana.with("If-None-Match", shown)).fragment(path() + "/entries");
    }

    private Form form() {
        return page().form("form[action$=/network]");
    }

    private org.jsoup.nodes.Element row(String entry) {
        return page().the("#entries tr:has(th code:matchesOwn(^" + entry.replace(".", "\\.") + "$))");
    }
}

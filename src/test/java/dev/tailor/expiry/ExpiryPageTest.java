package dev.tailor.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Page;
import dev.tailor.Program;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Expiries;
import dev.tailor.cluster.Expiry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Until when a cluster is wanted: what pages say, and who may say another day. Today is 24 Nov 2026. */
@QuarkusTest
class ExpiryPageTest {
    private static final String NOTE = "section[aria-labelledby=expiry]";
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final List<String> PAGES = List.of(
            "/edit",
            "/resize",
            "/pause",
            "/owner",
            "/schedule",
            "/expiry",
            "/deletion",
            "/logins",
            "/logins/new",
            "/network",
            "/alerts");

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Expiries expiries;

    @Inject
    Statements statements;

    private Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        cart = world.ready("dana", "orders-cart", "S");
    }

    @Test
    void a_day_is_said_and_stands_on_its_page() {
        var page = form().with("expires", "2027-05-03").submit();

        assertThat(page.text("[role=status]")).contains("orders-cart is kept until 3 May 2027.");
        assertThat(page.text("aside")).contains("Expires 3 May 2027");
        assertThat(page.all(NOTE)).isEmpty();
        assertThat(page.text("[aria-labelledby=history]")).contains("let it expire on 3 May 2027");
    }

    @Test
    void what_is_wrong_with_a_day_is_said_at_the_field_and_stays_typed() {
        var passed = form().with("expires", "2026-11-23").send();
        assertThat(passed.status()).isEqualTo(422);
        assertThat(passed.text("#expires-error")).contains("This day has passed.");
        assertThat(passed.the("#expires").val()).isEqualTo("2026-11-23");

        assertThat(form().with("expires", "soon").send().text("#expires-error")).contains("Write a day as in");
    }

    @Test
    void a_project_that_wants_a_day_takes_none_that_is_too_far_and_no_empty_one() {
        world.sql("update project set expiry_required = true, expiry_longest_days = 90 where name = 'orders-dev'");

        assertThat(form().with("expires", "").send().text("#expires-error")).contains("within 90 days");
        assertThat(form().with("expires", "2027-05-03").send().text("#expires-error"))
                .contains("At most 90 days ahead");
        assertThat(overview("dana").text(NOTE)).contains("Nobody has said until when it is needed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 |           |
            5  | note-warn | It expires on 29 Nov 2026, in 5 days
            1  | note-warn | It expires on 25 Nov 2026, tomorrow
            0  | note-bad  | This is its last day
            """)
    void the_nearer_the_end_the_louder_its_page(int days, String tone, String words) {
        expiries.set(world.person("dana"), cart.id(), TODAY.plusDays(days));

        var page = overview("vic");

        if (tone == null) {
            assertThat(page.all(NOTE)).isEmpty();
        } else {
            assertThat(page.text(NOTE + "." + tone)).contains(words).contains("deleted from");
            assertThat(page.all(NOTE + " form")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 0, false, somebody", "0, 0, true, a lead", "0, 20, false, somebody"})
    void of_what_is_protected_no_page_says_that_it_is_deleted(int end, int later, boolean production, String whoEnds) {
        expiries.set(world.person("dana"), cart.id(), TODAY.plusDays(end));
        world.sql("update cluster set protection = true");
        world.sql("update project set production = " + production + " where name = 'orders-dev'");
        world.pass(Duration.ofDays(later));

        assertThat(overview("vic").text(NOTE))
                .contains("it stays paused, and is not deleted before " + whoEnds + " ends that.")
                .doesNotContain("deleted from");
    }

    @ParameterizedTest
    @CsvSource({"5,Expires 29 Nov 2026", "0,Last day: expires today", "8,"})
    void lists_and_review_point_it_out(int days, String flag) {
        expiries.set(world.person("dana"), cart.id(), TODAY.plusDays(days));

        var list = Visitor.dana().open("/clusters").all(".flag").eachText();
        var review = Visitor.named("lena").open("/review");

        assertThat(list).isEqualTo(flag == null ? List.of() : List.of(flag));
        assertThat(review.all(".flag").eachText()).isEqualTo(list);
        assertThat(review.text("[aria-labelledby=all]")).contains(Expiry.day(TODAY.plusDays(days)));
    }

    @ParameterizedTest
    @CsvSource({"5, 0, 0", "0, 0, 1", "0, 2, 1"})
    void on_its_last_day_and_after_it_lists_say_so_louder(int end, int later, int loud) {
        expiries.set(world.person("dana"), cart.id(), TODAY.plusDays(end));
        world.pass(Duration.ofDays(later));

        assertThat(Visitor.dana().open("/clusters").all(".flag-urgent")).hasSize(loud);
        assertThat(Visitor.lena().open("/review").all(".flag-urgent")).hasSize(loud);
    }

    @Test
    void every_page_of_a_cluster_says_that_its_last_day_has_come_and_leads_to_what_follows() {
        expiries.set(world.person("dana"), cart.id(), TODAY);

        for (var page : PAGES) {
            assertThat(Visitor.dana().open("/clusters/" + cart.id() + page).text(".flag-urgent"))
                    .as(page)
                    .isEqualTo("Last day: expires today");
        }
        var next = Visitor.vic()
                .open("/clusters/" + cart.id() + "/logins")
                .click("Last day: expires today of orders-cart");
        assertThat(next.text(NOTE)).contains("This is its last day");
    }

    @Test
    void pages_of_a_cluster_with_time_left_say_nothing_and_the_word_costs_no_statement() {
        expiries.set(world.person("dana"), cart.id(), TODAY.plusDays(30));
        var edit = "/clusters/" + cart.id() + "/edit";
        var unflagged = statements.of(() -> Visitor.dana().open(edit));
        assertThat(Visitor.dana().open(edit).all(".flag")).isEmpty();

        expiries.set(world.person("dana"), cart.id(), TODAY);
        assertThat(statements.of(() -> Visitor.dana().open(edit))).isEqualTo(unflagged);
    }

    @Test
    void a_persons_page_points_it_out_too() {
        expiries.set(world.person("dana"), cart.id(), TODAY);

        assertThat(Visitor.dana().open("/people/me").text("[aria-labelledby=owns] .flag-urgent"))
                .isEqualTo("Last day: expires today");
    }

    @Test
    void what_is_being_deleted_has_no_flag_for_its_day() {
        expiries.set(world.person("dana"), cart.id(), TODAY);
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");

        assertThat(Visitor.dana().open("/clusters").all(".flag")).isEmpty();
        assertThat(Visitor.dana().open("/clusters/" + cart.id() + "/alerts").all(".flag"))
                .isEmpty();
    }

    @Test
    void one_click_keeps_it_longer_from_its_own_page() {
        expiries.set(world.person("dana"), cart.id(), TODAY.plusDays(3));

        var page = overview("dana").form("form[action$=/expiry/extension]").submit();

        assertThat(page.text("aside")).contains("Expires 27 Dec 2026");
        assertThat(page.all(NOTE)).isEmpty();
    }

    @Test
    void one_click_goes_as_far_as_the_project_allows_and_no_further() {
        world.sql("update project set expiry_longest_days = 10 where name = 'orders-dev'");
        expiries.set(world.person("dana"), cart.id(), TODAY.plusDays(3));
        overview("dana").form("form[action$=/expiry/extension]").submit();
        assertThat(day()).isEqualTo(TODAY.plusDays(10));

        var page = Visitor.dana().open(path());

        assertThat(page.all("form[action$=/expiry/extension]")).isEmpty();
        assertThat(page.text("[aria-labelledby=longer]")).contains("It may not stay longer than 10 days from now");
    }

    @Test
    void an_expired_cluster_is_kept_first_and_resumed_then() {
        var paused = world.paused("dana", "orders-returns", "S");
        expiries.set(world.person("dana"), paused.id(), TODAY);
        world.pass(Duration.ofDays(1));
        assertThat(Visitor.dana().open("/clusters/" + paused.id() + "/resume").text("main"))
                .contains("It expired on 24 Nov 2026. Keep it longer first.");

        var page = Visitor.dana()
                .open("/clusters/" + paused.id())
                .form("form[action$=/expiry/extension]")
                .submit();

        assertThat(page.text("[role=status]")).contains("It is paused: resume it when you need it.");
        assertThat(Visitor.dana().open("/clusters/" + paused.id() + "/resume").all("main form"))
                .hasSize(1);
    }

    @Test
    void a_lead_exempts_it_and_a_day_ends_that() {
        world.sql("update project set expiry_required = true where name = 'orders-dev'");
        assertThat(Visitor.dana()
                        .open(path())
                        .the("button[aria-describedby=exempt]")
                        .hasAttr("disabled"))
                .isTrue();

        var page = Visitor.named("lena")
                .open(path())
                .form("form[action$=/expiry/exemption]")
                .submit();
        assertThat(page.text("aside")).contains("never, as Lena");
        assertThat(page.all(NOTE)).isEmpty();

        var refused = form().with("expires", "2027-01-03").send();
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("main")).contains("A lead has exempted it from expiring");

        Visitor.named("lena")
                .open(path())
                .form("form[action$=/expiry]")
                .with("expires", "2027-01-03")
                .submit();
        assertThat(overview("dana").text("aside")).contains("Expires 3 Jan 2027");
    }

    @Test
    @Tag("MA-09")
    void in_production_a_lead_says_when_a_cluster_ends_sooner_and_anybody_keeps_it_longer() {
        world.sql("update project set production = true where name = 'orders-dev'");

        var first = form().with("expires", "2026-11-24").send();
        assertThat(first.status()).isEqualTo(403);
        assertThat(first.text("main")).contains("orders-dev is production: a lead of orders says");
        assertThat(Program.of("dana")
                        .with("If-Match", "*")
                        .patch("/api/v1/clusters/" + cart.id(), "{'expiresOn':'2026-11-24'}")
                        .status())
                .isEqualTo(403);

        expiries.set(world.person("lena"), cart.id(), LocalDate.parse("2027-01-03"));
        assertThat(form().with("expires", "2027-01-02").send().status()).isEqualTo(403);
        assertThat(form().with("expires", "2027-02-03").send().status()).isEqualTo(303);
        assertThat(form().with("expires", "").send().status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/clusters", "/review", "/clusters/{id}/expiry"})
    void pages_cost_the_same_however_many_expire_and_ask_atlas_nothing(String page) {
        var path = page.replace("{id}", cart.id().toString());
        expiries.set(world.person("dana"), cart.id(), TODAY);
        var few = statements.of(() -> Visitor.named("lena").open(path));

        IntStream.range(0, 5)
                .forEach(number -> expiries.set(
                        world.person("dana"),
                        world.ready("dana", "orders-" + number, "S").id(),
                        TODAY));
        world.atlas().forgetJournal();

        assertThat(statements.of(() -> Visitor.named("lena").open(path))).isEqualTo(few);
        assertThat(world.atlas().countRequests()).isZero();
    }

    private LocalDate day() {
        return world.fresh(cart.id()).expiry().orElseThrow().on();
    }

    private Page overview(String person) {
        return Visitor.named(person).open("/clusters/" + cart.id());
    }

    private Form form() {
        return Visitor.dana().open(path()).form("form[action='" + path() + "']");
    }

    private String path() {
        return "/clusters/" + cart.id() + "/expiry";
    }
}

package dev.tailor.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Page;
import dev.tailor.Program;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Cluster;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saying when a cluster is paused at night, on pages and by programs. Every test begins on a Tuesday at nine. */
@QuarkusTest
class SchedulePageTest {
    private static final String PROJECT = "/admin/projects/64a000000000000000000001";

    @Inject
    World world;

    @Inject
    Schedules schedules;

    @Inject
    ProjectNights projects;

    @Inject
    Nights nights;

    @Inject
    Statements statements;

    private Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        cart = world.ready("dana", "orders-cart", "S");
    }

    @Test
    void working_days_are_proposed_and_what_is_saved_stands_on_its_page() {
        var page = form().with("zone", "Europe/Berlin").submit();

        assertThat(page.text("[role=status]"))
                .contains("orders-cart is paused Mon–Fri 20:00–07:00 and weekends, Europe/Berlin.");
        assertThat(page.text("aside")).contains("Nights paused Mon–Fri 20:00–07:00 and weekends, Europe/Berlin");
        assertThat(page.text("[aria-labelledby=history]")).contains("set its nights: Mon–Fri");
    }

    @Test
    void all_that_is_wrong_is_said_at_once_and_stays_typed() {
        var answer = form().with("from", "20:00")
                .with("until", "20:10")
                .with("zone", "Berlin")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#until-error")).contains("60 minutes after it was resumed");
        assertThat(answer.text("#zone-error")).contains("Europe/Berlin");
        assertThat(answer.the("#zone").val()).isEqualTo("Berlin");
    }

    @Test
    void who_works_late_keeps_it_running_and_may_think_again() {
        schedules.set(world.person("dana"), cart.id(), Rules.rule("tue", "20:00-07:00", "UTC"));

        var kept = Visitor.dana()
                .open(path())
                .form("form[action='" + path() + "/today']")
                .submit();
        assertThat(kept.text("[role=status]")).contains("orders-cart keeps running until tomorrow, 07:00.");
        assertThat(kept.text("aside")).contains("keeps running until tomorrow, 07:00");

        var again = Visitor.dana()
                .open(path())
                .form("form[action='" + path() + "/today/removal']")
                .submit();
        assertThat(again.text("aside")).doesNotContain("keeps running until");
    }

    @Test
    void a_night_that_is_days_away_needs_no_keeping() {
        schedules.set(world.person("dana"), cart.id(), Rules.rule("fri", "20:00-07:00", "UTC"));

        assertThat(Visitor.dana().open(path()).all("form[action$=/today]")).isEmpty();
        assertThat(Visitor.dana().open(path()).text("main"))
                .contains("Its nights at present: paused Fri 20:00–07:00, UTC.");
    }

    @Test
    void what_sleeps_says_when_tailor_resumes_it() {
        schedules.set(world.person("dana"), cart.id(), Rules.rule("tue", "20:00-07:00", "UTC"));
        world.pass(Duration.ofHours(11));
        nights.due(10).forEach(nights::look);
        world.accepted(world.changeOf(cart));
        world.seen(cart, "IDLE", true);

        var page = Visitor.named("vic").open("/clusters/" + cart.id());

        assertThat(page.text("[aria-labelledby=paused]"))
                .contains("Tailor paused it", "Resumes by Tailor tomorrow, 07:00", "At night: Tue 20:00–07:00, UTC.");
        assertThat(page.text("aside")).doesNotContain("Change, or keep");
    }

    @Test
    void a_projects_nights_count_until_a_cluster_has_its_own() {
        world.copied();
        var project = Visitor.ada()
                .open(PROJECT + "/nights")
                .form("form[action$=/nights]")
                .submit();
        assertThat(project.text("aside")).contains("Nights paused Mon–Fri 20:00–07:00 and weekends, UTC");
        assertThat(project.text("[aria-labelledby=deeds]")).contains("set the nights of its clusters: Mon–Fri");
        assertThat(overview().text("aside")).contains("Nights paused Mon–Fri");

        form().without("nights").submit();
        assertThat(overview().text("aside")).contains("Nights not paused");

        Visitor.dana()
                .open(path())
                .form("form[action='" + path() + "/removal']")
                .submit();
        assertThat(overview().text("aside")).contains("Nights paused Mon–Fri");

        Visitor.ada()
                .open(PROJECT + "/nights")
                .form("form[action$=/nights/removal]")
                .submit();
        assertThat(overview().text("aside")).contains("Nights not paused");
    }

    @Test
    void a_projects_nights_are_checked_too() {
        world.copied();

        var answer = Visitor.ada()
                .open(PROJECT + "/nights")
                .form("form[action$=/nights]")
                .with("zone", "Berlin")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#zone-error")).contains("Europe/Berlin");
    }

    @Test
    void in_production_a_lead_says_when_clusters_are_paused() {
        world.sql("update project set production = true where name = 'orders-dev'");
        assertThat(Visitor.dana().open(path()).text("#for-leads")).contains("a lead of orders says");

        var refused = form().send();
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("main")).contains("orders-dev is production");
        form().without("nights").submit();

        Visitor.named("lena")
                .open(path())
                .form("form[action='" + path() + "']")
                .with("nights", "tue")
                .submit();
        assertThat(overview().text("aside")).contains("Nights paused Tue");
        world.pass(Duration.ofHours(11));
        nights.due(10).forEach(nights::look);
        assertThat(world.fresh(cart.id()).currentChange().orElseThrow().status())
                .isEqualTo(ChangeStatus.DUE);
    }

    @Test
    void in_production_what_a_lead_has_said_is_not_undone_by_going_by_the_projects_nights() {
        projects.set(world.person("ada"), cart.project(), Rules.rule("tue", "20:00-07:00", "UTC"));
        world.sql("update project set production = true where name = 'orders-dev'");
        schedules.set(world.person("lena"), cart.id(), Rules.rule("", "20:00-07:00", "UTC"));

        var page = Visitor.dana().open(path());
        var removal = "form[action='" + path() + "/removal']";
        assertThat(page.text("#project-nights")).contains("A lead of orders decides that this one is, too.");
        assertThat(page.all(removal + " button[disabled]")).hasSize(1);
        assertThat(page.form(removal).send().status()).isEqualTo(403);
        assertThat(Program.of("dana").delete("/api/v1" + path()).status()).isEqualTo(403);
        assertThat(overview().text("aside")).contains("Nights not paused");

        Visitor.named("lena").open(path()).form(removal).submit();
        assertThat(overview().text("aside")).contains("Nights paused Tue");
    }

    @Test
    void in_production_going_by_nights_that_pause_nothing_asks_nobody() {
        schedules.set(world.person("lena"), cart.id(), Rules.rule("tue", "20:00-07:00", "UTC"));
        world.sql("update project set production = true where name = 'orders-dev'");

        schedules.drop(world.person("dana"), cart.id());

        assertThat(overview().text("aside")).contains("Nights not paused");
    }

    @Test
    void programs_read_say_and_take_away() {
        var dana = Program.of("dana");
        var path = "/api/v1" + path();
        assertThat(dana.get(path).json().path("of").asText()).isEqualTo("none");

        var body = "{'nights':['tue','wed'],'from':'20:00','until':'07:00','zone':'UTC'}";
        var set = dana.send(Method.PUT, path, body);
        assertThat(set.status()).as(set.body()).isEqualTo(200);
        assertThat(set.json().path("of").asText()).isEqualTo("cluster");
        assertThat(set.json().path("nextPause").asText()).isEqualTo("2026-11-24T20:00:00Z");
        assertThat(set.json().path("weekends").asBoolean()).isFalse();

        var kept = dana.send(Method.PUT, path + "/today", null).json();
        assertThat(kept.path("runsUntil").asText()).isEqualTo("2026-11-25T07:00:00Z");
        assertThat(kept.path("nextPause").asText()).isEqualTo("2026-11-25T20:00:00Z");
        assertThat(dana.delete(path + "/today").json().has("runsUntil")).isFalse();

        var wrong = dana.send(Method.PUT, path, "{'nights':['x'],'from':'20:00','until':'20:05','zone':'UTC'}");
        assertThat(wrong.error("nights")).startsWith("Days are mon");
        assertThat(wrong.error("until")).startsWith("Leave an hour");
        assertThat(dana.delete(path).json().path("of").asText()).isEqualTo("none");
    }

    @Test
    void its_page_costs_the_same_however_many_there_are_and_asks_atlas_nothing() {
        projects.set(world.person("ada"), cart.project(), Rules.rule("tue", "20:00-07:00", "UTC"));
        var few = statements.of(() -> Visitor.dana().open(path()));

        IntStream.range(0, 5).forEach(number -> world.ready("dana", "orders-" + number, "S"));
        nights.due(10).forEach(nights::look);
        world.atlas().forgetJournal();

        assertThat(statements.of(() -> Visitor.dana().open(path())))
                .isEqualTo(few)
                .isLessThanOrEqualTo(8);
        assertThat(world.atlas().countRequests()).isZero();
    }

    private Page overview() {
        return Visitor.dana().open("/clusters/" + cart.id());
    }

    private Form form() {
        return Visitor.dana().open(path()).form("form[action='" + path() + "']");
    }

    private String path() {
        return "/clusters/" + cart.id() + "/schedule";
    }
}

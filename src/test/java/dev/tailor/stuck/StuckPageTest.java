package dev.tailor.stuck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.SimulatorControl;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Progress;
import dev.tailor.cluster.Trouble;
import dev.tailor.web.Links;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page for administrators about what does not come forward. */
@QuarkusTest
@Tag("MA-24")
class StuckPageTest {
    private static final String PAGE = "/admin/stuck";
    private static final String CLUSTERS = "/groups/" + SimulatorControl.ORDERS + "/clusters$";

    @Inject
    World world;

    @Inject
    Progress progress;

    @Inject
    Statements statements;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void nothing_stuck_is_said_so() {
        assertThat(open().text("main .lead")).isEqualTo("Nothing is stuck.");
    }

    @Test
    void what_is_failing_stands_there_with_tries_trouble_and_reference() {
        failing("orders-cart");
        world.pass(Duration.ofMinutes(20));

        assertThat(open().text("#changes ~ table tbody tr"))
                .contains("orders-cart create in orders-dev, team orders")
                .contains("Atlas can’t do it 500 UNEXPECTED_ERROR: Atlas has trouble of its own.")
                .contains("20 minutes ago")
                .contains("AAAA-BBBB");
    }

    @Test
    void work_that_breaks_down_stands_there_with_its_change() {
        var cart = world.asked("dana", "orders-cart", "S");
        world.sql("update scheduled_tasks set consecutive_failures = 7, last_failure = '2026-11-24T08:59:00Z'");

        var page = open();
        assertThat(page.text("#changes ~ table tbody tr")).contains("Tailor’s own work breaks down");
        assertThat(page.text("#work ~ table tbody tr"))
                .contains("carry-out-change " + world.changeOf(cart), "7", "1 minute ago");
    }

    @Test
    void checking_again_comes_back_with_a_word() {
        var cart = failing("orders-cart");
        world.pass(Duration.ofMinutes(20));
        var answer = open().form("form[action='" + PAGE + "/" + cart.id() + "/check']")
                .submit();

        assertThat(answer.text()).contains("Atlas is asked about orders-cart now.");
        assertThat(world.fresh(cart.id()).currentChange().orElseThrow().nextTryAt())
                .hasValue(World.MORNING.plus(Duration.ofMinutes(20)));
    }

    @Test
    @Tag("MA-23")
    void forgetting_says_what_it_means_and_then_does_it() {
        var cart = world.building("dana", "orders-cart", "S");
        world.pass(Duration.ofHours(5));
        var page = open().click("Forget, keep in Atlas");
        assertThat(page.text("main")).contains("It ends for team orders", "There is no way back");

        var answer = page.form("form[action='" + PAGE + "/" + cart.id() + "/forgetting']")
                .submit();
        assertThat(answer.text()).contains("Tailor has forgotten orders-cart.", "Nothing is stuck.");
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.FORGOTTEN);

        var theirs = Visitor.dana().open(Links.cluster(cart.id()));
        assertThat(theirs.text("#progress")).isEqualTo("Tailor has forgotten it");
        assertThat(theirs.text("#history ~ table")).contains("Ada had Tailor forget it; Atlas keeps it");
    }

    @Test
    @Tag("MA-24")
    void a_project_that_atlas_does_not_answer_for_stands_there_until_it_does() {
        world.atlas().fault(Map.of("kind", "status", "method", "GET", "path", CLUSTERS, "status", 503, "times", 1000));
        world.roundOf("go-round");
        world.pass(Duration.ofMinutes(14));
        assertThat(open().text("main .lead")).isEqualTo("Nothing is stuck.");
        world.pass(Duration.ofMinutes(1));

        var page = open();
        assertThat(page.text("#projects ~ table tbody tr")).contains("orders-dev team orders", "15 minutes ago");
        world.atlas().noFaults();
        var answer = page.form("form[action='" + PAGE + "/projects/" + SimulatorControl.ORDERS + "/check']")
                .submit();
        assertThat(answer.text()).contains("Atlas is asked about project orders-dev now.");
        world.roundOf("go-round");
        assertThat(open().text("main .lead")).isEqualTo("Nothing is stuck.");
    }

    @Test
    @Tag("MA-24")
    void an_address_that_atlas_does_not_take_off_its_list_stands_there_until_it_does() {
        world.sql("insert into address (project_id, entry, comment, status, asked_at, trouble, reference)"
                + " select id, cast('203.0.113.7/32' as cidr), '', 'REMOVING', '2026-11-24T09:00:00Z',"
                + " 'Atlas is busy.', 'AAAA-BBBB' from project where atlas_id = '" + SimulatorControl.ORDERS + "'");
        assertThat(open().text("main .lead")).isEqualTo("Nothing is stuck.");
        world.pass(Duration.ofDays(2));

        var page = open();
        assertThat(page.text("#entries ~ table tbody tr"))
                .contains("203.0.113.7 in orders-dev, team orders", "to be taken off the list Atlas is busy.")
                .contains("24 Nov 2026", "AAAA-BBBB");
        page.form("form[action='" + PAGE + "/projects/" + SimulatorControl.ORDERS + "/check']")
                .submit();
        world.work();
        assertThat(open().text("main .lead")).isEqualTo("Nothing is stuck.");
    }

    @Test
    void the_team_reads_that_administrators_see_it() {
        var cart = world.building("dana", "orders-cart", "S");
        world.pass(Duration.ofHours(5));

        assertThat(Visitor.dana().open(Links.cluster(cart.id())).text("#live"))
                .contains("the platform team sees it among what is stuck");
    }

    @Test
    @Tag("MA-28")
    void many_cost_as_many_statements_as_one() {
        failing("orders-one");
        world.pass(Duration.ofMinutes(20));
        var one = statements.of(this::open);
        for (var name : new String[] {"orders-two", "orders-three", "orders-four"}) {
            failing(name);
        }
        world.pass(Duration.ofMinutes(20));

        assertThat(open().all("#changes ~ table tbody tr")).hasSize(4);
        assertThat(statements.of(this::open)).isEqualTo(one).isLessThanOrEqualTo(7);
    }

    private Cluster failing(String name) {
        var cluster = world.asked("dana", name, "S");
        var change = world.changeOf(cluster);
        world.attempted(change);
        var trouble = new Trouble(500, "UNEXPECTED_ERROR", "Oops.", "Atlas has trouble of its own.", "AAAA-BBBB");
        progress.later(change, trouble, World.MORNING.plus(Duration.ofHours(1)));
        return cluster;
    }

    private Page open() {
        return Visitor.ada().open(PAGE);
    }
}

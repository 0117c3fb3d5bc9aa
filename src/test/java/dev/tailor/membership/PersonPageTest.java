package dev.tailor.membership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.AccessTokens;
import dev.tailor.MovableClock;
import dev.tailor.Page;
import dev.tailor.Program;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody owns, and what becomes of it when they have left. */
@QuarkusTest
class PersonPageTest {
    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Inject
    Statements statements;

    Cluster cart;
    String dana;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
        dana = "/people/" + world.number("dana");
        Visitor.dana().get("/teams");
        cart = world.ready("dana", "orders-cart", "S");
    }

    /** Whoever was said to have left comes back. */
    @AfterEach
    void comeBack() {
        world.reset();
        world.danaIsBack();
    }

    @Test
    void a_person_sees_what_they_own() {
        var page = Visitor.dana().open("/people/me");

        assertThat(page.h1()).isEqualTo("Dana");
        assertThat(page.text()).contains("You own (1)").contains("orders-cart").contains("Together $58 a month");
        assertThat(page.all("form[action$=/departure]")).isEmpty();
    }

    @Test
    @Tag("MA-09")
    void the_logins_that_somebody_made_stand_beside_what_they_own_for_them_and_their_leads() {
        login("nightly", true, "made_at");
        login("dana-cart", false, "made_at");
        login("never-made", true, "null");

        var own = Visitor.dana().open("/people/me").all("section[aria-labelledby=logins] tbody tr");
        assertThat(own.eachText())
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).contains("nightly", "a program", "orders-cart"))
                .anySatisfy(row -> assertThat(row).contains("dana-cart", "you", "orders-cart"));
        assertThat(Visitor.lena().open(dana).text("section[aria-labelledby=logins]"))
                .contains("Logins made (2)");
        assertThat(Visitor.otto().get(dana).status()).isEqualTo(404);
    }

    @Test
    void of_many_logins_the_newest_are_shown_and_the_page_costs_the_same() {
        login("first", true, "made_at");
        var few = statements.of(() -> Visitor.dana().open("/people/me"));
        for (int number = 0; number < 60; number++) {
            login("job-" + number, true, "made_at");
        }

        assertThat(statements.of(() -> Visitor.dana().open("/people/me"))).isEqualTo(few);
        var page = Visitor.dana().open("/people/me");
        assertThat(page.text("#logins")).isEqualTo("Logins that you made (more than 50)");
        assertThat(page.all("section[aria-labelledby=logins] tbody tr")).hasSize(50);
    }

    /** @param made "null" where Atlas does not have it */
    private void login(String name, boolean program, String made) {
        world.sql("""
                insert into login (cluster_id, project_id, username, person_id, person_name, asked_at, made_at, program)
                select c.id, c.project_id, '%s', c.owner_id, c.owner_name, now(), %s, %s from cluster c
                where c.name = 'orders-cart'""".formatted(name, made.equals("null") ? "null" : "now()", program));
    }

    @Test
    @Tag("MA-09")
    void a_lead_says_that_somebody_has_left_and_hands_over_what_they_own() {
        world.asked("dana", "orders-notes", "S");
        var page = Visitor.lena().open("/teams/orders").click("Dana");
        assertThat(page.text("section[aria-labelledby=left]"))
                .contains(
                        "brings back what their company account gives; who had joined by an invitation needs another");
        var left = page.form("form[action$=/departure]").submit();
        assertThat(left.text("[role=status]")).contains("Dana has left");

        for (var path : new String[] {"/clusters", "/review", "/clusters/" + cart.id()}) {
            assertThat(Visitor.lena().open(path).text()).as(path).contains("Owner has left");
        }
        assertThat(Visitor.vic().open("/clusters").text()).doesNotContain("Owner has left");

        var handover = Visitor.lena().open("/clusters/" + cart.id()).click("Hand over");
        assertThat(handover.click("All that is Dana’s").text()).contains("orders-cart", "orders-notes");
        handover.form("form[action$=/owner]").with("heir", world.number("lena")).submit();
        assertThat(Visitor.lena().open("/clusters/" + cart.id()).text()).doesNotContain("Owner has left");
    }

    @Test
    void whose_account_still_says_so_is_back_when_they_come() {
        Visitor.lena().open(dana).form("form[action$=/departure]").submit();
        world.sql("update person set said_at = to_timestamp(0)");

        assertThat(Visitor.dana().get("/clusters").status()).isEqualTo(200);
        assertThat(Visitor.lena().open("/clusters").text()).doesNotContain("Owner has left");
    }

    @Test
    void who_was_not_seen_for_long_is_said_to_be_that_and_no_more() {
        clock.advance(Duration.ofDays(91));
        var list = Visitor.lena().open("/clusters").text();

        assertThat(list).contains("Owner not seen since").doesNotContain("Owner has left");
    }

    @Test
    @Tag("MA-09")
    void nobody_says_of_themselves_that_they_have_left() {
        var lena = "/people/" + world.number("lena");
        assertThat(Visitor.lena().open(lena).all("form[action$=/departure]")).isEmpty();
        var visitor = Visitor.lena();
        var token = visitor.open(lena).the("input[name=csrf-token]").val();

        assertThat(visitor.post(lena + "/departure", Map.of("csrf-token", token))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Tag("MA-09")
    void leads_see_of_others_what_is_their_teams() {
        Page page = Visitor.ada().open("/people/" + world.number("otto"));
        assertThat(page.text()).contains("search, developer");
        assertThat(Visitor.lena().get("/people/" + world.number("otto")).status())
                .isEqualTo(404);
        assertThat(Visitor.lena().get("/people/4711000").status()).isEqualTo(404);
    }

    @Test
    void many_clusters_cost_as_many_statements_as_one() {
        Visitor.lena().open("/review");
        var review = statements.of(() -> Visitor.lena().open("/review"));
        var list = statements.of(() -> Visitor.lena().open("/clusters"));
        var person = statements.of(() -> Visitor.lena().open(dana));
        for (int number = 0; number < 5; number++) {
            world.ready("dana", "orders-" + number, "S");
        }

        assertThat(statements.of(() -> Visitor.lena().open("/review"))).isEqualTo(review);
        assertThat(statements.of(() -> Visitor.lena().open("/clusters"))).isEqualTo(list);
        assertThat(statements.of(() -> Visitor.lena().open(dana))).isEqualTo(person);
    }

    @Test
    void a_program_of_somebody_who_has_left_sees_nothing_of_the_team() {
        var program = AccessTokens.program("dana", "read");
        Visitor.lena().open(dana).form("form[action$=/departure]").submit();

        assertThat(program.get("/api/v1/clusters").status()).isEqualTo(403);
        assertThat(Program.of("dana").get("/api/v1/clusters").status()).isEqualTo(200);
    }
}

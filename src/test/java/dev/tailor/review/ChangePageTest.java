package dev.tailor.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Progress;
import dev.tailor.cluster.Requests;
import dev.tailor.cluster.Withdrawals;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChangePageTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Requests requests;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Progress progress;

    private Cluster reports;
    private long change;

    @BeforeEach
    void begin() {
        world.reset();
        reports = world.asked("dana", "orders-reports", "L");
        change = world.changeOf(reports);
        world.pass(Duration.ofMinutes(102));
    }

    @Test
    void a_lead_approves_and_is_told_what_follows() {
        var page = decision("lena", "approve", "Fine for the closing").submit();

        assertThat(page.path()).isEqualTo("/review");
        assertThat(page.text("[role=status]")).isEqualTo("Approved: Atlas starts with orders-reports now.");
        assertThat(page.text("#waiting")).isEqualTo("Waits for you (0)");
        assertThat(state()).isEqualTo(ClusterState.STARTING);
    }

    @Test
    void a_lead_declines_and_the_name_is_free_again() {
        var page = decision("lena", "decline", "Please start with M").submit();

        assertThat(page.text("[role=status]"))
                .isEqualTo("Declined: nothing is built, and the name orders-reports is free again.");
        assertThat(state()).isEqualTo(ClusterState.DECLINED);
        assertThat(Visitor.dana().open("/changes/" + change).text())
                .contains("Lena declined this at 10:42", "By Lena: “Please start with M”");
        assertThat(requests.nameProblem(world.person("dana"), null, "orders-reports"))
                .isEmpty();
    }

    @Test
    void an_admin_decides_too() {
        assertThat(decision("ada", "approve", "").submit().text("[role=status]"))
                .startsWith("Approved");
    }

    @Test
    void a_declined_resize_leaves_the_cluster_as_it_is() {
        var cart = world.ready("dana", "orders-cart", "S");
        var resize =
                clusters.resize(world.person("dana"), cart.id(), "L", 40, "").id();

        var page = Visitor.lena().open("/review").form("form[action='/changes/" + resize + "/decision']");

        assertThat(page.with("decision", "decline").submit().text("[role=status]"))
                .isEqualTo("Declined: orders-cart stays as it is.");
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);
    }

    @Test
    void a_second_click_meets_the_first_one_s_decision() {
        var form = decision("lena", "approve", "Fine for the closing");
        form.send();
        world.pass(Duration.ofMinutes(4));

        var second = form.send();

        assertThat(second.status()).isEqualTo(303);
        var page = second.follow();
        assertThat(page.path()).isEqualTo("/changes/" + change);
        assertThat(page.h1()).isEqualTo("Lena approved this at 10:42");
        assertThat(page.text("[role=status]")).isEqualTo("Your click came later and changed nothing.");
        assertThat(page.text(".lead")).isEqualTo("orders-reports, L, asked for by Dana.");
    }

    @Test
    void two_leads_with_a_tab_each_do_not_undo_each_other() {
        var lena = decision("lena", "approve", "");
        var ada = decision("ada", "decline", "Too dear");
        lena.send();

        var late = ada.submit();

        assertThat(late.h1()).isEqualTo("Lena approved this at 10:42");
        assertThat(late.text()).doesNotContain("Too dear");
        assertThat(state()).isEqualTo(ClusterState.STARTING);
    }

    @Test
    void a_decision_about_what_was_withdrawn_meets_that() {
        var form = decision("lena", "approve", "");
        withdrawals.withdraw(world.person("dana"), change);

        assertThat(form.submit().h1()).isEqualTo("This was withdrawn at 10:42");
        assertThat(state()).isEqualTo(ClusterState.WITHDRAWN);
    }

    @Test
    void a_decision_that_comes_too_late_meets_that() {
        var form = decision("lena", "approve", "");
        world.pass(Duration.ofDays(3));
        progress.expire(change);

        assertThat(form.submit().h1()).isEqualTo("Nobody decided this in time");
    }

    @ParameterizedTest
    @CsvSource({"dana, 403", "vic, 403", "otto, 404"})
    @Tag("MA-09")
    void who_does_not_lead_the_team_decides_nothing(String person, int status) {
        var page = forged(person, "approve");

        assertThat(page.status()).isEqualTo(status);
        assertThat(state()).isEqualTo(ClusterState.WAITING);
    }

    @Test
    @Tag("MA-09")
    void nobody_approves_their_own_request() {
        change = world.changeOf(world.asked("lena", "orders-events", "L"));

        var page = forged("lena", "approve");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("You asked for it yourself: another lead decides about it.");
    }

    @Test
    @Tag("MA-09")
    void a_stranger_decides_nothing() {
        assertThat(Visitor.nobody().get("/changes/" + change).header("Location"))
                .contains("/authorize");
        assertThat(Visitor.nobody()
                        .post("/changes/" + change + "/decision", Map.of("decision", "approve"))
                        .status())
                .isEqualTo(303);
        assertThat(state()).isEqualTo(ClusterState.WAITING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "perhaps"})
    void a_decision_that_is_none_is_not_understood(String decision) {
        assertThat(forged("lena", decision).status()).isEqualTo(400);
        assertThat(state()).isEqualTo(ClusterState.WAITING);
    }

    @Test
    void a_note_is_text_and_nothing_else() {
        decision("lena", "decline", "<b>no</b>\u0000<i>none</i>").send();

        assertThat(Visitor.dana().open("/changes/" + change).text()).contains("By Lena: “<b>no</b> <i>none</i>”");
    }

    @ParameterizedTest
    @CsvSource({"dana, 200", "vic, 200", "lena, 200", "ada, 200", "otto, 404"})
    @Tag("MA-09")
    void who_sees_the_cluster_sees_its_changes(String person, int status) {
        assertThat(Visitor.named(person).open("/changes/" + change).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/changes/99999999", "/changes/first", "/changes/99999999999999999999"})
    void a_change_that_does_not_exist_is_not_found(String path) {
        assertThat(Visitor.ada().open(path).status()).isEqualTo(404);
    }

    @Test
    void a_change_that_waits_says_for_whom() {
        var page = Visitor.dana().open("/changes/" + change);

        assertThat(page.h1()).isEqualTo("This waits for Lena");
        assertThat(page.links()).contains("/clusters/" + reports.id()).doesNotContain("/review");
    }

    @Test
    void the_steps_follow_a_change_to_its_end() {
        decision("lena", "approve", "Fine").send();
        world.accepted(change);
        world.pass(Duration.ofMinutes(4));
        assertThat(Visitor.lena().open("/changes/" + change).all(".thread li").eachText())
                .containsExactly(
                        "Requested 09:00 By Dana",
                        "Approved 10:42 By Lena: “Fine”",
                        "Accepted by Atlas 10:42 In project orders-dev",
                        "Building 4 minutes so far, usually 10–17 minutes");

        world.seen(reports, "IDLE", false);
        assertThat(Visitor.lena().open("/changes/" + change).text(".thread li:last-child"))
                .isEqualTo("Ready 10:46");
    }

    @Test
    void what_needed_no_lead_says_so() {
        var cart = world.changeOf(world.asked("dana", "orders-cart", "S"));

        assertThat(Visitor.dana().open("/changes/" + cart).h1()).isEqualTo("A rule approved this at 10:42");
    }

    private Form decision(String lead, String decision, String note) {
        return Visitor.named(lead)
                .open("/review")
                .form("form[action='/changes/" + change + "/decision']")
                .with("note", note)
                .with("decision", decision);
    }

    /** Sent with a token, though the page offers no such form. */
    private Page forged(String person, String decision) {
        var visitor = Visitor.named(person);
        var token = visitor.open("/clusters").form("form[action='/theme']").value("csrf-token");
        return visitor.post("/changes/" + change + "/decision", Map.of("csrf-token", token, "decision", decision));
    }

    private ClusterState state() {
        return world.fresh(reports.id()).state();
    }
}

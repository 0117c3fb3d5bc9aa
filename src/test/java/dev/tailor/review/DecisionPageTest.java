package dev.tailor.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.Page;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.catalog.Limits;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.NewCluster;
import dev.tailor.cluster.Refusal;
import dev.tailor.cluster.Requests;
import dev.tailor.stock.QuotaDesk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on which a lead decides about one wish: where a link in a mail leads. */
@QuarkusTest
class DecisionPageTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Requests requests;

    @Inject
    Decisions decisions;

    @Inject
    QuotaDesk quotas;

    @Inject
    Statements statements;

    private long change;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
        quotas.limit(world.person("ada"), "orders", QuotaDesk.NEVER_SET, new Limits(10, 64, null, null));
        var wish = new NewCluster(null, "orders-reports", "L", null, "Monthly reports", Map.of());
        change = world.changeOf(requests.ask(world.person("dana"), wish));
        world.pass(Duration.ofHours(2));
    }

    @Test
    void it_tells_all_that_a_decision_needs_and_what_else_waits() {
        world.asked("dana", "orders-events", "XL");

        var page = page("lena");

        assertThat(page.h1()).isEqualTo("This waits for Lena");
        assertThat(page.text("main"))
                .contains("orders-reports, L, asked for by Dana", "“Monthly reports”")
                .contains("8 GB memory · 40 GB storage", "$394 a month")
                .contains("Quota afterwards 1 of 10 clusters · 8 of 64 GB memory")
                .contains("L needs approval.", "orders-dev, team orders")
                .contains("for 2 hours; undecided, it ends by itself on 27 Nov, 09:00")
                .contains("Also waits for you", "orders-events Dana");
    }

    @Test
    void it_tells_until_when_it_is_wanted_and_its_labels_and_so_does_the_review() {
        change = changeOf("orders-ledger", LocalDate.parse("2026-12-03"), Map.of("env", "test", "cost-centre", "4711"));

        assertThat(page("lena").text("main"))
                .contains("Expires 3 Dec 2026 Change")
                .contains("Labels cost-centre: 4711 · env: test");
        assertThat(Visitor.lena().open("/review").text(".decide"))
                .contains("Expires 3 Dec 2026 Labels cost-centre: 4711 · env: test", "Expires never");
    }

    @Test
    void what_was_wanted_until_a_day_that_has_passed_is_not_built_before_another_is_said() {
        var late = "It was asked for until 24 Nov 2026, and that day has passed: say another day first, or decline it.";
        change = changeOf("orders-ledger", LocalDate.parse("2026-11-24"), Map.of());
        world.pass(Duration.ofDays(1));
        assertThat(page("lena").text("form[action$=/decision]")).contains(late);
        assertThat(page("lena").the("button[value=approve]").hasAttr("disabled"))
                .isTrue();
        assertThatThrownBy(() -> decisions.approve(world.person("lena"), change, ""))
                .isInstanceOf(Refusal.NotPossible.class)
                .hasMessage(late);

        page("lena")
                .click("Change when it expires")
                .form("form[action$=/expiry]")
                .with("expires", "2026-12-03")
                .submit();
        decisions.approve(world.person("lena"), change, "");
        assertThat(world.named("orders-ledger").state()).isEqualTo(ClusterState.STARTING);
    }

    @Test
    void what_was_wanted_until_a_day_that_has_passed_can_be_declined() {
        change = changeOf("orders-ledger", LocalDate.parse("2026-11-24"), Map.of());
        world.pass(Duration.ofDays(1));

        page("lena").form("form[action$=/decision]").with("decision", "decline").submit();

        assertThat(world.named("orders-ledger").state()).isEqualTo(ClusterState.DECLINED);
    }

    private long changeOf(String name, LocalDate until, Map<String, String> labels) {
        var wish = new NewCluster(null, name, "L", null, "", labels, until);
        return world.changeOf(requests.ask(world.person("dana"), wish));
    }

    @Test
    void a_lead_approves_there_with_a_note() {
        var after = page("lena")
                .form("form[action$=/decision]")
                .with("note", "For the closing")
                .with("decision", "approve")
                .submit();

        assertThat(after.text("[role=status]")).isEqualTo("Approved: Atlas starts with orders-reports now.");
        assertThat(world.named("orders-reports").state()).isEqualTo(ClusterState.STARTING);
        assertThat(page("dana").text("main")).contains("By Lena: “For the closing”");
    }

    @Test
    @Tag("MA-11")
    void whoever_follows_the_link_signed_out_lands_there_after_signing_in() {
        var page = Visitor.nobody().get("/changes/" + change).signIn("lena");

        assertThat(page.path()).isEqualTo("/changes/" + change);
        assertThat(page.all("form[action$=/decision]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dana", "vic"})
    @Tag("MA-09")
    void who_decides_nothing_sees_no_form_and_what_it_waits_for(String person) {
        var page = page(person);

        assertThat(page.all("form[action$=/decision]")).isEmpty();
        assertThat(page.text(".thread")).contains("Waits for Lena", "L needs approval");
        assertThat(page.text("main")).doesNotContain("Also waits for you");
    }

    @Test
    void a_lead_s_own_wish_is_told_to_be_another_lead_s() {
        change = world.changeOf(world.asked("lena", "orders-events", "L"));

        assertThat(page("lena").all("form[action$=/decision]")).isEmpty();
        assertThat(page("lena").text("main")).contains("You asked for it yourself: another lead decides about it.");
    }

    @Test
    void it_costs_the_same_however_much_waits() {
        var few = statements.of(() -> page("lena"));
        IntStream.range(0, 6).forEach(number -> world.asked("dana", "orders-" + number, "L"));
        world.atlas().forgetJournal();

        assertThat(statements.of(() -> page("lena")))
                .isLessThanOrEqualTo(few + 2)
                .isLessThanOrEqualTo(14);
        assertThat(world.atlas().countRequests()).isZero();
    }

    private Page page(String person) {
        return Visitor.named(person).open("/changes/" + change);
    }
}

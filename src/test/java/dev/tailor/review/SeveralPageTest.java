package dev.tailor.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Program;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.catalog.Limits;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.SeveralDecisions;
import dev.tailor.cluster.Standings;
import dev.tailor.cluster.Withdrawals;
import dev.tailor.stock.QuotaDesk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One decision about several wishes. */
@QuarkusTest
class SeveralPageTest {
    @Inject
    World world;

    @Inject
    Decisions decisions;

    @Inject
    Withdrawals withdrawals;

    @Inject
    SeveralDecisions several;

    @Inject
    Standings standings;

    @Inject
    QuotaDesk quotas;

    @Inject
    Statements statements;

    private long one;
    private long two;
    private long three;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
        one = world.changeOf(world.asked("dana", "orders-one", "L"));
        two = world.changeOf(world.asked("dana", "orders-two", "L"));
        three = world.changeOf(world.asked("dana", "orders-three", "L"));
    }

    @Test
    void what_is_ticked_is_approved_and_the_rest_waits_on() {
        var page = form("lena")
                .forged("change", "" + one)
                .and("change", "" + three)
                .with("note", "Fine")
                .with("decision", "approve")
                .submit();

        assertThat(page.h1()).isEqualTo("What became of it");
        assertThat(page.all("main li").eachText())
                .containsExactly(
                        "orders-one Approved: Atlas starts with orders-one now.",
                        "orders-three Approved: Atlas starts with orders-three now.");
        assertThat(page.text("main")).contains("Back to review, 1 waits");
        assertThat(world.named("orders-two").state()).isEqualTo(ClusterState.WAITING);
        assertThat(Visitor.dana().open("/changes/" + three).text("main")).contains("By Lena: “Fine”");
    }

    @Test
    void what_is_refused_keeps_none_of_the_others_back_and_says_why() {
        quotas.limit(world.person("ada"), "orders", QuotaDesk.NEVER_SET, new Limits(1, null, null, null));
        var form =
                form("lena").forged("change", "" + one).and("change", "" + two).and("change", "" + three);
        decisions.approve(world.person("ada"), three, "");

        var page = form.with("decision", "approve").submit();

        assertThat(page.all("main li").eachText())
                .containsExactly(
                        "orders-one It still waits. It does not fit: orders has 1 of 1 clusters.",
                        "orders-two It still waits. It does not fit: orders has 1 of 1 clusters.",
                        "orders-three Ada approved this at 09:00. Nothing was changed.");
    }

    @Test
    void what_breaks_down_at_one_keeps_none_of_the_others_back() {
        world.sql("alter table change add constraint broken check (id <> %d or status = 'WAITING') not valid"
                .formatted(two));
        try {
            var page = form("lena")
                    .forged("change", "" + one)
                    .and("change", "" + two)
                    .and("change", "" + three)
                    .with("decision", "approve")
                    .submit();

            assertThat(page.all("main li").eachText())
                    .containsExactly(
                            "orders-one Approved: Atlas starts with orders-one now.",
                            "orders-two It still waits.",
                            "orders-three Approved: Atlas starts with orders-three now.");
            assertThat(page.text("[role=status]"))
                    .startsWith("Not decided: 1 of 3. Tailor broke down there.")
                    .matches(".* Reference: [0-9A-Z]{4}-[0-9A-Z]{4}\\.");
        } finally {
            world.sql("alter table change drop constraint broken");
        }
    }

    @Test
    void several_are_declined_at_once() {
        var page = form("lena")
                .forged("change", "" + one)
                .and("change", "" + two)
                .with("decision", "decline")
                .submit();

        assertThat(page.text("main")).contains("Declined: nothing is built, and the name orders-one is free again.");
        assertThat(world.named("orders-two").state()).isEqualTo(ClusterState.DECLINED);
    }

    @Test
    void who_ticks_nothing_is_told() {
        var page = form("lena").with("decision", "approve").submit();

        assertThat(page.path()).isEqualTo("/review");
        assertThat(page.text("[role=status]")).isEqualTo("Nothing was decided: tick what you decide about.");
    }

    @Test
    void what_a_lead_may_not_decide_has_no_box() {
        var own = world.changeOf(world.asked("lena", "orders-own", "L"));

        assertThat(Visitor.lena().open("/review").all("input[name=change]").eachAttr("value"))
                .containsExactly("" + one, "" + two, "" + three);
        var outcome =
                several.decide(world.person("lena"), List.of(own), true, "").get(0);
        assertThat(outcome.refused()).contains("another lead decides");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dana", "vic", "otto"})
    @Tag("MA-09")
    void who_leads_nobody_decides_nothing(String person) {
        var answer = Program.of(person)
                .post("/api/v1/changes/decisions", "{\"changes\":[%d],\"decision\":\"approve\"}".formatted(one));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(world.named("orders-one").state()).isEqualTo(ClusterState.WAITING);
    }

    @Test
    @Tag("MA-09")
    void wishes_of_other_teams_are_as_if_they_were_not_there() {
        var foreign = world.changeOf(world.asked("otto", "search-index", "L"));

        several.decide(world.person("lena"), List.of(foreign), true, "");

        assertThat(world.named("search-index").state()).isEqualTo(ClusterState.WAITING);
        assertThat(Visitor.lena().open("/review/decisions?change=" + foreign).text("main"))
                .doesNotContain("search-index");
    }

    @Test
    void two_leads_who_decide_about_the_same_at_once_decide_each_wish_once() {
        quotas.limit(world.person("ada"), "orders", QuotaDesk.NEVER_SET, new Limits(2, null, null, null));
        var all = List.of(one, two, three);

        var outcomes = Stream.of("lena", "ada")
                .map(world::person)
                .map(lead -> CompletableFuture.supplyAsync(() -> several.decide(lead, all, true, "")))
                .toList()
                .stream()
                .flatMap(both -> both.join().stream())
                .toList();

        assertThat(outcomes.stream().filter(outcome -> outcome.refused() == null))
                .hasSize(2);
        assertThat(standings.of("orders").has().clusters()).isEqualTo(2);
    }

    @Test
    void programs_decide_several_and_hear_of_each() {
        withdrawals.withdraw(world.person("dana"), two);

        var answer = Program.of("lena")
                .post(
                        "/api/v1/changes/decisions",
                        "{\"changes\":[%d,%d],\"decision\":\"approve\",\"note\":\"Fine\"}".formatted(one, two));

        var results = answer.json().path("results");
        assertThat(results.get(0).path("change").path("status").asText()).isEqualTo("due");
        assertThat(results.get(1).path("refused").asText()).isEqualTo("This was decided already.");
        assertThat(Program.of("lena")
                        .post("/api/v1/changes/decisions", "{\"changes\":[],\"decision\":\"approve\"}")
                        .error("changes"))
                .isEqualTo("Name one to two hundred changes.");
    }

    @Test
    void what_became_of_many_costs_no_more_than_of_few() {
        var few = statements.of(() -> outcome(List.of(one, two)));
        var many = IntStream.range(0, 8)
                .mapToObj(number -> world.changeOf(world.asked("dana", "orders-more-" + number, "L")))
                .toList();

        assertThat(statements.of(() -> outcome(many))).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    private static void outcome(List<Long> changes) {
        var query = String.join("&", changes.stream().map(id -> "change=" + id).toList());
        assertThat(Visitor.lena().open("/review/decisions?" + query).status()).isEqualTo(200);
    }

    private static Form form(String lead) {
        return Visitor.named(lead).open("/review").form("form#several");
    }
}

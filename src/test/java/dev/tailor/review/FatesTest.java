package dev.tailor.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Expiry;
import dev.tailor.cluster.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One decision about several clusters, on the review page. */
@QuarkusTest
class FatesTest extends AtFates {
    @Inject
    Fates fates;

    @Inject
    Statements statements;

    @Test
    void what_is_kept_is_reviewed_and_nothing_else_is_changed() {
        var page = decided("keep", Map.of(), cart, events);

        assertThat(page.h1()).isEqualTo("What became of them");
        assertThat(outcomes(page))
                .containsExactlyInAnyOrder("orders-cart Kept as it is.", "orders-events Kept as it is.");
        assertThat(Visitor.lena().open("/review").text("#round")).contains("2 of 2 looked at, nothing left");
        assertThat(world.fresh(cart.id()).currentChange()).isEmpty();
    }

    @Test
    void a_smaller_size_is_given_to_those_whom_it_fits() {
        var full = world.ready("dana", "orders-full", "M");
        world.accepted(
                clusters.resize(world.person("dana"), full.id(), "M", 200, "").id());
        world.seen(full, "IDLE", false);

        var page = decided("shrink", Map.of("size", "S", "why", "Hardly used"), cart, events, full);

        assertThat(outcomes(page))
                .containsExactlyInAnyOrder(
                        "orders-cart It has S: S is not smaller.",
                        "orders-events It is resized to S. It stays reachable meanwhile.",
                        "orders-full It has 200 GB of storage, and S has room for 128 GB at most.");
        var change = world.fresh(events.id()).currentChange().orElseThrow();
        assertThat(change.kind()).isEqualTo(ChangeKind.RESIZE);
        assertThat(change.toSize().id()).isEqualTo("S");
        assertThat(change.toStorageGb()).isEqualTo(20);
        assertThat(change.reason()).isEqualTo("Hardly used");
        assertThat(left()).containsExactlyInAnyOrder("orders-cart", "orders-full");
    }

    @Test
    void what_has_become_smaller_meanwhile_is_not_enlarged() {
        world.sql("update cluster set size_id = 'L', storage_gb = 40 where name = 'orders-events'");
        var big = clusters.get(world.person("lena"), events.id());
        world.sql("update cluster set size_id = 'S', storage_gb = 10 where name = 'orders-events'");

        assertThatThrownBy(() -> reviews.befall(world.person("lena"), UUID.randomUUID(), big, new Fate.Shrink("M", "")))
                .hasMessage("It has S: M is not smaller.");
        assertThat(world.fresh(big.id()).currentChange()).isEmpty();
    }

    @Test
    void what_breaks_down_at_one_keeps_none_of_the_others_back() {
        var returns = world.ready("dana", "orders-returns", "S");
        world.sql("alter table change add constraint broken check (cluster_id <> '" + events.id() + "') not valid");
        try {
            var told = outcomes(decided("pause", Map.of(), cart, events, returns));

            assertThat(told).hasSize(3);
            assertThat(told.get(0)).isEqualTo("orders-cart It is being paused. Data and logins are kept.");
            assertThat(told.get(1))
                    .startsWith("orders-events Tailor broke down there.")
                    .matches(".* Reference: [0-9A-Z]{4}-[0-9A-Z]{4}\\.");
            assertThat(told.get(2)).isEqualTo("orders-returns It is being paused. Data and logins are kept.");
            assertThat(left()).containsExactly("orders-events");
        } finally {
            world.sql("alter table change drop constraint broken");
        }
    }

    @Test
    void what_will_be_deleted_is_neither_kept_nor_left_to_look_at() {
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");

        assertThat(left()).containsExactly("orders-events");
        assertThat(outcomes(decided("keep", Map.of(), cart, events)))
                .containsExactly("orders-cart It will be deleted. Undo that first.", "orders-events Kept as it is.");
        var page = Visitor.lena().open("/review");
        assertThat(page.text("#round")).contains("1 of 1 looked at, nothing left");
        assertThat(page.text("#all")).isEqualTo("What orders has (2)");
    }

    @Test
    void what_is_not_there_yet_is_not_reviewed() {
        var asked = world.asked("dana", "orders-new", "L");

        assertThatThrownBy(() -> fates.keep(world.person("lena"), asked.id())).isInstanceOf(Refusal.NotPossible.class);
        assertThat(reviews.latestOf(asked.id())).isEmpty();
    }

    @Test
    void several_are_paused_by_the_rules_of_the_single_pause() {
        var still = world.paused("dana", "orders-still", "S");

        var page = decided("pause", Map.of(), cart, still);

        assertThat(outcomes(page))
                .containsExactlyInAnyOrder(
                        "orders-cart It is being paused. Data and logins are kept.",
                        "orders-still It is paused already.");
        assertThat(world.fresh(cart.id()).currentChange().orElseThrow().kind()).isEqualTo(ChangeKind.PAUSE);
    }

    @Test
    void what_somebody_has_to_decide_about_says_so() {
        world.sql("update size set price_an_hour = 0.5 where id = 'S'");
        world.sql("update approval_rule set dollars = 100");

        assertThat(outcomes(decided("shrink", Map.of("size", "S"), events)))
                .containsExactly("orders-events Another lead decides about it first.");
        assertThat(world.fresh(events.id()).size().id()).isEqualTo("M");
    }

    @Test
    void several_expire_on_a_day_that_their_project_allows() {
        world.sql("update project set expiry_longest_days = 30 where name = 'orders-dev'");

        assertThat(outcomes(decided("expire", Map.of("expires", "2026-12-20"), cart, events)))
                .containsExactlyInAnyOrder(
                        "orders-cart It expires on 20 Dec 2026.", "orders-events It expires on 20 Dec 2026.");
        assertThat(world.fresh(cart.id()).expiry().map(Expiry::on)).contains(LocalDate.parse("2026-12-20"));
        assertThat(outcomes(decided("expire", Map.of("expires", "2027-03-01"), cart)))
                .containsExactly("orders-cart At most 30 days ahead in this project. It can be extended later.");
    }

    @Test
    void several_are_handed_over_to_a_member() {
        var own = world.ready("lena", "orders-own", "S");

        var page = decided("hand-over", Map.of("heir", world.number("lena")), cart, own);

        assertThat(outcomes(page))
                .containsExactlyInAnyOrder(
                        "orders-cart It is Lena’s now.",
                        "orders-own Choose one who works in orders and does not own it yet; viewers can’t own it.");
        assertThat(world.fresh(cart.id()).owner().name()).isEqualTo("Lena");
    }

    @ParameterizedTest
    @CsvSource({
        "shrink, size, Choose the size to shrink to.",
        "expire, expires, Say their last day.",
        "hand-over, heir, Choose whose they shall be.",
        "'', fate, Choose what becomes of them.",
        "dance, fate, Choose what becomes of them.",
    })
    void a_mistake_is_told_and_loses_nothing(String fate, String field, String sentence) {
        var form = Visitor.lena().open("/review?owner=Dana&sort=name").form("form#ticked");
        var page = form.forged("cluster", cart.id().toString())
                .forged("fate", fate)
                .forged("why", "Too dear")
                .send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("[role=alert]")).contains("Nothing was changed: one thing to put right", sentence);
        assertThat(page.all("[role=alert] a").attr("href")).isEqualTo("#" + field);
        assertThat(page.all("#" + field)).hasSize(1);
        assertThat(page.all("#held input[checked]").eachAttr("value"))
                .containsExactly(cart.id().toString());
        assertThat(page.all("#why").attr("value")).isEqualTo("Too dear");
        assertThat(page.text("#all")).isEqualTo("What orders has (2 of 2)");
        assertThat(world.fresh(cart.id()).currentChange()).isEmpty();
    }

    @Test
    void who_ticks_nothing_is_told_together_with_what_else_is_missing() {
        var page = Visitor.lena()
                .open("/review")
                .form("form#ticked")
                .with("fate", "expire")
                .with("expires", "soon")
                .send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("[role=alert]"))
                .contains("two things to put right", "Tick the clusters", "Write a day as in 2027-05-03.");
        assertThat(page.all("#expires").attr("value")).isEqualTo("soon");
    }

    @Test
    void what_ended_meanwhile_is_told() {
        world.sql("update cluster set state = 'GONE', ended_at = now() where name = 'orders-cart'");

        assertThat(outcomes(decided("keep", Map.of(), cart, events)))
                .containsExactlyInAnyOrder("orders-cart It does not exist any more.", "orders-events Kept as it is.");
    }

    @Test
    void a_review_is_never_changed_or_taken_away() {
        fates.keep(world.person("lena"), cart.id());

        for (var attempt : List.of("update review set who_name = 'Ada'", "delete from review", "truncate review")) {
            assertThatThrownBy(() -> world.sql(attempt)).as(attempt).hasStackTraceContaining("only ever added to");
        }
    }

    @Test
    @Tag("MA-28")
    void telling_of_many_costs_no_more_than_of_one() {
        var one = sitting(1);
        var many = sitting(8);

        assertThat(statements.of(() -> shown("/review/outcomes/" + many)))
                .isEqualTo(statements.of(() -> shown("/review/outcomes/" + one)))
                .isLessThanOrEqualTo(9);
        var all = IntStream.range(0, 8)
                .mapToObj(number -> world.named("orders-8-" + number))
                .toArray(Cluster[]::new);
        assertThat(statements.of(() -> decided("retire", Map.of(), all)))
                .isEqualTo(statements.of(() -> decided("retire", Map.of(), cart)));
    }

    private UUID sitting(int size) {
        var sitting = UUID.randomUUID();
        var ids = IntStream.range(0, size)
                .mapToObj(number -> world.ready("dana", "orders-" + size + "-" + number, "S")
                        .id())
                .toList();
        fates.decide(world.person("lena"), sitting, ids, new Fate.Keep());
        return sitting;
    }

    private static void shown(String path) {
        assertThat(Visitor.lena().open(path).status()).isEqualTo(200);
    }
}

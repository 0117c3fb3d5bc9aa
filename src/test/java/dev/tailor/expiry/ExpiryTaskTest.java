package dev.tailor.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.Statements;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.Refusal;
import dev.tailor.notice.Notices;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of clusters whose last day is over: they are paused. */
@QuarkusTest
class ExpiryTaskTest extends AtExpiry {
    @Inject
    Decisions decisions;

    @Inject
    Notices notices;

    @Inject
    Statements statements;

    @Test
    void what_a_lead_lets_expire_today_is_paused_all_the_same_when_the_day_is_over() {
        expiries.set(world.person("lena"), cart.id(), TODAY);
        round();
        world.pass(Duration.ofHours(15));
        round();

        assertThat(pauses()).isEqualTo(1);
    }

    @Test
    void when_its_last_day_is_over_tailor_pauses_it_and_says_why() {
        until(TODAY);
        world.pass(Duration.ofHours(14).plusMinutes(59));
        round();
        assertThat(fresh().currentChange()).isEmpty();

        world.pass(Duration.ofMinutes(1));
        round();
        round();

        var pause = fresh().currentChange().orElseThrow();
        assertThat(pause.kind()).isEqualTo(ChangeKind.PAUSE);
        assertThat(pause.askedBy().name()).isEqualTo("Tailor");
        assertThat(pause.reason()).isEqualTo("It expired on 24 Nov 2026.");
        assertThat(pauses()).isEqualTo(1);
    }

    @Test
    void who_keeps_it_longer_while_it_is_due_keeps_it() {
        until(TODAY);
        days(1);
        expiries.extend(world.person("dana"), cart.id());
        expiring.look(cart.id());
        round();

        assertThat(fresh().currentChange()).isEmpty();
        assertThat(fresh().state()).isEqualTo(ClusterState.READY);
    }

    @Test
    void keeping_it_longer_takes_back_the_pause_that_atlas_was_not_asked_for() {
        until(TODAY);
        days(1);
        round();
        expiries.extend(world.person("dana"), cart.id());

        assertThat(fresh().currentChange()).isEmpty();
        assertThat(fresh().state()).isEqualTo(ClusterState.READY);
    }

    @Test
    void what_a_lead_has_exempted_stays() {
        until(TODAY);
        expiries.exempt(world.person("lena"), cart.id());
        days(40);
        round();

        assertThat(fresh().state()).isEqualTo(ClusterState.READY);
        assertThat(heard.warnings()).isEmpty();
    }

    @Test
    void what_is_paused_already_is_not_paused_again() {
        world.accepted(
                clusters.pause(world.person("dana"), cart.id(), "Holidays").id());
        world.seen(cart, "IDLE", true);
        until(TODAY);
        days(1);
        round();

        assertThat(pauses()).isEqualTo(1);
        assertThat(fresh().state()).isEqualTo(ClusterState.PAUSED);
    }

    @Test
    void what_is_being_deleted_is_left_to_that() {
        until(TODAY);
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        days(1);
        round();

        assertThat(pauses()).isZero();
        assertThat(fresh().currentChange().orElseThrow().askedBy().name()).isNotEqualTo("Tailor");
    }

    @Test
    void what_will_be_deleted_after_what_is_under_way_is_not_said_to_stay() {
        until(TODAY);
        world.accepted(
                clusters.resize(world.person("dana"), cart.id(), "M", null, "").id());
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");

        assertThatThrownBy(() -> expiries.extend(world.person("dana"), cart.id()))
                .isInstanceOf(Refusal.NotPossible.class)
                .hasMessage("It will be deleted. Undo that first.");
        assertThatThrownBy(() -> expiries.exempt(world.person("lena"), cart.id()))
                .isInstanceOf(Refusal.NotPossible.class);
    }

    @Test
    void what_waits_for_a_lead_is_paused_when_that_is_decided() {
        until(TODAY);
        var resize = clusters.resize(world.person("dana"), cart.id(), "L", null, "");
        days(1);
        round();
        assertThat(pauses()).isZero();

        decisions.decline(world.person("lena"), resize.id(), "");
        world.pass(Duration.ofMinutes(5));
        round();
        assertThat(pauses()).isEqualTo(1);
    }

    @Test
    void the_pause_follows_a_change_that_is_under_way() {
        until(TODAY);
        world.accepted(
                clusters.resize(world.person("dana"), cart.id(), "M", null, "").id());
        days(1);
        round();

        assertThat(history.of(world.person("dana"), cart.id(), 1)
                        .changes()
                        .get(0)
                        .status())
                .isEqualTo(ChangeStatus.QUEUED);
    }

    @Test
    void a_pause_that_was_taken_back_comes_again_a_day_later() {
        until(TODAY);
        days(1);
        expiring.look(cart.id());
        withdrawals.withdraw(world.person("dana"), world.changeOf(cart));
        expiring.look(cart.id());
        assertThat(pauses()).isEqualTo(1);

        days(1);
        expiring.look(cart.id());
        assertThat(pauses()).isEqualTo(2);
    }

    @Test
    void several_replicas_at_once_do_it_once() {
        until(TODAY);
        days(1);

        var looks = IntStream.range(0, 4)
                .mapToObj(replica -> CompletableFuture.runAsync(() -> expiring.look(cart.id())))
                .toList();
        looks.forEach(CompletableFuture::join);

        assertThat(pauses()).isEqualTo(1);
    }

    @Test
    void while_tailor_is_read_only_nothing_happens() {
        until(TODAY);
        var ada = world.person("ada");
        notices.announce(ada, notices.now().version(), "Moving house", true);
        days(1);
        round();
        assertThat(fresh().currentChange()).isEmpty();

        notices.announce(ada, notices.now().version(), "", false);
        world.pass(Duration.ofMinutes(1));
        round();
        assertThat(pauses()).isEqualTo(1);
    }

    @Test
    void finding_what_is_due_costs_one_statement_however_many_there_are() {
        until(TODAY);
        IntStream.range(0, 5).forEach(number -> {
            var one = world.asked("dana", "orders-" + number, "S");
            expiries.set(world.person("dana"), one.id(), TODAY);
        });
        days(1);

        assertThat(statements.of(() -> assertThat(expiring.due(100)).hasSize(6)))
                .isEqualTo(1);
        assertThat(expiring.due(4)).hasSize(4);
    }

    private long pauses() {
        return history.of(world.person("dana"), cart.id(), 50).changes().stream()
                .filter(change -> change.kind() == ChangeKind.PAUSE)
                .count();
    }
}

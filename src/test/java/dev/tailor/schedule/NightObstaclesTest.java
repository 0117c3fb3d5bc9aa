package dev.tailor.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.Expiries;
import dev.tailor.cluster.Progress;
import dev.tailor.cluster.Trouble;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What stands in a schedule's way: changes that wait or take long, Atlas's refusals, expiry, deletion. */
@QuarkusTest
class NightObstaclesTest extends AtNight {
    @Inject
    Decisions decisions;

    @Inject
    Expiries expiries;

    @Inject
    Progress progress;

    @Test
    void what_waits_for_a_lead_keeps_nothing_asleep() {
        own(RULE);
        hours(10);
        world.accepted(
                clusters.resize(world.person("dana"), cart.id(), "M", null, "").id());
        var large = clusters.resize(world.person("dana"), cart.id(), "L", null, "");
        hours(1);
        round();
        world.seen(cart, "IDLE", false);
        world.accepted(world.changeOf(cart));
        world.seen(cart, "IDLE", true);
        assertThat(world.changeOf(cart)).isEqualTo(large.id());

        hours(11);
        round();
        assertThat(last().kind()).isEqualTo(ChangeKind.RESUME);
        resumed(last().id());
        assertThat(world.changeOf(cart)).isEqualTo(large.id());
    }

    @Test
    void atlas_hour_after_a_resume_is_kept() {
        pausedBy("dana");
        hours(11);
        own(Rules.rule("tue", "20:30-07:00", "UTC"));
        resumed(clusters.resume(world.person("dana"), cart.id(), "").id());
        world.pass(Duration.ofMinutes(35));
        round();
        assertThat(last().kind()).isEqualTo(ChangeKind.RESUME);

        world.pass(Duration.ofMinutes(30));
        round();
        assertThat(last().kind()).isEqualTo(ChangeKind.PAUSE);
    }

    @Test
    void a_pause_that_had_no_turn_all_night_is_taken_back() {
        own(RULE);
        hours(10);
        world.accepted(
                clusters.resize(world.person("dana"), cart.id(), "M", null, "").id());
        hours(1);
        round();
        assertThat(last().status()).isEqualTo(ChangeStatus.QUEUED);

        hours(11);
        round();
        assertThat(last().kind()).isEqualTo(ChangeKind.PAUSE);
        assertThat(last().status()).isEqualTo(ChangeStatus.WITHDRAWN);
    }

    @Test
    void a_pause_that_atlas_was_not_asked_for_all_night_is_taken_back() {
        own(RULE);
        hours(11);
        round();
        assertThat(last().status()).isEqualTo(ChangeStatus.DUE);

        hours(11);
        round();
        assertThat(changes()).filteredOn(change -> !change.status().ended()).isEmpty();
        assertThat(asked()).hasSize(1);
    }

    @Test
    void a_pause_that_atlas_did_not_take_all_night_is_taken_back_and_made_good() {
        own(RULE);
        hours(11);
        round();
        var pause = last().id();
        world.attempted(pause);

        hours(11);
        round();
        assertThat(decisions.get(world.person("dana"), pause).status()).isEqualTo(ChangeStatus.WITHDRAWN);
        assertThat(last().kind()).isEqualTo(ChangeKind.RESUME);
        assertThat(last().status()).isEqualTo(ChangeStatus.DUE);
    }

    @Test
    void what_atlas_has_refused_to_somebody_stays_for_them_to_decide_about() {
        own(RULE);
        var resize = clusters.resize(world.person("dana"), cart.id(), "M", null, "");
        progress.refused(resize.id(), new Trouble(400, "INVALID", "No", "No", "T-1"));
        hours(11);
        round();

        assertThat(decisions.get(world.person("dana"), resize.id()).status()).isEqualTo(ChangeStatus.FAILED);
        assertThat(last().status()).isEqualTo(ChangeStatus.QUEUED);
    }

    @Test
    void what_has_expired_stays_paused() {
        own(RULE);
        asleep();
        expiries.set(world.person("dana"), cart.id(), LocalDate.parse("2026-11-24"));
        hours(11);
        round();

        assertThat(last().kind()).isEqualTo(ChangeKind.PAUSE);
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.PAUSED);
    }

    @Test
    void what_will_be_deleted_is_left_to_that() {
        own(RULE);
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        hours(11);
        round();

        assertThat(last().kind()).isEqualTo(ChangeKind.DELETE);
    }
}

package dev.tailor.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ClusterState;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What people pause and resume by hand at night, in Tailor or in Atlas, counts more than the schedule. */
@QuarkusTest
class NightsByHandTest extends AtNight {
    @Test
    void who_pauses_by_hand_is_not_resumed() {
        own(RULE);
        pausedBy("dana");
        hours(11);
        round();
        hours(11);
        round();

        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.PAUSED);
        assertThat(asked()).containsExactly("Holidays");
    }

    @Test
    void who_resumes_by_hand_has_the_rest_of_that_night() {
        own(RULE);
        asleep();
        resumed(clusters.resume(world.person("dana"), cart.id(), "Incident").id());
        hours(2);
        round();
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);

        hours(22);
        round();
        assertThat(asked()).hasSize(3);
    }

    @Test
    void who_pauses_by_hand_after_resuming_is_not_resumed_in_the_morning() {
        own(RULE);
        asleep();
        resumed(clusters.resume(world.person("dana"), cart.id(), "Incident").id());
        hours(2);
        pausedBy("dana");
        hours(9);
        round();

        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.PAUSED);
        assertThat(last().reason()).isEqualTo("Holidays");
    }

    @Test
    void what_is_resumed_in_atlas_is_left_alone_when_it_is_paused_there_too() {
        own(RULE);
        asleep();
        hours(1);
        world.seen(cart, "IDLE", false);
        hours(10);
        round();
        hours(4);
        world.seen(cart, "IDLE", true);
        hours(9);
        round();
        hours(11);
        round();

        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.PAUSED);
        assertThat(asked()).hasSize(1);
    }

    @Test
    void what_is_resumed_in_atlas_is_paused_in_the_next_night() {
        own(RULE);
        asleep();
        world.seen(cart, "IDLE", false);
        hours(24);
        round();

        assertThat(asked()).hasSize(2);
        assertThat(last().kind()).isEqualTo(ChangeKind.PAUSE);
    }

    @Test
    void a_night_that_was_ended_in_atlas_is_no_difference_by_day() {
        own(RULE);
        asleep();
        hours(1);
        world.seen(cart, "IDLE", false);
        round();
        assertThat(world.fresh(cart.id()).drifted()).isTrue();

        hours(10);
        round();
        assertThat(world.fresh(cart.id()).drifted()).isFalse();
        assertThat(world.fresh(cart.id()).pausedAt()).isEmpty();
        assertThat(asked()).hasSize(1);
        assertThat(world.value("select what from event where cluster_id = '" + cart.id() + "' and act = 'drift'"))
                .isEqualTo("left it running: its night was ended in Atlas");
    }

    @Test
    void what_a_person_paused_and_atlas_resumed_stays_a_difference_by_day() {
        own(RULE);
        pausedBy("dana");
        hours(12);
        world.seen(cart, "IDLE", false);
        hours(11);
        round();

        assertThat(world.fresh(cart.id()).drifted()).isTrue();
    }

    @Test
    void who_keeps_it_running_today_is_left_alone_for_one_night() {
        own(RULE);
        schedules.keepRunning(world.person("dana"), cart.id());
        hours(12);
        round();
        assertThat(asked()).isEmpty();

        hours(24);
        round();
        assertThat(asked()).hasSize(1);
    }

    @Test
    void who_keeps_it_running_at_night_has_it_resumed() {
        own(RULE);
        asleep();
        hours(1);
        schedules.keepRunning(world.person("dana"), cart.id());
        round();

        assertThat(last().kind()).isEqualTo(ChangeKind.RESUME);
    }

    @Test
    void who_thinks_again_within_the_night_has_it_paused_once_more_and_resumed_in_the_morning() {
        own(RULE);
        asleep();
        hours(1);
        schedules.keepRunning(world.person("dana"), cart.id());
        round();
        resumed(last().id());
        hours(2);
        schedules.letPause(world.person("dana"), cart.id());
        round();
        assertThat(last().kind()).isEqualTo(ChangeKind.PAUSE);
        world.accepted(last().id());
        world.seen(cart, "IDLE", true);

        hours(7);
        round();
        assertThat(last().kind()).isEqualTo(ChangeKind.RESUME);
        assertThat(asked()).hasSize(4);
    }

    @Test
    void who_thinks_again_at_once_has_it_stay_asleep_until_the_morning() {
        own(RULE);
        asleep();
        schedules.keepRunning(world.person("dana"), cart.id());
        schedules.letPause(world.person("dana"), cart.id());
        round();
        assertThat(asked()).hasSize(1);

        hours(10);
        round();
        assertThat(last().kind()).isEqualTo(ChangeKind.RESUME);
    }
}

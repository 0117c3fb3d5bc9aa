package dev.tailor.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Held;
import dev.tailor.Statements;
import dev.tailor.World;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.Expiries;
import dev.tailor.cluster.History;
import dev.tailor.cluster.NewCluster;
import dev.tailor.cluster.Progress;
import dev.tailor.cluster.Trouble;
import dev.tailor.notice.Notices;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nights from 20:00 to 07:00, Monday to Friday, in UTC; every test begins at nine o'clock on a Tuesday. */
@QuarkusTest
class NightTaskTest {
    private static final NightRule RULE = Rules.rule("mon tue wed thu fri", "20:00-07:00", "UTC");

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Schedules schedules;

    @Inject
    ProjectNights projects;

    @Inject
    NightTask task;

    @Inject
    Nights nights;

    @Inject
    Decisions decisions;

    @Inject
    Expiries expiries;

    @Inject
    History history;

    @Inject
    Progress progress;

    @Inject
    Notices notices;

    @Inject
    Statements statements;

    @Inject
    ScheduleStore store;

    @Inject
    Held held;

    private Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        cart = world.ready("dana", "orders-cart", "S");
    }

    @Test
    void a_night_goes_all_the_way_to_atlas_and_back() {
        world.reset();
        cart = clusters.request(world.person("dana"), new NewCluster(null, "orders-real", "S", null, "", Map.of()));
        world.until(ClusterState.READY, cart);
        own(RULE);
        hours(11);
        world.roundOf("look-at-nights");
        world.until(ClusterState.PAUSED, cart);
        assertThat(world.atlas().countRequests("PATCH", "/clusters/orders-real"))
                .isEqualTo(1);

        hours(11);
        world.roundOf("look-at-nights");
        world.until(ClusterState.READY, cart);
        assertThat(world.atlas().countRequests("PATCH", "/clusters/orders-real"))
                .isEqualTo(2);
        assertThat(asked()).containsExactly("The night is over.", "At night: Mon–Fri 20:00–07:00, UTC.");
    }

    @Test
    void what_is_done_is_done_once_however_often_it_is_looked_at() {
        own(RULE);
        hours(11);
        round();
        nights.look(cart.id());
        round();

        assertThat(asked()).hasSize(1);
        assertThat(last().askedBy().name()).isEqualTo("Tailor");
    }

    @Test
    void several_replicas_at_once_do_it_once() {
        own(RULE);
        hours(11);

        var looks = IntStream.range(0, 4)
                .mapToObj(replica -> CompletableFuture.runAsync(() -> nights.look(cart.id())))
                .toList();
        looks.forEach(CompletableFuture::join);

        assertThat(asked()).hasSize(1);
    }

    @Test
    void a_projects_nights_count_for_all_but_those_with_nights_of_their_own() {
        var stays = world.ready("dana", "orders-stays", "S");
        project(RULE);
        schedules.set(world.person("dana"), stays.id(), Rules.rule("", "20:00-07:00", "UTC"));
        hours(11);
        round();

        assertThat(last().kind()).isEqualTo(ChangeKind.PAUSE);
        assertThat(world.fresh(stays.id()).currentChange()).isEmpty();
    }

    @Test
    void clusters_that_come_later_go_by_their_projects_nights_too_from_the_next_one_on() {
        project(RULE);
        hours(12);
        var late = world.ready("dana", "orders-late", "S");
        round();
        assertThat(world.fresh(late.id()).currentChange()).isEmpty();

        hours(23);
        round();
        assertThat(world.fresh(late.id()).currentChange().orElseThrow().kind()).isEqualTo(ChangeKind.PAUSE);
    }

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
    void when_the_nights_are_taken_away_what_sleeps_is_resumed() {
        project(RULE);
        asleep();
        projects.drop(world.person("ada"), cart.project());
        round();

        assertThat(last().kind()).isEqualTo(ChangeKind.RESUME);
    }

    @Test
    void nights_that_are_said_within_one_count_from_the_next_one_on() {
        hours(12);
        own(RULE);
        round();
        assertThat(asked()).isEmpty();

        hours(23);
        round();
        assertThat(asked()).hasSize(1);
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

    @Test
    void while_tailor_is_read_only_what_sleeps_is_woken_in_its_morning() {
        own(RULE);
        asleep();
        readOnly(true);
        hours(10);
        round();

        assertThat(last().kind()).isEqualTo(ChangeKind.RESUME);
        assertThat(last().reason()).isEqualTo("The night is over.");
    }

    @Test
    void while_tailor_is_read_only_a_pause_that_had_no_turn_is_taken_back() {
        own(RULE);
        hours(11);
        round();
        readOnly(true);
        hours(11);
        round();

        assertThat(last().status()).isEqualTo(ChangeStatus.WITHDRAWN);
    }

    @Test
    void while_tailor_is_read_only_nothing_falls_asleep_until_it_is_over() {
        own(RULE);
        readOnly(true);
        hours(12);
        round();
        assertThat(asked()).isEmpty();

        readOnly(false);
        world.pass(Duration.ofMinutes(5));
        round();
        assertThat(last().kind()).isEqualTo(ChangeKind.PAUSE);
    }

    private void readOnly(boolean on) {
        notices.announce(world.person("ada"), notices.now().version(), "Moving house", on);
    }

    @Test
    void finding_whose_night_it_is_costs_the_same_however_many_there_are() {
        project(RULE);
        var few = statements.of(() -> nights.due(100));
        IntStream.range(0, 5).forEach(number -> world.ready("dana", "orders-" + number, "S"));
        hours(11);

        assertThat(statements.of(() -> assertThat(nights.due(100)).hasSize(6))).isEqualTo(few);
    }

    @Test
    void what_rules_a_cluster_is_read_without_keeping_a_connection() {
        own(RULE);

        assertThat(held.after(() -> assertThat(store.of(cart.id()).rule()).isEqualTo(RULE)))
                .isFalse();
    }

    private void own(NightRule rule) {
        schedules.set(world.person("dana"), cart.id(), rule);
        round();
    }

    private void project(NightRule rule) {
        projects.set(world.person("ada"), cart.project(), rule);
        round();
    }

    /** Paused by the schedule, an hour into the night. */
    private void asleep() {
        hours(12);
        nights.look(cart.id());
        world.accepted(last().id());
        world.seen(cart, "IDLE", true);
    }

    private void pausedBy(String person) {
        world.accepted(
                clusters.pause(world.person(person), cart.id(), "Holidays").id());
        world.seen(cart, "IDLE", true);
    }

    private void resumed(long change) {
        world.accepted(change);
        world.seen(cart, "IDLE", false);
    }

    private void hours(int number) {
        world.pass(Duration.ofHours(number));
    }

    /** The whole task, but for what follows from it at Atlas. */
    private void round() {
        task.goRound();
    }

    private Change last() {
        return changes().get(0);
    }

    /** Why people and Tailor have asked to pause and resume it, newest first. */
    private List<String> asked() {
        return changes().stream()
                .filter(change -> change.kind() == ChangeKind.PAUSE || change.kind() == ChangeKind.RESUME)
                .map(Change::reason)
                .toList();
    }

    private List<Change> changes() {
        return history.of(world.person("dana"), cart.id(), 50).changes();
    }
}

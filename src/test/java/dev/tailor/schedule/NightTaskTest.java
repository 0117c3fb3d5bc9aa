package dev.tailor.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Held;
import dev.tailor.Statements;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.NewCluster;
import dev.tailor.cluster.Requests;
import dev.tailor.notice.Notices;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nights pause and resume the clusters that they are for, once each. */
@QuarkusTest
class NightTaskTest extends AtNight {
    @Inject
    Requests requests;

    @Inject
    ProjectNights projects;

    @Inject
    Notices notices;

    @Inject
    Statements statements;

    @Inject
    ScheduleStore store;

    @Inject
    Held held;

    @Test
    void a_night_goes_all_the_way_to_atlas_and_back() {
        world.reset();
        cart = requests.ask(world.person("dana"), new NewCluster(null, "orders-real", "S", null, "", Map.of()));
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

    private void project(NightRule rule) {
        projects.set(world.person("ada"), cart.project(), rule);
        round();
    }
}

package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowancesTest {
    private static final Share EVENTS = new Share(EndpointSet.EVENTS, "64a000000000000000000001");
    private static final Share OTHER_EVENTS = new Share(EndpointSet.EVENTS, "64a000000000000000000002");

    private final MovableClock clock = new MovableClock();
    private final Remaining endless = new Remaining(AtlasPatience.ENDLESS, clock);
    private final Allowances allowances = new Allowances(Duration.ofSeconds(5), clock, clock::pass);

    @Test
    void calls_go_out_until_atlas_would_take_no_more_and_then_at_its_pace() {
        take(300, EVENTS);
        var before = clock.instant();
        take(10, EVENTS);
        assertThat(Duration.between(before, clock.instant())).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void one_projects_calls_do_not_slow_down_anothers() {
        take(300, EVENTS);
        var before = clock.instant();
        take(300, OTHER_EVENTS);
        assertThat(clock.instant()).isEqualTo(before);
    }

    @Test
    void several_processes_together_send_no_more_than_one_alone() {
        allowances.divideAmong(3);
        take(100, EVENTS);
        var before = clock.instant();
        take(10, EVENTS);

        // A third of 100 a minute.
        assertThat(Duration.between(before, clock.instant())).isEqualTo(Duration.ofSeconds(18));
        assertThat(allowances.rates().toList()).extracting(AtlasRate::capacity).containsExactly(100L);
    }

    @Test
    void what_atlas_says_is_left_is_left_to_all_processes_together() {
        take(1, EVENTS);
        allowances.divideAmong(3);
        allowances.of(EVENTS).left(30);
        assertThat(allowances.of(EVENTS).left()).isEqualTo(10);

        allowances.divideAmong(1);
        allowances.of(EVENTS).left(30);
        assertThat(allowances.of(EVENTS).left()).isEqualTo(30);
    }

    @Test
    void what_atlas_says_is_left_counts_no_calls_that_it_has_not_heard_yet() {
        var answering = allowances.take(EVENTS, endless);
        var onTheWay = allowances.take(EVENTS, endless);
        answering.left(30);
        assertThat(answering.left()).isEqualTo(29);

        answering.ended();
        onTheWay.left(29);
        assertThat(onTheWay.left()).isEqualTo(29);
    }

    @Test
    void an_answer_gives_nobody_the_call_that_another_waits_for() {
        take(299, EVENTS);
        var answering = allowances.take(EVENTS, endless);
        var before = clock.instant();
        answering.take(Duration.ofSeconds(5), time -> {
            answering.left(0);
            answering.ended();
            clock.pass(time);
        });
        answering.ended();
        take(1, EVENTS);

        assertThat(Duration.between(before, clock.instant())).isEqualTo(Duration.ofMillis(1200));
    }

    @Test
    void a_turn_that_is_too_far_off_is_not_waited_for_but_told() {
        allowances.of(EVENTS).none(Duration.ofSeconds(30));
        var before = clock.instant();
        var notNow = catchThrowableOfType(AtlasFailure.TryLater.class, () -> allowances.take(EVENTS, endless));

        assertThat(notNow.retryAfter().orElseThrow()).isEqualTo(Duration.ofSeconds(30));
        assertThat(notNow.maybeDone()).isFalse();
        assertThat(AtlasSentences.of(notNow)).startsWith("Atlas has been asked too often.");
        assertThat(clock.instant()).isEqualTo(before);
    }

    @Test
    void after_the_time_that_atlas_asked_for_calls_go_out_again() {
        allowances.of(EVENTS).none(Duration.ofSeconds(30));
        allowances.of(EVENTS).none(Duration.ofSeconds(30));
        clock.pass(Duration.ofSeconds(30));
        var before = clock.instant();
        allowances.take(EVENTS, endless);
        assertThat(clock.instant()).isEqualTo(before);
    }

    @Test
    void atlass_own_count_overrules_ours_both_ways() {
        take(250, EVENTS);
        allowances.of(EVENTS).left(280);
        assertThat(allowances.of(EVENTS).left()).isEqualTo(280);
        allowances.of(EVENTS).left(2);
        assertThat(allowances.of(EVENTS).left()).isEqualTo(2);
        assertThat(allowances.fewest(EndpointSet.EVENTS)).hasValue(2);
    }

    @Test
    void a_limit_that_was_learned_holds_for_everybody_at_once() {
        take(1, EVENTS);
        allowances.learn(EndpointSet.EVENTS, new Limit(50, 10, Duration.ofMinutes(1)));

        assertThat(allowances.of(EVENTS).left()).isEqualTo(50);
        assertThat(allowances.of(OTHER_EVENTS).limit().capacity()).isEqualTo(50);
        assertThat(allowances.rates()).contains(new AtlasRate("events", EVENTS.owner(), 50, 50));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/oauth/token, TOKENS, KEY, 10, 10",
        "/api/atlas/v2/groups/{groupId}/clusters/{clusterName}, CLUSTERS, PROJECT, 10000, 5000",
        "/api/atlas/v2/groups/{groupId}/databaseUsers, DATABASE_USERS, PROJECT, 10000, 5000",
        "/api/atlas/v2/groups/{groupId}/flexClusters/{name}, FLEX_CLUSTERS, PROJECT, 1200, 500",
        "/api/atlas/v2/groups/{groupId}/accessList, ACCESS_LIST, PROJECT, 1200, 500",
        "/api/atlas/v2/groups/{groupId}, ONE_PROJECT, PROJECT, 1200, 500",
        "/api/atlas/v2/groups/{groupId}/alerts/{alertId}, ALERTS, PROJECT, 1200, 500",
        "/api/atlas/v2/groups, PROJECTS, KEY, 1200, 500",
        "/api/atlas/v2/groups/byName/{groupName}, PROJECTS, KEY, 1200, 500",
        "/api/atlas/v2/clusters, EVERYTHING, KEY, 300, 100",
        "/api/atlas/v2/orgs, EVERYTHING, KEY, 300, 100",
        "/api/atlas/v2, EVERYTHING, KEY, 300, 100",
        "/api/atlas/v2/groups/{groupId}/events, EVENTS, PROJECT, 300, 100",
        "/api/atlas/v2/groups/{groupId}/processes/{id}/measurements, MEASUREMENTS, PROJECT, 300, 100",
        "/api/atlas/v2/orgs/{orgId}, ONE_ORGANIZATION, ORGANIZATION, 500, 250",
    })
    void every_address_counts_with_its_set(
            String address, EndpointSet set, EndpointSet.Owner owner, int capacity, int refill) {
        assertThat(EndpointSet.of(address)).isEqualTo(set);
        assertThat(set.owner()).isEqualTo(owner);
        assertThat(set.limit()).isEqualTo(new Limit(capacity, refill, Duration.ofMinutes(1)));
    }

    private void take(int calls, Share share) {
        assertThatCode(() -> {
                    for (var call = 0; call < calls; call++) {
                        allowances.take(share, endless).ended();
                    }
                })
                .doesNotThrowAnyException();
    }
}

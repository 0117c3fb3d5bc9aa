package dev.tailor.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.SimulatorControl;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.web.Links;
import dev.tailor.web.Times;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When a cluster was last used. */
@QuarkusTest
class LastUseTest {
    @Inject
    World world;

    @Inject
    LastUses lastUses;

    @Inject
    Times times;

    @BeforeEach
    void begin() {
        world.reset();
        world.sample();
        world.pass(Duration.ZERO);
        world.atlas().forgetJournal();
    }

    @Test
    @Tag("PN-14")
    void the_hourly_round_finds_who_was_connected_with_one_call_a_cluster() {
        world.roundOf("go-round-measurements");

        assertThat(world.atlas().countRequests("GET", SimulatorControl.ORDERS + ".*/measurements"))
                .isEqualTo(5);
        assertThat(world.atlas().countRequests("GET", SimulatorControl.ORDERS + "/processes$"))
                .isEqualTo(1);
        assertThat(idle("orders-invoices").usedAt()).isBetween(daysAgo(18), daysAgo(12));
    }

    @Test
    @Tag("PN-14")
    void a_clusters_page_says_when_it_was_last_used() {
        var invoices = world.named("orders-invoices");
        assertThat(facts(invoices)).doesNotContain("Last used");

        world.roundOf("go-round-measurements");
        assertThat(facts(invoices))
                .contains("Last used " + times.date(idle("orders-invoices").usedAt()));
    }

    @Test
    void later_looks_go_back_two_days_and_keep_what_is_known() {
        world.pass(Duration.ofHours(1));
        world.roundOf("go-round-measurements");
        // The next project's turn comes a little later.
        world.pass(Duration.ofMinutes(1));
        world.work();
        var first = idle("orders-invoices");
        world.atlas().forgetJournal();
        world.pass(Duration.ofHours(1));
        world.roundOf("go-round-measurements");

        assertThat(world.atlas().journal())
                .filteredOn(entry -> entry.path("path").asText().endsWith("measurements"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.path("query").asText()).contains("period=P2D"));
        assertThat(idle("orders-invoices").usedAt()).isEqualTo(first.usedAt());
        assertThat(idle("orders-invoices").lookedFrom()).isEqualTo(first.lookedFrom());
        assertThat(idle("orders-invoices").lookedUntil()).isAfter(first.lookedUntil());
    }

    @Test
    void trouble_with_atlas_ends_the_round_and_the_next_one_makes_up_for_it() {
        world.atlas().fault(Map.of("kind", "rate-limited", "times", 9, "path", "/measurements"));
        world.roundOf("go-round-measurements");
        assertThat(lastUses.find(world.named("orders-invoices").id())).isEmpty();

        world.atlas().noFaults();
        world.pass(Duration.ofHours(1));
        world.roundOf("go-round-measurements");
        assertThat(idle("orders-invoices").usedAt()).isNotNull();
    }

    @Test
    void a_node_that_has_just_gone_is_no_reason_to_pass_over_the_other_clusters() {
        world.atlas()
                .fault(Map.of(
                        "kind",
                        "status",
                        "status",
                        404,
                        "errorCode",
                        "HOST_NOT_FOUND",
                        "times",
                        1,
                        "path",
                        SimulatorControl.ORDERS + ".*/measurements"));
        world.roundOf("go-round-measurements");

        assertThat(world.atlas().countRequests("GET", SimulatorControl.ORDERS + ".*/measurements"))
                .isEqualTo(5);
    }

    @Test
    void it_is_said_as_people_say_it() {
        var now = Instant.now();
        assertThat(new LastUse(now.minusSeconds(3600), now, now).words(now, times))
                .isEqualTo("now");
        assertThat(new LastUse(daysAgo(9), daysAgo(63), now).words(daysAgo(99), times))
                .isEqualTo(times.date(daysAgo(9)));
        assertThat(new LastUse(null, daysAgo(63), now).words(daysAgo(99), times))
                .isEqualTo("before " + times.date(daysAgo(63)));
        assertThat(new LastUse(null, daysAgo(63), now).words(daysAgo(9), times)).isEqualTo("never");
    }

    private LastUse idle(String name) {
        return lastUses.find(world.named(name).id()).orElseThrow();
    }

    private static Instant daysAgo(int days) {
        return Instant.now().minus(Duration.ofDays(days));
    }

    private static String facts(Cluster cluster) {
        return Visitor.dana().open(Links.cluster(cluster.id())).text(".facts");
    }
}

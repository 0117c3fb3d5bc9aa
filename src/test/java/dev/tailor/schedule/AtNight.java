package dev.tailor.schedule;

import dev.tailor.World;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.History;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A cluster of Dana's; nights from 20:00 to 07:00, Monday to Friday, in UTC; it is nine o'clock on a Tuesday. */
abstract class AtNight {
    static final NightRule RULE = Rules.rule("mon tue wed thu fri", "20:00-07:00", "UTC");

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Schedules schedules;

    @Inject
    NightTask task;

    @Inject
    Nights nights;

    @Inject
    History history;

    Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        cart = world.ready("dana", "orders-cart", "S");
    }

    void own(NightRule rule) {
        schedules.set(world.person("dana"), cart.id(), rule);
        round();
    }

    /** Paused by the schedule, an hour into the night. */
    void asleep() {
        hours(12);
        nights.look(cart.id());
        world.accepted(last().id());
        world.seen(cart, "IDLE", true);
    }

    void pausedBy(String person) {
        world.accepted(
                clusters.pause(world.person(person), cart.id(), "Holidays").id());
        world.seen(cart, "IDLE", true);
    }

    void resumed(long change) {
        world.accepted(change);
        world.seen(cart, "IDLE", false);
    }

    void hours(int number) {
        world.pass(Duration.ofHours(number));
    }

    /** The whole task, but for what follows from it at Atlas. */
    void round() {
        task.goRound();
    }

    Change last() {
        return changes().get(0);
    }

    /** Why people and Tailor have asked to pause and resume it, newest first. */
    List<String> asked() {
        return changes().stream()
                .filter(change -> change.kind() == ChangeKind.PAUSE || change.kind() == ChangeKind.RESUME)
                .map(Change::reason)
                .toList();
    }

    List<Change> changes() {
        return history.of(world.person("dana"), cart.id(), 50).changes();
    }
}

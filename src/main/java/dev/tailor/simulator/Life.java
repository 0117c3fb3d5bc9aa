package dev.tailor.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a cluster goes through: one phase after the other, each until an instant; then it is idle, or gone if the last
 * phase was its deletion. A change that comes while another is under way waits behind it. What holds at an instant
 * follows from the list, so that nothing has to happen when a phase ends.
 */
final class Life {
    static final String IDLE = "IDLE";
    static final String CREATING = "CREATING";
    static final String UPDATING = "UPDATING";
    static final String DELETING = "DELETING";

    private List<Phase> phases = new ArrayList<>();
    private Instant ready;

    private Life() {}

    /** A life that begins with a creation. */
    static Life creating(Instant now, Duration takes) {
        var life = new Life();
        life.then(CREATING, takes, now);
        life.ready = life.end(now);
        return life;
    }

    /** The last part of a creation looks like an update, as Atlas's often does. */
    static Life creatingThenUpdating(Instant now, Duration takes) {
        var update = takes.dividedBy(20);
        var life = creating(now, takes.minus(update));
        life.then(UPDATING, update, now);
        life.ready = life.end(now);
        return life;
    }

    /** A life of which only the quiet present matters. */
    static Life settled(Instant since) {
        var life = new Life();
        life.ready = since;
        return life;
    }

    /** Adds a phase behind those that are not over. */
    void then(String state, Duration takes, Instant now) {
        phases.removeIf(phase -> !phase.until().isAfter(now));
        phases.add(new Phase(state, end(now).plus(takes)));
    }

    /** Ends everything that is under way. */
    void settle(Instant now) {
        phases.clear();
        ready = ready.isBefore(now) ? ready : now;
    }

    String stateAt(Instant now) {
        return phases.stream()
                .filter(phase -> phase.until().isAfter(now))
                .map(Phase::state)
                .findFirst()
                .orElse(goneAt(now) ? DELETING : IDLE);
    }

    boolean idleAt(Instant now) {
        return stateAt(now).equals(IDLE);
    }

    /** Whether it has ever come up. */
    boolean readyAt(Instant now) {
        return !ready.isAfter(now);
    }

    Instant readySince() {
        return ready;
    }

    boolean deletionRequested() {
        return phases.stream().anyMatch(phase -> phase.state().equals(DELETING));
    }

    boolean goneAt(Instant now) {
        return deletionRequested() && !end(now).isAfter(now);
    }

    private Instant end(Instant now) {
        return phases.stream().map(Phase::until).filter(now::isBefore).reduce(now, (one, other) -> other);
    }

    record Phase(String state, Instant until) {}
}

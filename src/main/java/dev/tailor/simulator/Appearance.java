package dev.tailor.simulator;

import java.time.Instant;

/** What a cluster shows apart from its life: a state that it is held in, and that its region has no room for it. */
final class Appearance {
    private String heldState;
    private Instant outOfCapacityAt;

    /** Shows this state, whatever Atlas knows of it, until it is let go. */
    void hold(String state) {
        heldState = state;
    }

    /** Shows its true state again. */
    void letGo() {
        heldState = null;
    }

    /** From then on it turns out that the region has no room for it. */
    void runOutOfCapacity(Instant from) {
        outOfCapacityAt = from;
    }

    /** Nobody asks for room any more. */
    void giveUp() {
        outOfCapacityAt = null;
    }

    /** Whether it will ever come up. */
    boolean hasRoom() {
        return outOfCapacityAt == null;
    }

    boolean outOfCapacityAt(Instant now) {
        return outOfCapacityAt != null && !outOfCapacityAt.isAfter(now);
    }

    /** The state to show; a creation that the region has no room for never ends. */
    String of(String state) {
        if (heldState != null) {
            return heldState;
        }
        return hasRoom() ? state : Life.CREATING;
    }
}

package dev.tailor.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time outside the simulator, for tests. */
final class MovableTime implements InstantSource {
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration duration) {
        now = now.plus(duration);
    }
}

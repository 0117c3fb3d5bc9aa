package dev.tailor.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Time as the simulated Atlas knows it: runs at any speed, stands still, jumps ahead, never goes back. */
final class SimulatedClock implements InstantSource {
    private final InstantSource real;
    private double speed;
    private Instant simulatedThen;
    private Instant realThen;
    private Duration jumped = Duration.ZERO;

    SimulatedClock(InstantSource real, double speed) {
        this.real = real;
        this.speed = speed;
        startAt(real.instant());
    }

    @Override
    public Instant instant() {
        return simulatedThen.plus(passed(Duration.between(realThen, real.instant())));
    }

    double speed() {
        return speed;
    }

    void speed(double newSpeed) {
        startAt(instant());
        speed = newSpeed;
    }

    void advance(Duration duration) {
        startAt(instant().plus(duration));
        jumped = jumped.plus(duration);
    }

    /** Goes on from where a stopped simulator was: the time since then counts, at the present speed. */
    void continueFrom(Instant simulated, Instant stoppedAt) {
        startAt(simulated.plus(passed(Duration.between(stoppedAt, real.instant()))));
    }

    /** Begins anew at the real time. */
    void reset() {
        jumped = Duration.ZERO;
        startAt(real.instant());
    }

    Instant realTime() {
        return real.instant();
    }

    /** Time for what clients keep for as long as they were told, and for dates that they name: jumps with this clock, and runs no faster than theirs. */
    Instant patient() {
        return real.instant().plus(jumped);
    }

    /** Whole milliseconds, so that a stored time is the same when it is read back. */
    private void startAt(Instant simulated) {
        simulatedThen = simulated.truncatedTo(ChronoUnit.MILLIS);
        realThen = real.instant();
    }

    private Duration passed(Duration elapsed) {
        return elapsed.isNegative() ? Duration.ZERO : Duration.ofMillis((long) (elapsed.toMillis() * speed));
    }
}

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

    /** How far it had run ahead of real time by its speed alone. */
    private Duration lead = Duration.ZERO;

    SimulatedClock(InstantSource real, double speed) {
        this.real = real;
        this.speed = speed;
        startAt(real.instant());
    }

    @Override
    public Instant instant() {
        return simulatedThen.plus(passed(Duration.between(realThen, real.instant())));
    }

    /**
     * The time by which dates count that clients name, who live in real time: what is to go in an hour goes after a real
     * one however fast simulated time runs, or after a jump.
     */
    Instant dates() {
        return instant().minus(lead).minus(ahead(Duration.between(realThen, real.instant())));
    }

    double speed() {
        return speed;
    }

    void speed(double newSpeed) {
        goOn(instant());
        speed = newSpeed;
    }

    void advance(Duration duration) {
        goOn(instant().plus(duration));
    }

    /** Goes on from where a stopped simulator was: the time since then counts, at the present speed. */
    void continueFrom(Instant simulated, Instant stoppedAt) {
        startAt(simulated.plus(passed(Duration.between(stoppedAt, real.instant()))));
        lead = speed > 1 ? Duration.between(realThen, simulatedThen) : Duration.ZERO;
    }

    /** Begins anew at the real time. */
    void reset() {
        startAt(real.instant());
        lead = Duration.ZERO;
    }

    Instant realTime() {
        return real.instant();
    }

    private void goOn(Instant simulated) {
        lead = lead.plus(ahead(Duration.between(realThen, real.instant())));
        startAt(simulated);
    }

    /** Whole milliseconds, so that a stored time is the same when it is read back. */
    private void startAt(Instant simulated) {
        simulatedThen = simulated.truncatedTo(ChronoUnit.MILLIS);
        realThen = real.instant();
    }

    /** How much more simulated time passes than real, where it runs faster. */
    private Duration ahead(Duration elapsed) {
        var more = passed(elapsed).minus(elapsed);
        return more.isNegative() ? Duration.ZERO : more;
    }

    private Duration passed(Duration elapsed) {
        return elapsed.isNegative() ? Duration.ZERO : Duration.ofMillis((long) (elapsed.toMillis() * speed));
    }
}

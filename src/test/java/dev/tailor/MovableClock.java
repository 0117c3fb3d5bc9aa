package dev.tailor;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The application's clock in tests: runs like any other until somebody moves it, then stands where it was put. */
@Singleton
@Alternative
@Priority(1)
public class MovableClock extends Clock {
    private volatile Clock clock = Clock.systemUTC();

    public void set(Instant moment) {
        clock = Clock.fixed(moment, ZoneOffset.UTC);
    }

    public synchronized void advance(Duration time) {
        set(instant().plus(time));
    }

    /** Whether nobody has moved it. */
    public boolean runs() {
        return clock.equals(Clock.systemUTC());
    }

    /** Runs again, at the real time. */
    public void release() {
        clock = Clock.systemUTC();
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}

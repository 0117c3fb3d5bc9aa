package dev.tailor;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock that everybody asks, so that tests can move it. */
final class Time {
    private Time() {}

    /** As exactly as Postgres keeps it: what was just written is answered as it will be read. */
    @Produces
    @Singleton
    static Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }

    /** Where days begin and end, and the times on pages are read. */
    @Produces
    @Singleton
    static ZoneId zone(@ConfigProperty(name = "tailor.web.time-zone", defaultValue = "UTC") ZoneId zone) {
        return zone;
    }
}

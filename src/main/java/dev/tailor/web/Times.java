package dev.tailor.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Moments in words, for templates ({@code {inject:times.relative(created)}}, mostly through the tags {@code ago},
 * {@code since}, {@code date}, {@code moment}) and for sentences made in Java.
 */
@Named("times")
@Singleton
public class Times {
    @Inject
    Clock clock;

    @Inject
    WebConfig config;

    /** "3 minutes ago", "yesterday, 16:20", "8 Sep 2026". */
    public String relative(Instant moment) {
        return calendar().relative(moment);
    }

    /** "12 s ago", as the page's script counts it on. */
    public String since(Instant moment) {
        return calendar().since(moment);
    }

    /** How many whole seconds have passed. */
    public long secondsSince(Instant moment) {
        return Math.max(0, Duration.between(moment, clock.instant()).toSeconds());
    }

    /** What lies between a moment and now; nothing if it is yet to come. */
    public Duration passed(Instant moment) {
        return Duration.ofSeconds(secondsSince(moment));
    }

    /** "20 months", "16 weeks", "5 days", "today". */
    public String age(Instant moment) {
        return calendar().age(moment);
    }

    /** "8 Sep 2026". */
    public String date(Instant moment) {
        return calendar().date(moment);
    }

    /** "12 Nov, 14:02". */
    public String stamp(Instant moment) {
        return calendar().stamp(moment);
    }

    /** With the time of day: "today, 08:12", "yesterday, 14:03", "tomorrow, 09:00", "30 Nov, 12:00". */
    public String near(Instant moment) {
        return calendar().near(moment);
    }

    /** Tomorrow at this hour. */
    public Instant tomorrowAt(int hour) {
        return calendar().tomorrowAt(hour);
    }

    /** A moment as a field for date and time sends it: "2026-11-30T12:00"; empty where it is none. */
    public Optional<Instant> typed(String text) {
        return calendar().typed(text);
    }

    /** The zone of all times on pages: "UTC", "Europe/Berlin". */
    public String zone() {
        return config.timeZone().getId();
    }

    /** "10:44". */
    public String clock(Instant moment) {
        return calendar().clock(moment);
    }

    /** Today by the clock, before that with the date: "10:44", "12 Nov, 14:02". */
    public String brief(Instant moment) {
        return isToday(moment) ? clock(moment) : stamp(moment);
    }

    /** The same behind a verb: "at 10:44", "on 12 Nov, 14:02". */
    public String when(Instant moment) {
        return (isToday(moment) ? "at " : "on ") + brief(moment);
    }

    /** The present moment: "10:44". */
    public String nowOnClock() {
        return clock(clock.instant());
    }

    /** "10:44:02". */
    public String seconds(Instant moment) {
        return calendar().seconds(moment);
    }

    /** "8 Sep 2026, 10:44:02 UTC". */
    public String exact(Instant moment) {
        return calendar().exact(moment);
    }

    /** The present day in the zone of the installation. */
    public LocalDate today() {
        return day(clock.instant());
    }

    /** The day that a moment falls on. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, config.timeZone());
    }

    /** The last second of a day. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(config.timeZone()).toInstant().minusSeconds(1);
    }

    private boolean isToday(Instant moment) {
        return date(moment).equals(date(clock.instant()));
    }

    private Calendar calendar() {
        return new Calendar(clock.instant(), config.timeZone());
    }
}

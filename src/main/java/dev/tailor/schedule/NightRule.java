package dev.tailor.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Which nights clusters stand still. A time that the clocks skip is taken as the moment after the leap; of one that they
 * show twice, the first counts.
 *
 * @param nights the days in whose evening, or whichever time it is, a night begins; none: it runs every night
 * @param from when it begins
 * @param until when it ends: on the same day where that is later, else on the next
 * @param weekends whether a night that would end on a Saturday or Sunday lasts until Monday
 * @param zone in which these are read
 */
public record NightRule(SortedSet<DayOfWeek> nights, LocalTime from, LocalTime until, boolean weekends, ZoneId zone) {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** A night that lasts over a weekend begins at most so many days before it ends; the next one within a week. */
    private static final int BACK = 4;

    private static final int AHEAD = 8;
    private static final long MINUTES_A_WEEK = Duration.ofDays(7).toMinutes();

    public NightRule {
        nights = Collections.unmodifiableSortedSet(new TreeSet<>(nights));
    }

    /** The night that it is; empty by day. Where nights overlap, the one that ends last. */
    public Optional<Night> at(Instant now) {
        return around(now).filter(night -> night.contains(now)).reduce((one, later) -> later);
    }

    /** The next night that begins after this instant; empty where there is none at all. */
    public Optional<Night> next(Instant now) {
        return around(now).filter(night -> night.begin().isAfter(now)).findFirst();
    }

    /** How much of the time it is night, between 0 and 1, in weeks in which no clock leaps. */
    double share() {
        var plain = new NightRule(nights, from, until, weekends, ZoneOffset.UTC);
        var still = LongStream.range(0, MINUTES_A_WEEK)
                .mapToObj(minute -> Instant.EPOCH.plus(Duration.ofMinutes(minute)))
                .filter(time -> plain.at(time).isPresent())
                .count();
        return still / (double) MINUTES_A_WEEK;
    }

    private Stream<Night> around(Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        return LongStream.rangeClosed(-BACK, AHEAD)
                .mapToObj(today::plusDays)
                .filter(day -> nights.contains(day.getDayOfWeek()))
                .map(this::beginningOn)
                .filter(night -> night.begin().isBefore(night.end()));
    }

    private Night beginningOn(LocalDate day) {
        var end = until.isAfter(from) ? day : day.plusDays(1);
        while (weekends && WEEKEND.contains(end.getDayOfWeek())) {
            end = end.plusDays(1);
        }
        return new Night(instant(day, from), instant(end, until));
    }

    private Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}

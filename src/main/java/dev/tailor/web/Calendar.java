package dev.tailor.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Says moments as people do, seen from {@code now}, in the zone of the installation. */
record Calendar(Instant now, ZoneId zone) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.US);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.US);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss z", Locale.US);

    /** The last hour as "3 minutes ago", then "today, 10:44", "yesterday, 16:20", and the date: "8 Sep 2026". */
    String relative(Instant moment) {
        var passed = Duration.between(moment, now);
        if (passed.compareTo(Duration.ofHours(1)) < 0 && !passed.isNegative()) {
            return passed.toMinutes() == 0 ? "just now" : Formats.words(passed) + " ago";
        }
        return Math.abs(daysBefore(moment)) < 2 ? near(moment) : date(moment);
    }

    /** Counted live on the page: "12 s ago". */
    String since(Instant moment) {
        return Formats.brief(Duration.between(moment, now)) + " ago";
    }

    /** How old something is, in the unit that people think in: "20 months", "16 weeks", "5 days", "today". */
    String age(Instant moment) {
        var from = moment.atZone(zone);
        var to = now.atZone(zone);
        var months = ChronoUnit.MONTHS.between(from, to);
        var weeks = ChronoUnit.WEEKS.between(from, to);
        if (months >= 6) {
            return counted(months, "month");
        }
        if (weeks >= 2) {
            return counted(weeks, "week");
        }
        var days = daysBefore(moment);
        return days <= 0 ? "today" : counted(days, "day");
    }

    /** "8 Sep 2026". */
    String date(Instant moment) {
        return DATE.format(at(moment));
    }

    /** For histories: "12 Nov, 14:02"; the year as well where it is another one. */
    String stamp(Instant moment) {
        var sameYear = at(moment).getYear() == at(now).getYear();
        return (sameYear ? DAY : DATE).format(at(moment)) + ", " + clock(moment);
    }

    /** With the time of day: "today, 08:12", "yesterday, 14:03", "tomorrow, 09:00", "30 Nov, 12:00". */
    String near(Instant moment) {
        return switch ((int) Math.max(-2, Math.min(2, daysBefore(moment)))) {
            case 0 -> "today, " + clock(moment);
            case 1 -> "yesterday, " + clock(moment);
            case -1 -> "tomorrow, " + clock(moment);
            default -> stamp(moment);
        };
    }

    /** Tomorrow at this hour. */
    Instant tomorrowAt(int hour) {
        return at(now).toLocalDate().plusDays(1).atTime(hour, 0).atZone(zone).toInstant();
    }

    /** As a browser's field writes it, or with a space: "2026-11-30T12:00"; empty where it is no date and time. */
    Optional<Instant> typed(String text) {
        try {
            var moment = LocalDateTime.parse(text.strip().replace(' ', 'T'));
            return Optional.of(moment.atZone(zone).toInstant());
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    /** "10:44". */
    String clock(Instant moment) {
        return CLOCK.format(at(moment));
    }

    /** "10:44:02". */
    String seconds(Instant moment) {
        return SECONDS.format(at(moment));
    }

    /** "8 Sep 2026, 10:44:02 UTC". */
    String exact(Instant moment) {
        return EXACT.format(at(moment));
    }

    private long daysBefore(Instant moment) {
        return ChronoUnit.DAYS.between(at(moment).toLocalDate(), at(now).toLocalDate());
    }

    private ZonedDateTime at(Instant moment) {
        return moment.atZone(zone);
    }

    private static String counted(long amount, String unit) {
        return amount + " " + unit + (amount == 1 ? "" : "s");
    }
}

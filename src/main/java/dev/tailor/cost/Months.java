package dev.tailor.cost;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Months of UTC that follow one another, up to the present one, which is not over.
 *
 * @param now until when is counted
 */
public record Months(YearMonth first, int number, Instant now) {
    /** So many, the present one the last. */
    static Months until(Instant now, int number) {
        return new Months(YearMonth.from(now.atOffset(ZoneOffset.UTC)).minusMonths(number - 1L), number, now);
    }

    List<YearMonth> all() {
        return IntStream.range(0, number).mapToObj(first::plusMonths).toList();
    }

    Instant start() {
        return start(0);
    }

    Instant start(int month) {
        return first.plusMonths(month).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Where a month is over, or where counting ends. */
    Instant end(int month) {
        var next = start(month + 1);
        return next.isBefore(now) ? next : now;
    }
}

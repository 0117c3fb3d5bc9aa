package dev.tailor.cost;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What a life costs in each month. Asks nobody: the same steps and prices always make the same bill. */
final class Bill {
    private Bill() {}

    /** @return an amount for each month */
    static Money[] of(List<Life.Stretch> life, PriceList prices, Months months) {
        var units = new long[months.number()];
        for (var stretch : life) {
            for (var period : prices.of(stretch.size())) {
                add(units, stretch, period, months);
            }
        }
        return Money.of(units);
    }

    private static void add(long[] units, Life.Stretch stretch, PriceList.Period period, Months months) {
        for (int month = 0; month < units.length; month++) {
            var from = later(months.start(month), later(stretch.from(), period.from()));
            var to = earlier(months.end(month), earlier(stretch.to(), period.until()));
            if (from.isBefore(to)) {
                units[month] += period.tenThousandthsAnHour()
                        * Duration.between(from, to).toSeconds();
            }
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** @param other null for never */
    private static Instant earlier(Instant one, Instant other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}

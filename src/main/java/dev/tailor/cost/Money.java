package dev.tailor.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * An exact amount of money, so that a sum of many is as right as each.
 *
 * @param units seconds of a ten-thousandth of a dollar an hour
 */
public record Money(long units) {
    static final Money NONE = new Money(0);

    private static final BigDecimal A_DOLLAR = BigDecimal.valueOf(10_000L * 3_600);

    static Money[] of(long[] units) {
        return Arrays.stream(units).mapToObj(Money::new).toArray(Money[]::new);
    }

    /** @param tenThousandths of a dollar */
    static Money ofAnHour(long tenThousandths) {
        return new Money(tenThousandths * 3_600);
    }

    /** So many times as much. */
    Money times(double factor) {
        return new Money(Math.round(units * factor));
    }

    Money plus(Money more) {
        return new Money(units + more.units);
    }

    /** With cents. */
    public BigDecimal dollars() {
        return BigDecimal.valueOf(units).divide(A_DOLLAR, 2, RoundingMode.HALF_UP);
    }
}

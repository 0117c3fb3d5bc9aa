package dev.tailor.cost;

import dev.tailor.schedule.UsualNights;
import java.math.BigDecimal;

/**
 * What a team, or a value of a label, costs.
 *
 * @param name may be empty: clusters without the label
 * @param soFar in the present month
 * @param lastMonth in the one before
 * @param year in all months that are shown
 * @param aMonth what runs at present, for a whole month
 * @param nights what pausing it in the usual nights would save of that, for what is not paused at night yet
 */
public record CostRow(
        String name, BigDecimal soFar, BigDecimal lastMonth, BigDecimal year, BigDecimal aMonth, BigDecimal nights) {
    /** As clouds count it: 365 days × 24 hours ÷ 12. */
    private static final double HOURS_A_MONTH = 730;

    static CostRow of(Report.Line line, Months months) {
        return of(line.name(), line.account(), months);
    }

    static CostRow of(String name, Account account, Months months) {
        return new CostRow(
                name,
                account.now().dollars(),
                account.month(months.number() - 2).dollars(),
                account.sum().dollars(),
                account.anHour().times(HOURS_A_MONTH).dollars(),
                account.sleepless().times(HOURS_A_MONTH * UsualNights.share()).dollars());
    }
}

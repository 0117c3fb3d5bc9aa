package dev.tailor.cost;

import dev.tailor.web.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What somebody spends month by month, as columns: 100 pixels high and as wide as there is room.
 *
 * @param title "orders, $ a month"
 * @param now "$410 so far"
 * @param label what the drawing says, for those who do not see it
 * @param most what the upper line stands for
 */
public record Chart(String title, String now, String label, String most, String from, String to, List<Column> columns) {
    private static final double TOP = 17;
    private static final double HEIGHT = 66;
    private static final double GAP = 0.25;
    private static final List<Integer> STEPS = List.of(10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.US);

    /** @param most what the upper line stands for, the same for charts side by side */
    static Chart of(String name, Account account, Months months, BigDecimal most) {
        var columns = IntStream.range(0, months.number())
                .mapToObj(month -> column(account.month(month).dollars(), month, months, most))
                .toList();
        var now = dollars(account.now().dollars()) + " so far";
        return new Chart(
                name + ", $ a month",
                now,
                label(name, account, months) + ", " + now + " this month",
                dollars(most),
                month(months.first()),
                month(months.all().get(months.number() - 1)),
                columns);
    }

    /** A round number of dollars above all of these. */
    static BigDecimal above(BigDecimal most) {
        var unit = BigDecimal.TEN.pow(Math.max(0, most.toBigInteger().toString().length() - 2));
        return STEPS.stream()
                .map(step -> unit.multiply(BigDecimal.valueOf(step)))
                .filter(round -> round.compareTo(most) >= 0)
                .findFirst()
                .orElseThrow();
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String dollars(BigDecimal amount) {
        return Formats.money(amount);
    }

    private static Column column(BigDecimal amount, int month, Months months, BigDecimal most) {
        var slot = 100.0 / months.number();
        var height = amount.doubleValue() / most.doubleValue() * HEIGHT;
        return new Column(
                number(month * slot + slot * GAP / 2) + "%",
                number(slot * (1 - GAP)) + "%",
                number(TOP + HEIGHT - height),
                number(height),
                month < months.number() - 1);
    }

    /** "orders: between $0 and $410 a month over twelve months". */
    private static String label(String name, Account account, Months months) {
        var amounts = IntStream.range(0, months.number() - 1)
                .mapToObj(month -> account.month(month).dollars())
                .sorted()
                .toList();
        return name + ": between " + dollars(amounts.get(0)) + " and " + dollars(amounts.get(amounts.size() - 1))
                + " a month over the last " + amounts.size() + " months";
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}

package dev.tailor.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.cost.Step.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a life costs in September, October and November (which is at its 24th day, 12:00). S is $0.08 an hour, M $0.20
 * and, from 1 November on, $0.30. September has 720 hours, October 744, November 564 so far.
 */
class BillTest {
    private static final Months MONTHS = Months.until(Instant.parse("2026-11-24T12:00:00Z"), 3);

    private static final PriceList PRICES = new PriceList()
            .with("S", Instant.EPOCH, new BigDecimal("0.08"))
            .with("M", Instant.EPOCH, new BigDecimal("0.20"))
            .with("M", Instant.parse("2026-11-01T00:00:00Z"), new BigDecimal("0.30"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'',                                                                    0.00 0.00 0.00",
        // always there, in part of the time, over before it began
        "CREATE S 2025-01-01T00,                                                57.60 59.52 45.12",
        "CREATE S 2026-10-31T00,                                                0.00 1.92 45.12",
        "CREATE S 2026-11-24T11:30,                                             0.00 0.00 0.04",
        "CREATE S 2026-10-01T00 END 2026-10-02T12,                              0.00 2.88 0.00",
        "CREATE S 2026-08-01T00 END 2026-08-31T23,                              0.00 0.00 0.00",
        // standing still costs nothing, whatever it becomes meanwhile
        "CREATE S 2025-01-01T00 PAUSE 2026-10-11T00,                            57.60 19.20 0.00",
        "CREATE S 2025-01-01T00 PAUSE 2026-10-11T00 RESUME 2026-10-21T00,       57.60 40.32 45.12",
        "CREATE S 2025-01-01T00 PAUSE 2026-09-01T00 END 2026-10-05T00,          0.00 0.00 0.00",
        "CREATE S 2025-01-01T00 PAUSE 2026-10-01T00 RESIZE M 2026-10-02T00,     57.60 0.00 0.00",
        "CREATE S 2025-01-01T00 RESUME 2026-10-11T00,                           57.60 59.52 45.12",
        // another size from the moment when it is in force, and another price from its own
        "CREATE S 2025-01-01T00 RESIZE M 2026-10-16T00,                         57.60 105.60 169.20",
        "CREATE M 2025-01-01T00,                                                144.00 148.80 169.20",
        "CREATE M 2026-10-31T23 END 2026-11-01T01,                              0.00 0.20 0.30",
        // steps in any order, and none after the end
        "RESIZE M 2026-10-16T00 CREATE S 2025-01-01T00,                         57.60 105.60 169.20",
        "CREATE S 2026-10-01T00 END 2026-10-02T12 RESUME 2026-11-01T00,         0.00 2.88 0.00",
        // what nobody knows a price of costs nothing
        "CREATE X 2025-01-01T00,                                                0.00 0.00 0.00",
    })
    void each_month_has_its_hours_in_the_size_and_at_the_price_of_then(String steps, String dollars) {
        var bill = Bill.of(Life.of(steps(steps)), PRICES, MONTHS);

        assertThat(Arrays.stream(bill)
                        .map(money -> money.dollars().toPlainString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(dollars);
    }

    @Test
    void a_sum_of_many_small_amounts_is_exact() {
        var second = new Money(1);
        var sum = Stream.generate(() -> second).limit(36_000_000).reduce(Money.NONE, Money::plus);

        assertThat(second.dollars()).isEqualByComparingTo("0");
        assertThat(sum.dollars()).isEqualByComparingTo("1");
    }

    @Test
    void a_chart_ends_above_what_it_shows() {
        assertThat(Stream.of("0", "7.5", "58", "99.5", "410", "1000", "1071", "1961")
                        .map(amount -> Chart.above(new BigDecimal(amount)).toPlainString()))
                .containsExactly("10", "10", "60", "100", "500", "1000", "1200", "2000");
    }

    /** "CREATE S 2025-01-01T00 PAUSE 2026-10-11T00", moments in UTC. */
    private static List<Step> steps(String text) {
        var words = List.of(text.strip().split(" +"));
        return IntStream.range(0, words.size())
                .filter(index -> words.get(index).matches("[A-Z]{3,}"))
                .mapToObj(index -> step(words, index))
                .toList();
    }

    private static Step step(List<String> words, int index) {
        var kind = Kind.valueOf(words.get(index));
        var sized = kind == Kind.CREATE || kind == Kind.RESIZE;
        var at = words.get(index + (sized ? 2 : 1));
        var moment = Instant.parse(at + (at.contains(":") ? ":00Z" : ":00:00Z"));
        return new Step(moment, kind, sized ? words.get(index + 1) : null);
    }
}

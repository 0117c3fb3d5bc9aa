package dev.tailor.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MA-14")
class CostViewTest {
    private static final Months MONTHS = Months.until(Instant.parse("2026-11-24T09:00:00Z"), 12);

    @Test
    void the_dearest_fifty_values_have_a_row_and_the_others_one_together() {
        var view = view(60);

        assertThat(view.byValue()).hasSize(51);
        assertThat(view.byValue().get(0).name()).isEqualTo("value-60");
        assertThat(view.byValue().get(50).name()).isEqualTo("10 others");
        assertThat(view.byValue().get(50).year()).isEqualByComparingTo("55");
        assertThat(sum(view)).isEqualByComparingTo(view.together().year());
        assertThat(view.sumsUpValues()).isTrue();
    }

    @Test
    void fifty_values_are_no_crowd() {
        assertThat(view(50).byValue()).extracting(CostRow::name).hasSize(50).doesNotContain("0 others");
        assertThat(view(50).sumsUpValues()).isFalse();
    }

    private static BigDecimal sum(CostView view) {
        return view.byValue().stream().map(CostRow::year).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Values that cost as many dollars as their number says. */
    private static CostView view(int values) {
        var accounts = new TreeMap<Report.Key, Account>();
        IntStream.rangeClosed(1, values)
                .forEach(number -> accounts.put(new Report.Key("orders", "value-" + number), account(number)));
        var search = new CostSearch(List.of("orders"), "", "cost-centre");
        return new CostView(
                search, List.of("orders"), List.of("cost-centre"), new Report(MONTHS, "cost-centre", accounts));
    }

    private static Account account(int dollars) {
        var units = new long[12];
        units[3] = dollars * 36_000_000L;
        var account = new Account(12);
        account.add(Money.of(units), Money.NONE, Money.NONE);
        return account;
    }
}

package dev.tailor.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a size may be. */
@Tag("MA-14")
class DraftRulesTest {
    @ParameterizedTest(name = "{0} GB, {1} ≤ {2} ≤ {3} GB on {4} for ${5}, {6}–{7} min: {8}")
    @CsvSource({
        "8, 10, 40, 512, M30, 0.54, 10, 17, ''",
        "8, 40, 40, 40, R40_NVME, 0, 1, 1, ''",
        ", 10, 40, 512, M30, 0.54, 10, 17, memory",
        "0, 10, 40, 512, M30, 0.54, 10, 17, memory",
        "4097, 10, 40, 512, M30, 0.54, 10, 17, memory",
        "8, , 40, 512, M30, 0.54, 10, 17, least",
        "8, 10, 5, 512, M30, 0.54, 10, 17, start",
        "8, 10, 600, 512, M30, 0.54, 10, 17, start",
        "8, 60, 60, 50, M30, 0.54, 10, 17, most start",
        "8, 10, 40, 16385, M30, 0.54, 10, 17, most",
        "8, 10, 40, 512, M0, 0.54, 10, 17, instanceSize",
        "8, 10, 40, 512, FLEX, 0.54, 10, 17, instanceSize",
        "8, 10, 40, 512, m30, 0.54, 10, 17, instanceSize",
        "8, 10, 40, 512, M30, , 10, 17, price",
        "8, 10, 40, 512, M30, -0.1, 10, 17, price",
        "8, 10, 40, 512, M30, 0.00001, 10, 17, price",
        "8, 10, 40, 512, M30, 1000.1, 10, 17, price",
        "8, 10, 40, 512, M30, 0.54, 17, 10, usual",
        "8, 10, 40, 512, M30, 0.54, , 10, usual",
        ", , , , '', , , , memory least most start instanceSize price usual",
    })
    void every_field_that_is_wrong_is_named(
            Integer memory,
            Integer least,
            Integer start,
            Integer most,
            String machines,
            BigDecimal price,
            Integer from,
            Integer to,
            String wrong) {
        var draft = new Draft(memory, least, start, most, machines, price, true, List.of(), false, from, to);

        assertThat(String.join(" ", DraftRules.problems(draft).keySet())).isEqualTo(wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S", "XXL", "2XL", "L-archive"})
    void a_letter_is_short_and_begins_big(String letter) {
        assertThat(DraftRules.letter(letter)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "-X", "new", "X L", "X/L", "ABCDEFGHIJK"})
    void anything_else_is_no_letter(String letter) {
        assertThat(DraftRules.letter(letter)).containsOnlyKeys("id");
    }

    @Test
    void what_became_different_is_told_with_before_and_after() {
        var before = new Draft(8, 10, 40, 512, "M30", new BigDecimal("0.54"), true, List.of(), false, 10, 17).terms();
        var after = new Draft(
                        8, 10, 60, 512, "M30", new BigDecimal("0.6"), false, List.of("search", "orders"), true, 10, 17)
                .terms();

        assertThat(TermsWords.difference(before, after))
                .isEqualTo(
                        "first storage from 40 GB to 60 GB; price an hour from $0.54 to $0.6; approval from by a lead"
                                + " to not needed; for from all teams to orders and search; offered from yes to no");
        assertThat(TermsWords.difference(before, before)).isEmpty();
    }
}

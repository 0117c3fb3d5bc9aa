package dev.tailor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.catalog.Limits.Kind;
import dev.tailor.catalog.Limits.Lack;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes within a quota. Amounts are clusters, GB of memory, GB of storage, dollars a month; - limits nothing. */
class LimitsTest {
    @ParameterizedTest(name = "of {0}: from {1} to {2} lacks {3}")
    @CsvSource({
        "- - - -,         0 0 0 0,        99 99 99 99,      ''",
        "10 64 400 600,   6 34 180 410,   7 36 190 468,     ''",
        "10 64 400 600,   9 60 390 542,   10 64 400 600,    ''",
        "10 - - -,        10 20 100 580,  11 22 110 638,    CLUSTERS:10:0",
        "- 64 - -,        6 50 180 410,   7 66 260 1169,    MEMORY:64:14",
        "- - 400 -,       6 50 380 410,   6 50 420 410,     STORAGE:400:20",
        "- - - 600,       6 50 380 410,   7 52 390 804,     MONEY:600:190",
        "10 64 400 600,   10 60 390 590,  11 76 470 1349,   CLUSTERS:10:0 MEMORY:64:4 STORAGE:400:10 MONEY:600:10",
        // whoever has too much already may have less, or the same, and nothing more
        "5 - - -,         8 20 100 580,   8 20 100 580,     ''",
        "5 - - 100,       8 20 100 580,   7 18 90 522,      ''",
        "5 - - 100,       8 20 100 580,   8 20 120 580,     ''",
        "5 - - 100,       8 20 100 580,   8 22 120 668,     MONEY:100:0",
        // nothing at all is a limit too
        "0 - - -,         0 0 0 0,        1 2 10 58,        CLUSTERS:0:0",
        "- 0 - -,         0 0 0 0,        1 2 10 58,        MEMORY:0:0",
    })
    void only_more_than_the_limit_is_lacking(String limits, String before, String after, String lacks) {
        var found = limits(limits).lacks(amounts(before), amounts(after)).stream()
                .map(lack -> lack.kind() + ":" + lack.limit() + ":" + lack.left())
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(lacks);
    }

    @Test
    void what_is_left_is_counted_before_more_was_wanted() {
        assertThat(limits("- 64 - -").lacks(amounts("6 70 0 0"), amounts("7 72 0 0")))
                .containsExactly(new Lack(Kind.MEMORY, 64, 70));
    }

    @Test
    void one_becoming_another_holds_the_larger_of_each() {
        assertThat(amounts("1 8 10 394").or(amounts("1 4 20 146"))).isEqualTo(amounts("1 8 20 394"));
    }

    private static Limits limits(String text) {
        var values = Stream.of(text.strip().split(" +"))
                .map(value -> value.equals("-") ? null : Integer.valueOf(value))
                .toArray(Integer[]::new);
        return new Limits(values[0], values[1], values[2], values[3]);
    }

    private static Amounts amounts(String text) {
        var values =
                Stream.of(text.strip().split(" +")).mapToLong(Long::parseLong).toArray();
        return new Amounts(values[0], values[1], values[2], values[3]);
    }
}

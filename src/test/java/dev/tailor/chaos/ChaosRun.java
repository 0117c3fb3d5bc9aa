package dev.tailor.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs by {@code ./mvnw verify -Pchaos}; {@code -Dchaos.seed=7 -Dchaos.requests=500} choose, {@code -Dchaos.seeds=20}
 * runs so many seeds from there on.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChaosRun {
    static LongStream seeds() {
        var first = Long.getLong("chaos.seed", 7);
        return LongStream.range(first, first + Long.getLong("chaos.seeds", 1));
    }

    // The last line printed is that of a portal as it is.
    @Order(2)
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Tag("MA-23")
    @Tag("MA-24")
    @Tag("PA-27")
    void what_was_accepted_becomes_one_cluster_or_ends_with_a_reason(long seed) throws Exception {
        var plan = Plan.of(seed, Integer.getInteger("chaos.requests", 100));

        assertThat(new Run(plan).verdict().findings()).isEmpty();
    }

    static Stream<Sabotage> sabotages() {
        return Arrays.stream(System.getProperty("chaos.sabotage", "").split(","))
                .map(Sabotage::valueOf);
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("sabotages")
    @DisabledIfSystemProperty(named = "chaos.sabotage", matches = "none")
    void the_harness_finds_a_portal_that(Sabotage sabotage) throws Exception {
        var plan = Plan.of(Long.getLong("chaos.seed", 7), sabotage);

        assertThat(new Run(plan).verdict().findings()).anyMatch(finding -> finding.matches(sabotage.finding()));
    }
}

package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("MA-16")
class NameRulesTest {
    private static final Set<String> RESERVED = Set.of("admin");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "9lives",
                "orders-cart",
                "Orders-Cart-2",
                "a23456789-123456789-12b-",
                "a234567890123456789012345678901234567890123456789012345678901234"
            })
    void these_are_fine(String name) {
        assertThat(NameRules.problem(name, RESERVED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Give the cluster a name.",
        "-cart, Begin with a letter or a digit.",
        "cart_1, 'Use only letters, digits and hyphens.'",
        "bücher, 'Use only letters, digits and hyphens.'",
        "orders cart, 'Use only letters, digits and hyphens.'",
        "cart-, A name does not end with a hyphen.",
        "a23456789-123456789-12-, The 23rd character is not a hyphen: Atlas makes the host name of the first 23.",
        "a23456789-123456789-12-b, The 23rd character is not a hyphen: Atlas makes the host name of the first 23.",
        "Admin, The name Admin is reserved.",
        "atlas-x1y2z3, The name atlas-x1y2z3 is reserved.",
        "a2345678901234567890123456789012345678901234567890123456789012345,"
                + " A name has at most 64 characters; this one has 65."
    })
    void these_are_refused_with_the_reason(String name, String sentence) {
        assertThat(NameRules.problem(name, RESERVED)).hasValue(sentence);
    }

    @Test
    void host_names_begin_with_23_characters_in_lower_case() {
        assertThat(NameRules.hostPrefix("Orders-Checkout-Development-2")).isEqualTo("orders-checkout-develop");
    }
}

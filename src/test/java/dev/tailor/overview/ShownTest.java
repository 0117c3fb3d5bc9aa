package dev.tailor.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"READY.0-0a1b-77\"", "W/\"READY.0-0a1b-77\"", " \"READY.0-0a1b-77\" "})
    void what_was_sent_is_understood_when_it_comes_back(String header) {
        assertThat(Shown.in(header)).hasValue(new Shown("READY.0", "0a1b", "77"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "*", "\"\"", "\"5f3a\"", "READY.0-0a1b-77", "\"READY.0-0a1b-77\", \"x\""})
    void anything_else_says_nothing(String header) {
        assertThat(Shown.in(header)).isEmpty();
    }
}

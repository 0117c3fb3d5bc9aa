package dev.tailor.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressRangeTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.24, 203.0.113.24/32",
        "::ffff:203.0.113.24, 203.0.113.24/32",
        "2001:0DB8:0:0:0:0:0:7, 2001:db8::7/128",
        "fe80::1%eth0, fe80::1/128",
    })
    void browser_addresses_become_entries(String told, String entry) {
        assertThat(AddressRange.told(told)).map(AddressRange::entry).hasValue(entry);
    }

    @ParameterizedTest
    @CsvSource({"unknown", "localhost", "''", "203.0.113"})
    void other_words_are_no_addresses(String told) {
        assertThat(AddressRange.told(told)).isEmpty();
    }
}

package dev.tailor.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses and ranges as people type them. */
@Tag("PN-10")
class TypedAddressTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.24, 203.0.113.24, 203.0.113.24/32",
        "' 203.0.113.24 ', 203.0.113.24, 203.0.113.24/32",
        "203.0.113.24/32, 203.0.113.24, 203.0.113.24/32",
        "10.20.0.0/16, 10.20.0.0/16, 10.20.0.0/16",
        "0.0.0.0/0, 0.0.0.0/0, 0.0.0.0/0",
        "2001:DB8:0:0::7, 2001:db8::7, 2001:db8::7/128",
        "2001:db8::/48, 2001:db8::/48, 2001:db8::/48",
        "::/0, ::/0, ::/0",
        "::ffff:203.0.113.24, 203.0.113.24, 203.0.113.24/32",
    })
    void addresses_and_ranges_are_read(String typed, String text, String entry) {
        assertThat(TypedAddress.of(typed)).isInstanceOfSatisfying(TypedAddress.Good.class, good -> {
            assertThat(good.range().text()).isEqualTo(text);
            assertThat(good.range().entry()).isEqualTo(entry);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "10.20.0.1/16, 10.20.0.0/16, 10.20.0.1",
        "203.0.113.24/0, 0.0.0.0/0, 203.0.113.24",
        "2001:db8::7/48, 2001:db8::/48, 2001:db8::7",
    })
    void an_address_amid_a_range_could_mean_either(String typed, String range, String alone) {
        assertThat(TypedAddress.of(typed)).isInstanceOfSatisfying(TypedAddress.Amid.class, amid -> {
            assertThat(amid.range().entry()).isEqualTo(range);
            assertThat(amid.alone().text()).isEqualTo(alone);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.0/24, 203.0.113.7, true",
        "203.0.113.0/24, 203.0.113.0/25, true",
        "0.0.0.0/0, 203.0.113.7, true",
        "203.0.113.0/24, 203.0.114.7, false",
        "203.0.113.0/25, 203.0.113.0/24, false",
        "::/0, 203.0.113.7, false",
        "2001:db8::/32, 2001:db8:1::/48, true",
    })
    void a_range_holds_what_lies_in_it(String range, String other, boolean holds) {
        assertThat(range(range).holds(range(other))).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "203.0.113",
                "203.0.113.256",
                "203.0.113.024",
                "010.0.0.1",
                "203.0.113.0/33",
                "203.0.113.0/",
                "203.0.113.0/-1",
                "203.0.113.0/24/24",
                "2001:db8::/129",
                "::ffff:203.0.113.0/120",
                "fe80::1%eth0",
                "[2001:db8::7]",
                "sg-0abc",
                "db.example.com",
                "0x7f.0.0.1",
                "everybody"
            })
    void everything_else_is_none(String typed) {
        assertThat(TypedAddress.of(typed)).isInstanceOf(TypedAddress.Unreadable.class);
    }

    private static AddressRange range(String typed) {
        return ((TypedAddress.Good) TypedAddress.of(typed)).range();
    }
}

package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What travels about access lists, to the letter. */
@QuarkusTest
@Tag("PN-10")
class AccessListOnTheWireTest extends OnTheWire {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "203.0.113.0/24, 203.0.113.0%2F24",
        "2001:db8::/48, 2001%3Adb8%3A%3A%2F48",
        "sg-0abc, sg-0abc",
    })
    void an_entry_is_named_in_one_piece_of_the_path(String entry, String written) {
        new AtlasAccessList(connection).remove(GROUP, entry);

        assertThat(last().method()).isEqualTo("DELETE");
        assertThat(last().target().replace(":", "%3A")).isEqualTo(GROUPS + GROUP + "/accessList/" + written);
    }

    @Test
    void a_range_with_an_end_travels_as_a_block() {
        new AtlasAccessList(connection).add(GROUP, "203.0.113.0/24", "Office", Instant.parse("2026-11-24T09:00:00Z"));

        assertThat(json(last().body())).isEqualTo(json("""
                [{'cidrBlock':'203.0.113.0/24','comment':'Office','deleteAfterDate':'2026-11-24T09:00:00Z'}]"""));
    }

    @Test
    void an_address_and_a_security_group_travel_as_what_they_are() {
        var list = new AtlasAccessList(connection);
        list.add(GROUP, "203.0.113.7", "Dana at home");
        assertThat(json(last().body())).isEqualTo(json("[{'ipAddress':'203.0.113.7','comment':'Dana at home'}]"));

        list.add(GROUP, "sg-0abc", null);
        assertThat(json(last().body())).isEqualTo(json("[{'awsSecurityGroup':'sg-0abc'}]"));
    }
}

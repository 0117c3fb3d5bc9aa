package dev.tailor.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessListTest extends SimulatorTest {
    @Test
    void an_address_is_added_as_a_block_and_the_answer_is_the_whole_list() {
        var added = atlas.post(ACCESS, "[{'ipAddress':'203.0.113.7','comment':'Dana at home'}]");

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().path("results").findValuesAsText("cidrBlock"))
                .containsExactly("10.20.0.0/16", "203.0.113.7/32");
        assertThat(added.json().path("results").path(1).path("ipAddress").asText())
                .isEqualTo("203.0.113.7");
    }

    @Test
    void an_entry_is_pending_and_then_active() {
        atlas.post(ACCESS, "[{'ipAddress':'203.0.113.7'}]");
        assertThat(atlas.get(ACCESS + "/203.0.113.7/status").text("STATUS")).isEqualTo("PENDING");
        assertThat(atlas.get(CLUSTERS + "/orders-ledger/status").text("changeStatus"))
                .isEqualTo("PENDING");
        atlas.advance(8);

        assertThat(atlas.get(ACCESS + "/203.0.113.7%2F32/status").text("STATUS"))
                .isEqualTo("ACTIVE");
    }

    @Test
    void an_entry_that_exists_is_updated_and_stays_active() {
        atlas.post(ACCESS, "[{'cidrBlock':'10.20.0.0/16','comment':'old office'}]");

        var entry = atlas.get(ACCESS + "/10.20.0.0%2F16");
        assertThat(entry.text("comment")).isEqualTo("old office");
        assertThat(atlas.get(ACCESS).json().path("totalCount").asInt()).isEqualTo(1);
        assertThat(atlas.get(ACCESS + "/10.20.0.0%2F16/status").text("STATUS")).isEqualTo("ACTIVE");
    }

    @Test
    void an_entry_is_removed_once() {
        assertThat(atlas.delete(ACCESS + "/10.20.0.0%2F16").status()).isEqualTo(204);

        assertThat(atlas.delete(ACCESS + "/10.20.0.0%2F16").verdict())
                .isEqualTo("404 ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND");
    }

    @Test
    void an_entry_with_an_end_vanishes_then() {
        var end = Instant.parse(atlas.control("GET", "/clock", "").text("now")).plus(Duration.ofMinutes(5));
        atlas.post(ACCESS, "[{'ipAddress':'203.0.113.7','deleteAfterDate':'" + end + "'}]");
        assertThat(atlas.get(ACCESS + "/203.0.113.7").status()).isEqualTo(200);
        atlas.advance(300);

        assertThat(atlas.get(ACCESS + "/203.0.113.7").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'ipAddress':'203.0.113'}                                       | INVALID_IP_ADDRESS_OR_CIDR_NOTATION",
                "{'ipAddress':'203.0.113.256'}                                   | INVALID_IP_ADDRESS_OR_CIDR_NOTATION",
                "{'cidrBlock':'10.0.0.0/33'}                                     | INVALID_IP_ADDRESS_OR_CIDR_NOTATION",
                "{'cidrBlock':'10.20.0.1/16'}                                    | ATLAS_NON_CANONICAL_CIDR_BLOCK",
                "{'comment':'nothing'}                                           | MISSING_ATTRIBUTE",
                "{'ipAddress':'203.0.113.7'},{'cidrBlock':'203.0.113.7/32'}      | DUPLICATE_ADDRESSES_IN_INPUT",
                "{'ipAddress':'203.0.113.7','deleteAfterDate':'2001-01-01T00:00:00Z'} | EXPIRATION_DATE_IN_PAST",
                "{'ipAddress':'203.0.113.7','comment':'%s'}                      | INVALID_NETWORK_PERMISSION_COMMENT"
            })
    void entries_that_atlas_does_not_take_are_refused(String entries, String code) {
        var body = "[" + entries.replace("%s", "x".repeat(81)) + "]";

        assertThat(atlas.post(ACCESS, body).verdict()).isEqualTo("400 " + code);
        assertThat(atlas.get(ACCESS).json().path("totalCount").asInt()).isEqualTo(1);
    }
}

package dev.tailor.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
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

    @Test
    @Tag("PN-10")
    void additions_at_once_overwrite_each_other_though_each_succeeds() {
        atlas.control("POST", "/faults", "{'kind':'latency','millis':1000,'method':'POST','path':'/accessList$'}");
        var first = atlas.posting(ACCESS, "[{'ipAddress':'203.0.113.1'}]");
        var second = atlas.posting(ACCESS, "[{'ipAddress':'203.0.113.2'}]");

        assertThat(first.join().status()).isEqualTo(201);
        assertThat(second.join().status()).isEqualTo(201);
        assertThat(blocks()).hasSize(2).contains("10.20.0.0/16");
    }

    @Test
    void additions_one_after_the_other_are_all_kept() {
        atlas.post(ACCESS, "[{'ipAddress':'203.0.113.1'}]");
        atlas.post(ACCESS, "[{'ipAddress':'203.0.113.2'}]");

        assertThat(blocks()).containsExactly("10.20.0.0/16", "203.0.113.1/32", "203.0.113.2/32");
    }

    @Test
    @Tag("PN-10")
    void a_lost_addition_is_answered_with_success_and_not_kept() {
        atlas.control("POST", "/faults", "{'kind':'lost-write','times':1,'method':'POST','path':'/accessList$'}");

        var lost = atlas.post(ACCESS, "[{'ipAddress':'203.0.113.7'}]");
        assertThat(lost.status()).isEqualTo(201);
        assertThat(lost.json().path("results").findValuesAsText("ipAddress")).containsExactly("203.0.113.7");
        assertThat(blocks()).containsExactly("10.20.0.0/16");

        atlas.post(ACCESS, "[{'ipAddress':'203.0.113.7'}]");
        assertThat(blocks()).contains("203.0.113.7/32");
    }

    @Test
    void a_lost_removal_is_answered_with_success_and_not_kept() {
        atlas.control("POST", "/faults", "{'kind':'lost-write','times':1,'method':'DELETE'}");

        assertThat(atlas.delete(ACCESS + "/10.20.0.0%2F16").status()).isEqualTo(204);
        assertThat(blocks()).containsExactly("10.20.0.0/16");
    }

    @Test
    void an_address_can_fail_to_come_into_force_and_be_tried_again() {
        atlas.control("POST", "/faults", "{'kind':'address-fails','times':1}");
        atlas.post(ACCESS, "[{'ipAddress':'203.0.113.7'}]");
        atlas.advance(60);
        assertThat(atlas.get(ACCESS + "/203.0.113.7/status").text("STATUS")).isEqualTo("FAILED");

        atlas.post(ACCESS, "[{'ipAddress':'203.0.113.7'}]");
        atlas.advance(60);
        assertThat(atlas.get(ACCESS + "/203.0.113.7/status").text("STATUS")).isEqualTo("ACTIVE");
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

    private List<String> blocks() {
        return atlas.get(ACCESS).json().path("results").findValuesAsText("cidrBlock");
    }
}

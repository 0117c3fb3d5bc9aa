package dev.tailor.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest extends SimulatorTest {
    @ParameterizedTest
    @CsvSource({
        "01, 1, orders-refunds, M10, 10, CREATING, false, 0",
        "02, 1, orders-invoices, M20, 20, IDLE, false, 74",
        "03, 1, orders-events, M30, 120, IDLE, false, 110",
        "04, 1, orders-checkout-dev, M10, 10, IDLE, false, 172",
        "05, 1, orders-returns, M10, 10, IDLE, true, 277",
        "06, 1, orders-checkout, M30, 60, IDLE, false, 620",
        "07, 1, orders-ledger, M10, 10, IDLE, false, 3",
        "08, 2, search-suggest, M20, 20, UPDATING, false, 31",
        "09, 2, search-catalog, M40, 80, IDLE, false, 560",
        "10, 2, search-synonyms, M10, 10, IDLE, false, 585"
    })
    void clusters_of_tailor_carry_its_tag(
            String number, int project, String name, String size, double disk, String state, boolean paused, int days) {
        var cluster = atlas.get("/groups/64a00000000000000000000" + project + "/clusters/" + name)
                .json();

        assertThat(tag(cluster)).isEqualTo("00000000-0000-4000-8000-0000000000" + number);
        assertThat(cluster.findValuesAsText("instanceSize")).containsOnly(size);
        assertThat(cluster.findValuesAsText("diskSizeGB")).containsOnly(Double.toString(disk));
        assertThat(cluster.path("stateName").asText()).isEqualTo(state);
        assertThat(cluster.path("paused").asBoolean()).isEqualTo(paused);
        assertThat(daysSince(cluster)).isEqualTo(days);
    }

    @Test
    void two_clusters_were_not_asked_of_tailor() {
        var legacy = atlas.get("/groups/" + AtlasAccount.SEARCH + "/clusters/search-legacy")
                .json();
        var playground = atlas.get(FLEX + "/orders-playground").json();

        assertThat(tag(legacy)).isEmpty();
        assertThat(legacy.findValuesAsText("instanceSize")).containsOnly("M50");
        assertThat(tag(playground)).isEmpty();
        assertThat(playground.path("connectionStrings").has("standardSrv")).isTrue();
    }

    @Test
    void what_is_under_way_ends() {
        atlas.advance(16 * 60);

        assertThat(state("orders-refunds")).isEqualTo("IDLE");
        assertThat(atlas.get("/groups/" + AtlasAccount.SEARCH + "/clusters/search-suggest")
                        .text("stateName"))
                .isEqualTo("IDLE");
    }

    @Test
    void the_office_and_a_nightly_job_have_access() {
        assertThat(atlas.get(ACCESS)
                        .json()
                        .path("results")
                        .path(0)
                        .path("comment")
                        .asText())
                .isEqualTo("office");
        assertThat(atlas.get(USERS + "/admin/checkout-nightly")
                        .json()
                        .path("scopes")
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo("orders-checkout-dev");
    }

    private static String tag(JsonNode cluster) {
        for (var tag : cluster.path("tags")) {
            if (tag.path("key").asText().equals("tailor-cluster")) {
                return tag.path("value").asText();
            }
        }
        return "";
    }

    private long daysSince(JsonNode cluster) {
        var now = Instant.parse(atlas.control("GET", "/clock", "").text("now"));
        return Duration.between(Instant.parse(cluster.path("createDate").asText()), now.plusSeconds(1))
                .toDays();
    }
}

package dev.tailor.simulator;

import static dev.tailor.simulator.AtlasAccount.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EventsTest extends SimulatorTest {
    private static final String EVENTS = "/groups/" + ORDERS + "/events";

    @Test
    @Tag("PN-12")
    void what_happened_is_told_newest_first() {
        assertThat(types(EVENTS))
                .startsWith("CLUSTER_CREATED", "CLUSTER_CREATED", "DATABASE_DREAMS_OF_SHEEP")
                .endsWith("GROUP_CREATED");
    }

    @Test
    void changes_of_clusters_users_and_addresses_are_events() {
        atlas.delete("/groups/" + ORDERS + "/clusters/orders-ledger");
        atlas.delete("/groups/" + ORDERS + "/databaseUsers/admin/checkout-nightly");
        atlas.post("/groups/" + ORDERS + "/accessList", "[{'ipAddress':'203.0.113.7'}]");
        atlas.delete("/groups/" + ORDERS + "/flexClusters/orders-playground");

        assertThat(types(EVENTS))
                .startsWith(
                        "CLUSTER_DELETE_SUBMITTED",
                        "NETWORK_PERMISSION_ENTRY_ADDED",
                        "MONGODB_USER_DELETED",
                        "CLUSTER_DELETE_SUBMITTED");
        assertThat(atlas.get(EVENTS).json().at("/results/0/clusterName").asText())
                .isEqualTo("orders-playground");
    }

    @Test
    void a_refused_change_is_no_event() {
        var before = types(EVENTS);

        atlas.delete("/groups/" + ORDERS + "/clusters/orders-playground");

        assertThat(types(EVENTS)).isEqualTo(before);
    }

    @Test
    void events_are_chosen_by_several_types_and_by_time() {
        assertThat(types(EVENTS + "?eventType=GROUP_CREATED&eventType=DATABASE_DREAMS_OF_SHEEP"))
                .containsExactly("DATABASE_DREAMS_OF_SHEEP", "GROUP_CREATED");
        var now = Instant.parse(atlas.control("GET", "/clock", "").text("now"));
        assertThat(types(EVENTS + "?minDate=" + now.minus(Duration.ofDays(5)))).hasSize(2);
        assertThat(types(EVENTS + "?maxDate=2001-01-01T00:00:00Z")).isEmpty();
        assertThat(atlas.get(EVENTS + "?minDate=tomorrow").verdict()).isEqualTo("400 INVALID_QUERY_PARAMETER");
    }

    @Test
    void pages_keep_what_was_asked_for_and_count_only_when_asked() {
        var page = atlas.get(EVENTS + "?eventType=CLUSTER_CREATED&itemsPerPage=2&includeCount=false");

        assertThat(page.json().has("totalCount")).isFalse();
        assertThat(page.json().path("links").findValuesAsText("href"))
                .anyMatch(link -> link.contains("eventType=CLUSTER_CREATED") && link.contains("pageNum=2"));
    }

    @Test
    void one_event_is_shown_and_a_missing_one_is_404() {
        var id = atlas.get(EVENTS).json().at("/results/0/id").asText();

        assertThat(atlas.get(EVENTS + "/" + id).text("eventTypeName")).isEqualTo("CLUSTER_CREATED");
        assertThat(atlas.get(EVENTS + "/66a0000000000000000000ff").verdict()).isEqualTo("404 EVENT_NOT_FOUND");
        assertThat(atlas.get(EVENTS).header("RateLimit-Limit")).isEqualTo("300");
    }

    private List<String> types(String path) {
        return atlas.get(path).json().path("results").findValuesAsText("eventTypeName");
    }
}

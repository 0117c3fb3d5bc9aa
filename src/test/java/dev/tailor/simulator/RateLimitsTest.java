package dev.tailor.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RateLimitsTest extends SimulatorTest {
    @Test
    void every_limit_names_what_it_limits() {
        var clusters = limit(atlas.get("/rateLimits").json(), "clusters_group");

        assertThat(clusters.path("scope").asText()).isEqualTo("GROUP");
        assertThat(clusters.path("capacity").path("value").asInt()).isEqualTo(10_000);
        assertThat(clusters.path("refillRate").path("value").asInt()).isEqualTo(5_000);
        assertThat(clusters.path("refillDurationSeconds").path("value").asInt()).isEqualTo(60);
        assertThat(clusters.path("endpoints").toString())
                .contains("{\"method\":\"PATCH\",\"path\":\"/api/atlas/v2/groups/{groupId}/clusters/{clusterName}\"}");
    }

    @Test
    void a_projects_limits_are_those_of_projects() {
        var limits = atlas.get("/rateLimits?groupId=" + AtlasAccount.ORDERS).json();

        assertThat(limits.path("results"))
                .isNotEmpty()
                .allMatch(limit -> limit.path("scope").asText().equals("GROUP"));
    }

    @Test
    void one_limit_can_be_asked_for() {
        assertThat(atlas.get("/rateLimits/access_list_group").text("endpointSetName"))
                .isEqualTo("Access list");
        assertThat(atlas.get("/rateLimits/nothing").verdict()).isEqualTo("404 RESOURCE_NOT_FOUND");
    }

    @Test
    void another_limit_can_be_given_and_a_reset_takes_it_away() {
        atlas.control("PUT", "/limits/clusters_group", "{'capacity':2,'refillPerMinute':60}");
        var clusters = "/groups/" + AtlasAccount.ORDERS + "/clusters";

        assertThat(atlas.get(clusters).header("RateLimit-Limit")).isEqualTo("2");
        assertThat(atlas.get(clusters).header("RateLimit-Remaining")).isEqualTo("0");
        assertThat(atlas.get(clusters).json().path("parameters").toString()).endsWith("1,2,60,60]");
        assertThat(atlas.get("/rateLimits/clusters_group")
                        .json()
                        .at("/capacity/value")
                        .asInt())
                .isEqualTo(2);

        atlas.control("POST", "/reset", "{'sample':true}");
        atlas.signIn();
        assertThat(atlas.get(clusters).header("RateLimit-Remaining")).isEqualTo("9999");
    }

    @Test
    void a_limit_of_nothing_is_refused() {
        assertThat(atlas.control("PUT", "/limits/clusters_group", "{'capacity':0,'refillPerMinute':60}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void sizes_can_be_had_in_the_regions_of_a_provider() {
        var offers = atlas.get("/groups/" + AtlasAccount.ORDERS + "/clusters/provider/regions?providers=AWS")
                .json();

        assertThat(offers.path("results")).hasSize(1);
        assertThat(offers.path("results").path(0).path("provider").asText()).isEqualTo("AWS");
        assertThat(offers.at("/results/0/instanceSizes/0/availableRegions/0").toString())
                .isEqualTo("{\"name\":\"US_EAST_1\",\"default\":true}");
    }

    @Test
    void an_answer_announces_an_end_when_it_is_asked_to() {
        atlas.control(
                "POST", "/faults", "{'kind':'headers','headers':{'Sunset':'Mon, 01 Mar 2027 00:00:00 GMT'},'times':1}");

        assertThat(atlas.get("/groups").header("Sunset")).isEqualTo("Mon, 01 Mar 2027 00:00:00 GMT");
        assertThat(atlas.get("/groups").header("Sunset")).isEmpty();
    }

    private static JsonNode limit(JsonNode limits, String id) {
        return StreamSupport.stream(limits.path("results").spliterator(), false)
                .filter(limit -> limit.path("endpointSetId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

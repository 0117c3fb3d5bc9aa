package dev.tailor.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolTest extends SimulatorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "application/vnd.atlas.2022-12-31+json",
                "application/vnd.atlas.2025-13-01+json",
                "application/vnd.atlas.9999-01-01+json",
                "application/vnd.atlas.latest+json"
            })
    void without_a_version_there_is_no_answer(String accept) {
        var refused = atlas.get("/groups", accept);

        assertThat(refused.verdict()).isEqualTo("406 INVALID_VERSION_DATE");
        assertThat(refused.text("detail")).isEqualTo("Invalid accept header or version date.");
    }

    @ParameterizedTest
    @CsvSource({
        "/groups, 2025-03-12, 2023-01-01",
        "/groups/64a000000000000000000001/clusters, 2025-03-12, 2024-08-05",
        "/groups/64a000000000000000000001/clusters, 2024-08-05, 2024-08-05",
        "/groups/64a000000000000000000001/clusters, 2023-11-15, 2023-02-01",
        "/groups/64a000000000000000000001/flexClusters, 2025-03-12, 2024-11-13"
    })
    void a_version_is_resolved_to_the_newest_that_is_not_later(String path, String asked, String resolved) {
        var reply = atlas.get(path, "application/vnd.atlas." + asked + "+json");

        assertThat(reply.header("Content-Type")).isEqualTo("application/vnd.atlas." + resolved + "+json;charset=utf-8");
    }

    @Test
    void a_resource_younger_than_the_version_is_not_shown() {
        assertThat(atlas.get(FLEX, "application/vnd.atlas.2024-10-23+json").verdict())
                .isEqualTo("406 INVALID_VERSION_DATE");
    }

    @Test
    void errors_are_plain_json_with_the_code_in_a_header() {
        var refused = atlas.get(CLUSTERS + "/nothing");

        assertThat(refused.verdict()).isEqualTo("404 CLUSTER_NOT_FOUND");
        assertThat(refused.header("Content-Type")).isEqualTo("application/json");
        assertThat(refused.header("X-Error-Code")).isEqualTo("CLUSTER_NOT_FOUND");
        assertThat(refused.text("reason")).isEqualTo("Not Found");
        assertThat(refused.text("detail"))
                .isEqualTo("No cluster named nothing exists in group 64a000000000000000000001.");
        assertThat(refused.json().path("parameters").toString())
                .isEqualTo("[\"nothing\",\"64a000000000000000000001\"]");
    }

    @Test
    void a_list_comes_in_pages_that_link_to_each_other() {
        var first = atlas.get(CLUSTERS + "?itemsPerPage=3&envelope=false");
        assertThat(first.json().path("results")).hasSize(3);
        assertThat(first.json().path("totalCount").asInt()).isEqualTo(7);
        assertThat(first.json().findValuesAsText("rel").subList(0, 2)).containsExactly("self", "next");

        var last = atlas.get(CLUSTERS + "?itemsPerPage=3&pageNum=3").json();
        assertThat(last.path("results")).hasSize(1);
        assertThat(last.path("links").findValuesAsText("rel")).containsExactly("self", "previous");
    }

    @Test
    void the_link_to_the_next_page_can_be_followed() {
        var next = atlas.get(CLUSTERS + "?itemsPerPage=5&includeCount=false")
                .json()
                .path("links")
                .path(1);
        var prefix = simulator.baseUri() + "/api/atlas/v2";
        assertThat(next.path("href").asText()).startsWith(prefix);

        var page =
                atlas.get(next.path("href").asText().substring(prefix.length())).json();
        assertThat(page.path("results")).hasSize(2);
        assertThat(page.has("totalCount")).isFalse();
    }

    @Test
    void the_link_to_the_next_page_asks_for_the_same() {
        var page = atlas.get(CLUSTERS + "?itemsPerPage=5&envelope=true&pretty=true&note=a%20%2Bb")
                .json();

        assertThat(page.at("/content/links/1/href").asText())
                .endsWith("/clusters?envelope=true&pretty=true&note=a%20%2Bb&pageNum=2&itemsPerPage=5");
    }

    @Test
    void an_envelope_holds_refusals_too() {
        var enveloped = atlas.get(CLUSTERS + "/nothing?envelope=true").json();

        assertThat(enveloped.path("status").asInt()).isEqualTo(404);
        assertThat(enveloped.at("/content/errorCode").asText()).isEqualTo("CLUSTER_NOT_FOUND");
    }

    @Test
    void the_root_says_whose_key_it_is() {
        var root = atlas.get("").json();

        assertThat(root.at("/apiKey/publicKey").asText()).isEqualTo(Credentials.CLIENT_ID);
        assertThat(root.at("/apiKey/roles/0/roleName").asText()).isEqualTo("ORG_OWNER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"itemsPerPage=0", "itemsPerPage=501", "pageNum=0", "pageNum=x", "pageNum=-1"})
    void impossible_pages_are_refused(String query) {
        assertThat(atlas.get("/groups?" + query).verdict()).isEqualTo("400 INVALID_QUERY_PARAMETER");
    }

    @Test
    void an_envelope_holds_status_and_content() {
        var enveloped = atlas.get("/orgs?envelope=true").json();

        assertThat(enveloped.path("status").asInt()).isEqualTo(200);
        assertThat(enveloped.path("content").path("totalCount").asInt()).isEqualTo(1);
    }

    @Test
    void pretty_is_for_people() {
        assertThat(atlas.get("/orgs?pretty=true").response().body()).contains("\n  \"links\"");
        assertThat(atlas.get("/orgs").response().body()).doesNotContain("\n");
    }

    @Test
    void every_success_tells_what_is_left_of_its_bucket() {
        atlas.get("/orgs");
        var second = atlas.get("/orgs");

        assertThat(second.header("RateLimit-Limit")).isEqualTo("300");
        assertThat(second.header("RateLimit-Remaining")).isEqualTo("298");
    }

    @Test
    void an_empty_bucket_fills_with_time() {
        var limits = new RateLimits();
        for (var calls = 0; calls < Limit.EVERYTHING.capacity(); calls++) {
            limits.take(Limit.EVERYTHING, "tailor-dev", "/orgs", Instant.EPOCH);
        }

        assertThat(refusal(limits, Instant.EPOCH).answer().headers()).containsEntry("Retry-After", "1");
        assertThat(limits.take(Limit.EVERYTHING, "another", "/orgs", Instant.EPOCH))
                .isEqualTo(299);
        assertThat(limits.take(Limit.EVERYTHING, "tailor-dev", "/orgs", Instant.EPOCH.plusSeconds(60)))
                .isEqualTo(99);
    }

    private static AtlasError refusal(RateLimits limits, Instant now) {
        return catchThrowableOfType(AtlasError.class, () -> limits.take(Limit.EVERYTHING, "tailor-dev", "/orgs", now));
    }

    @Test
    void what_is_not_there_is_said_in_json() {
        assertThat(atlas.get("/nothing").verdict()).isEqualTo("404 RESOURCE_NOT_FOUND");
        assertThat(atlas.delete("/orgs").verdict()).isEqualTo("405 METHOD_NOT_ALLOWED");
        assertThat(atlas.get("/groups/x/clusters").verdict()).isEqualTo("400 PATH_PARAM_PARSE_ERROR");
        assertThat(atlas.get("/groups/" + "0".repeat(24)).verdict()).isEqualTo("404 GROUP_NOT_FOUND");
        assertThat(atlas.post(CLUSTERS, "{'name").verdict()).isEqualTo("400 INVALID_JSON");
        assertThat(atlas.get("").text("appName")).isEqualTo("MongoDB Atlas");
    }
}

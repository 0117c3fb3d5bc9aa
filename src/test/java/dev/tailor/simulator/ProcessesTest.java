package dev.tailor.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProcessesTest extends SimulatorTest {
    private static final String PROCESSES = "/groups/" + AtlasAccount.ORDERS + "/processes";

    @Test
    @Tag("PN-14")
    void a_cluster_that_has_come_up_has_a_process_for_each_node() {
        var nodes = of("orders-checkout-dev");

        assertThat(nodes).hasSize(3);
        assertThat(nodes).extracting(node -> node.path("typeName").asText()).containsOnlyOnce("REPLICA_PRIMARY");
        assertThat(nodes).allSatisfy(node -> {
            assertThat(node.path("id").asText()).isEqualTo(node.path("hostname").asText() + ":27017");
            assertThat(node.path("port").asInt()).isEqualTo(27017);
            assertThat(node.path("version").asText()).startsWith("8.0.");
            assertThat(node.path("groupId").asText()).isEqualTo(AtlasAccount.ORDERS);
        });
    }

    @Test
    @Tag("PN-14")
    void alias_and_replica_set_tie_a_process_to_its_cluster_and_its_host_does_not() {
        var strings = atlas.get(CLUSTERS + "/orders-checkout-dev").json().path("connectionStrings");

        assertThat(of("orders-checkout-dev")).allSatisfy(node -> {
            assertThat(strings.path("standard").asText())
                    .contains(node.path("userAlias").asText() + ":27017")
                    .endsWith("replicaSet=" + node.path("replicaSetName").asText());
            assertThat(node.path("hostname").asText()).startsWith("atlas-").doesNotContain("checkout");
        });
    }

    @Test
    void what_is_building_flex_or_free_has_none() {
        atlas.post(CLUSTERS, """
                {'name':'orders-free','clusterType':'REPLICASET','replicationSpecs':[{'regionConfigs':[{
                'providerName':'TENANT','backingProviderName':'AWS','regionName':'EU_CENTRAL_1','priority':7,
                'electableSpecs':{'instanceSize':'M0'}}]}]}""");
        atlas.advance(60);
        assertThat(aliases())
                .noneMatch(alias -> alias.startsWith("orders-refunds")
                        || alias.startsWith("orders-playground")
                        || alias.startsWith("orders-free"));

        atlas.advance(16 * 60);
        assertThat(of("orders-refunds")).hasSize(3);
    }

    @Test
    void they_are_listed_in_pages() {
        var page = atlas.get(PROCESSES + "?itemsPerPage=4&pageNum=2").json();

        assertThat(page.path("results")).hasSize(4);
        assertThat(page.path("totalCount").asInt()).isEqualTo(18);
        assertThat(page.path("links").findValuesAsText("rel")).contains("previous", "next");
    }

    @Test
    void one_is_found_by_host_and_port() {
        var first = of("orders-checkout-dev").get(0);
        var id = first.path("id").asText();

        assertThat(atlas.get(PROCESSES + "/" + id).json()).isEqualTo(first);
        assertThat(atlas.get(PROCESSES + "/" + id.replace(":", "%3A")).json()).isEqualTo(first);
        assertThat(atlas.get(PROCESSES + "/elsewhere:27017").verdict()).isEqualTo("404 HOSTNAME_AND_PORT_NOT_FOUND");
    }

    @Test
    void calls_are_counted_in_a_bucket_of_300_per_project() {
        var answer = atlas.get(PROCESSES);

        assertThat(answer.header("RateLimit-Limit")).isEqualTo("300");
        assertThat(answer.header("RateLimit-Remaining")).isEqualTo("299");
    }

    private List<JsonNode> of(String cluster) {
        return all().stream()
                .filter(node -> node.path("userAlias").asText().startsWith(cluster + "-shard"))
                .toList();
    }

    private List<String> aliases() {
        return all().stream().map(node -> node.path("userAlias").asText()).toList();
    }

    private List<JsonNode> all() {
        var results = atlas.get(PROCESSES).json().path("results");
        return StreamSupport.stream(results.spliterator(), false).toList();
    }
}

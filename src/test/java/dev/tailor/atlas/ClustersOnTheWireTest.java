package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.atlas.PlainServer.Answer;
import dev.tailor.atlas.PlainServer.Asked;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What travels about clusters, to the letter. */
@QuarkusTest
class ClustersOnTheWireTest extends OnTheWire {
    private static final String IS_FLEX =
            "{\"error\":400,\"errorCode\":\"CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API\",\"detail\":\"Flex.\"}";
    private static final String PRESENT = """
            {"name":"cart","id":"1","replicationSpecs":[{"id":"2","zoneName":"Zone 1","regionConfigs":[
              {"providerName":"AWS","regionName":"EU_CENTRAL_1","priority":7,
               "electableSpecs":{"instanceSize":"M10","nodeCount":3,"diskSizeGB":10.0,"ebsVolumeType":"STANDARD","diskIOPS":3000},
               "effectiveElectableSpecs":{"instanceSize":"M10"},
               "analyticsSpecs":{"instanceSize":"M30","nodeCount":1,"diskSizeGB":10.0},
               "autoScaling":{"diskGB":{"enabled":true}}},
              {"providerName":"AWS","regionName":"EU_WEST_1","priority":6,
               "electableSpecs":{"instanceSize":"M10","nodeCount":2,"diskSizeGB":10.0}}]}]}""";

    private String flexName = "";

    @Test
    @Tag("PN-01")
    void a_new_cluster_is_a_replica_set_of_three_in_one_region() {
        new AtlasClusters(connection).create(GROUP, cart("M10", 12));
        assertThat(last().target()).isEqualTo(GROUPS + GROUP + "/clusters");
        assertThat(json(last().body())).isEqualTo(json("""
                {'name':'cart','clusterType':'REPLICASET','mongoDBMajorVersion':'8.0','backupEnabled':true,
                 'terminationProtectionEnabled':true,'tags':[{'key':'owner','value':'Dana'}],
                 'replicationSpecs':[{'regionConfigs':[{'providerName':'AWS','regionName':'EU_CENTRAL_1','priority':7,
                   'electableSpecs':{'instanceSize':'M10','nodeCount':3,'diskSizeGB':12},
                   'autoScaling':{'diskGB':{'enabled':true},'compute':{'enabled':false,'scaleDownEnabled':false}}}]}]}"""));
    }

    @Test
    void a_free_cluster_names_the_provider_behind_it() {
        new AtlasClusters(connection).create(GROUP, cart("M0", null));
        assertThat(json(last().body()).at("/replicationSpecs/0/regionConfigs/0"))
                .isEqualTo(json("""
                {'providerName':'TENANT','backingProviderName':'AWS','regionName':'EU_CENTRAL_1','priority':7,
                 'electableSpecs':{'instanceSize':'M0'}}"""));
    }

    @Test
    void a_flex_cluster_goes_to_its_own_family() {
        new AtlasClusters(connection).create(GROUP, cart(AtlasCluster.FLEX, null));
        assertThat(last().target()).isEqualTo(GROUPS + GROUP + "/flexClusters");
        assertThat(json(last().body())).isEqualTo(json("""
                {'name':'cart','providerSettings':{'backingProviderName':'AWS','regionName':'EU_CENTRAL_1'},
                 'terminationProtectionEnabled':true,'tags':[{'key':'owner','value':'Dana'}]}"""));
    }

    @Test
    @Tag("PN-02")
    void resizing_keeps_every_region_and_sends_back_nothing_that_atlas_computes() {
        next = Answer.json(200, PRESENT);
        resize(new Resize("M20", 20));
        assertThat(last().method()).isEqualTo("PATCH");
        assertThat(json(last().body())).isEqualTo(json("""
                {'replicationSpecs':[{'zoneName':'Zone 1','regionConfigs':[
                  {'providerName':'AWS','regionName':'EU_CENTRAL_1','priority':7,
                   'electableSpecs':{'instanceSize':'M20','nodeCount':3,'diskSizeGB':20,'ebsVolumeType':'STANDARD'},
                   'analyticsSpecs':{'instanceSize':'M30','nodeCount':1,'diskSizeGB':20},
                   'autoScaling':{'diskGB':{'enabled':true}}},
                  {'providerName':'AWS','regionName':'EU_WEST_1','priority':6,
                   'electableSpecs':{'instanceSize':'M20','nodeCount':2,'diskSizeGB':20}}]}]}"""));
    }

    @Test
    void more_storage_alone_leaves_the_instance_size() {
        next = Answer.json(200, PRESENT);
        resize(new Resize(null, 30));
        var nodes = json(last().body()).at("/replicationSpecs/0/regionConfigs/0/electableSpecs");
        assertThat(nodes.path("instanceSize").asText()).isEqualTo("M10");
        assertThat(nodes.path("diskSizeGB").asInt()).isEqualTo(30);
    }

    @Test
    @Tag("PN-04")
    void pausing_resuming_protecting_and_tagging_send_that_alone() {
        var clusters = new AtlasClusters(connection);
        clusters.pause(GROUP, "cart");
        assertThat(last().body()).isEqualTo("{\"paused\":true}");
        clusters.resume(GROUP, "cart");
        assertThat(last().body()).isEqualTo("{\"paused\":false}");
        clusters.protect(GROUP, "cart", false);
        assertThat(last().body()).isEqualTo("{\"terminationProtectionEnabled\":false}");
        clusters.tag(GROUP, "cart", Map.of());
        assertThat(last().body()).isEqualTo("{\"tags\":[]}");
    }

    @Test
    void what_atlas_calls_flex_is_asked_for_in_that_family() {
        flexName = "toy";
        var clusters = new AtlasClusters(connection);
        clusters.tag(GROUP, "toy", Map.of("owner", "Dana"));
        assertThat(last().target()).isEqualTo(GROUPS + GROUP + "/flexClusters/toy");
        clusters.delete(GROUP, "toy");
        assertThat(last().target()).isEqualTo(GROUPS + GROUP + "/flexClusters/toy");
        assertThat(last().method()).isEqualTo("DELETE");
    }

    @Test
    @Tag("PN-02")
    void a_missing_cluster_has_no_document_to_change() {
        next = Answer.json(404, "{\"error\":404,\"errorCode\":\"CLUSTER_NOT_FOUND\",\"detail\":\"No cluster.\"}");
        assertThat(new AtlasClusters(connection).findDocument(GROUP, "cart")).isEmpty();
    }

    @Test
    void a_cluster_is_deleted_though_atlas_did_not_say_of_which_project_it_is() {
        next = Answer.json(200, PRESENT);
        var found = new AtlasClusters(connection).find(GROUP, "cart").orElseThrow();
        assertThat(found.groupId()).isNull();

        new AtlasClusters(connection).delete(GROUP, found);

        assertThat(last().method()).isEqualTo("DELETE");
        assertThat(last().target()).isEqualTo(GROUPS + GROUP + "/clusters/cart");
    }

    @Test
    void a_404_that_is_not_about_the_cluster_is_no_missing_cluster() {
        next = Answer.json(404, "{\"error\":404,\"errorCode\":\"GROUP_NOT_FOUND\",\"detail\":\"No group.\"}");
        assertThatThrownBy(() -> new AtlasClusters(connection).find(GROUP, "cart"))
                .isInstanceOf(AtlasFailure.NotFound.class);
    }

    private static NewAtlasCluster cart(String instanceSize, Integer diskSizeGB) {
        var placement = new AtlasPlacement("AWS", "EU_CENTRAL_1", "8.0", true, true);
        return new NewAtlasCluster("cart", placement, instanceSize, diskSizeGB, true, Map.of("owner", "Dana"));
    }

    @Override
    Answer answer(Asked asked) {
        return !flexName.isEmpty() && asked.target().endsWith("/clusters/" + flexName)
                ? Answer.json(400, IS_FLEX)
                : next;
    }

    private AtlasCluster resize(Resize resize) {
        var clusters = new AtlasClusters(connection);
        return clusters.resize(GROUP, clusters.findDocument(GROUP, "cart").orElseThrow(), resize);
    }
}

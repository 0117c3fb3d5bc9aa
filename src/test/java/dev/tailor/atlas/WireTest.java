package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tailor.atlas.PlainServer.Answer;
import dev.tailor.atlas.PlainServer.Asked;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What travels: paths, headers and bodies, to the letter. */
@QuarkusTest
class WireTest {
    private static final String GROUP = "5f0000000000000000000001";
    private static final String GROUPS = "/api/atlas/v2/groups/";
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

    private final PlainServer server = PlainServer.answering(this::answer);
    private final Connection connection = Configured.withKeyPair(server.uri());
    private Answer next = Answer.json(200, "{\"name\":\"cart\"}");
    private String flexName = "";

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void every_call_asks_for_the_one_version() {
        new AtlasProjects(connection).create(new NewAtlasProject("shop", "5f000000000000000000000a"));
        assertThat(last().accept()).isEqualTo("application/vnd.atlas.2025-03-12+json");
        assertThat(last().contentType()).startsWith("application/vnd.atlas.2025-03-12+json");
        assertThat(last().target()).isEqualTo("/api/atlas/v2/groups");
        assertThat(json(last().body())).isEqualTo(json("{'name':'shop','orgId':'5f000000000000000000000a'}"));
    }

    @Test
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
    void resizing_keeps_every_region_and_sends_back_nothing_that_atlas_computes() {
        next = Answer.json(200, PRESENT);
        new AtlasClusters(connection).resize(GROUP, "cart", new Resize("M20", 20));
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
        new AtlasClusters(connection).resize(GROUP, "cart", new Resize(null, 30));
        var nodes = json(last().body()).at("/replicationSpecs/0/regionConfigs/0/electableSpecs");
        assertThat(nodes.path("instanceSize").asText()).isEqualTo("M10");
        assertThat(nodes.path("diskSizeGB").asInt()).isEqualTo(30);
    }

    @Test
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

    @ParameterizedTest
    @CsvSource({
        "dana/orders, dana%2Forders",
        "dana?orders, dana%3Forders",
        "dana orders, dana%20orders",
        "50%2F, 50%252F",
        "100%, 100%25",
        "zoë;#{x}, zo%C3%AB%3B%23%7Bx%7D",
    })
    void any_name_of_a_user_finds_its_way(String name, String encoded) {
        next = Answer.json(200, "{\"username\":\"x\",\"databaseName\":\"admin\"}");
        new AtlasUsers(connection).find(GROUP, name);
        assertThat(last().target()).isEqualTo(GROUPS + GROUP + "/databaseUsers/admin/" + encoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void a_name_that_would_lead_elsewhere_is_not_sent(String name) {
        var clusters = new AtlasClusters(connection);
        assertThatThrownBy(() -> clusters.delete(GROUP, name)).isInstanceOf(AtlasFailure.Refused.class);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void a_new_user_travels_with_roles_and_scopes_and_tells_no_password() {
        var user = new NewAtlasUser(
                "dana@orders",
                "correct-horse",
                List.of(AtlasRole.everywhere("readWriteAnyDatabase"), new AtlasRole("read", "shop", "carts")),
                List.of(AtlasScope.cluster("cart")),
                "by Dana",
                Instant.parse("2026-03-05T10:00:00Z"));
        new AtlasUsers(connection).create(GROUP, user);
        assertThat(json(last().body())).isEqualTo(json("""
                {'username':'dana@orders','password':'correct-horse','databaseName':'admin','description':'by Dana',
                 'roles':[{'roleName':'readWriteAnyDatabase','databaseName':'admin'},
                          {'roleName':'read','databaseName':'shop','collectionName':'carts'}],
                 'scopes':[{'name':'cart','type':'CLUSTER'}],'deleteAfterDate':'2026-03-05T10:00:00Z'}"""));
        assertThat(user.toString()).doesNotContain("horse");
    }

    @Test
    void a_new_password_changes_no_roles() {
        new AtlasUsers(connection).resetPassword(GROUP, "dana", "correct-horse");
        assertThat(last().method()).isEqualTo("PATCH");
        assertThat(last().body()).isEqualTo("{\"password\":\"correct-horse\"}");
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.7, ipAddress", "203.0.113.0/24, cidrBlock", "sg-0123, awsSecurityGroup"})
    void an_entry_is_called_what_it_is(String entry, String field) {
        new AtlasAccessList(connection).add(GROUP, entry, "Dana at home");
        assertThat(json(last().body()))
                .isEqualTo(json("[{'%s':'%s','comment':'Dana at home'}]".formatted(field, entry)));
    }

    @Test
    void a_range_is_one_step_of_a_path() {
        next = Answer.json(200, "{\"STATUS\":\"ACTIVE\"}");
        assertThat(new AtlasAccessList(connection)
                        .status(GROUP, "203.0.113.0/24")
                        .active())
                .isTrue();
        assertThat(last().target()).isEqualTo(GROUPS + GROUP + "/accessList/203.0.113.0%2F24/status");
    }

    @Test
    void a_404_that_is_not_about_the_cluster_is_no_missing_cluster() {
        next = Answer.json(404, "{\"error\":404,\"errorCode\":\"GROUP_NOT_FOUND\",\"detail\":\"No group.\"}");
        assertThatThrownBy(() -> new AtlasClusters(connection).find(GROUP, "cart"))
                .isInstanceOf(AtlasFailure.NotFound.class);
    }

    private Answer answer(Asked asked) {
        return !flexName.isEmpty() && asked.target().endsWith("/clusters/" + flexName)
                ? Answer.json(400, IS_FLEX)
                : next;
    }

    private Asked last() {
        return server.asked().get(server.asked().size() - 1);
    }

    private static NewAtlasCluster cart(String instanceSize, Integer diskSizeGB) {
        var placement = new AtlasPlacement("AWS", "EU_CENTRAL_1", "8.0", true, true);
        return new NewAtlasCluster("cart", placement, instanceSize, diskSizeGB, true, Map.of("owner", "Dana"));
    }

    private static JsonNode json(String text) {
        try {
            return Json.MAPPER.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}

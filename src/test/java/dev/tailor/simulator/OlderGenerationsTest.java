package dev.tailor.simulator;

import static dev.tailor.simulator.AtlasAccount.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What libraries meet that were written before calls named a version. */
class OlderGenerationsTest extends SimulatorTest {
    private static final String FIRST = "/api/atlas/v1.0/groups/" + ORDERS;
    private static final String ADVANCED = "/api/atlas/v1.5/groups/" + ORDERS;
    private static final String CART = """
            {'name':'orders-cart','diskSizeGB':20,'mongoDBMajorVersion':'7.0','providerBackupEnabled':true,
            'autoScaling':{'diskGBEnabled':true,'compute':{'enabled':true,'scaleDownEnabled':true}},
            'providerSettings':{'providerName':'AWS','instanceSizeName':'M20','regionName':'EU_WEST_1',
            'autoScaling':{'compute':{'minInstanceSize':'M10','maxInstanceSize':'M40'}}}}""";

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/vnd.atlas.2025-03-12+json"})
    void no_version_is_needed(String accept) {
        var reply = atlas.getAt(FIRST, accept);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json;charset=utf-8");
    }

    @Test
    void links_stay_in_their_generation() {
        assertThat(atlas.getAt(FIRST + "/databaseUsers", "*/*").json().findValuesAsText("href"))
                .isNotEmpty()
                .allMatch(link -> link.contains(FIRST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/clusters/", "/databaseUsers/", "/accessList", "/whitelist", "/alerts", "/encryptionAtRest"})
    void what_the_second_generation_took_over_is_there(String resource) {
        assertThat(atlas.getAt(FIRST + resource, "*/*").status()).isEqualTo(200);
    }

    @Test
    void what_came_later_is_not() {
        assertThat(atlas.getAt(FIRST + "/flexClusters", "*/*").verdict()).isEqualTo("404 RESOURCE_NOT_FOUND");
        assertThat(atlas.getAt(ADVANCED + "/databaseUsers", "*/*").verdict()).isEqualTo("404 RESOURCE_NOT_FOUND");
    }

    @Test
    void errors_are_the_same() {
        var refused = atlas.getAt(FIRST + "/clusters/nothing", "*/*");

        assertThat(refused.verdict()).isEqualTo("404 CLUSTER_NOT_FOUND");
        assertThat(refused.header("X-Error-Code")).isEqualTo("CLUSTER_NOT_FOUND");
    }

    @Test
    void a_cluster_is_made_and_shown_with_one_instance_size_and_one_disk() {
        var created = atlas.sendAt("POST", FIRST + "/clusters", CART);

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("stateName")).isEqualTo("CREATING");
        assertThat(created.json().path("diskSizeGB").asDouble()).isEqualTo(20);
        assertThat(created.json().at("/providerSettings/instanceSizeName").asText())
                .isEqualTo("M20");
        assertThat(created.json()
                        .at("/providerSettings/autoScaling/compute/maxInstanceSize")
                        .asText())
                .isEqualTo("M40");
        assertThat(created.json().at("/autoScaling/compute/enabled").asBoolean())
                .isTrue();
        assertThat(created.json()
                        .at("/replicationSpecs/0/regionsConfig/EU_WEST_1/electableNodes")
                        .asInt())
                .isEqualTo(3);
        assertThat(created.json().path("providerBackupEnabled").asBoolean()).isTrue();
        assertThat(created.json().has("mongoURI")).isFalse();
    }

    @Test
    void the_same_cluster_reads_newer_in_newer_forms() {
        atlas.sendAt("POST", FIRST + "/clusters", CART);

        var newest = atlas.get(CLUSTERS + "/orders-cart").json();
        assertThat(newest.at("/replicationSpecs/0/regionConfigs/0/electableSpecs/diskSizeGB")
                        .asDouble())
                .isEqualTo(20);
        assertThat(newest.path("backupEnabled").asBoolean()).isTrue();
        var advanced = atlas.getAt(ADVANCED + "/clusters/orders-cart", "*/*").json();
        assertThat(advanced.path("diskSizeGB").asDouble()).isEqualTo(20);
        assertThat(advanced.at("/replicationSpecs/0/numShards").asInt()).isEqualTo(1);
        assertThat(advanced.at("/replicationSpecs/0/regionConfigs/0/electableSpecs/instanceSize")
                        .asText())
                .isEqualTo("M20");
    }

    @Test
    void a_version_of_the_second_generation_shows_the_form_of_its_day() {
        var first = atlas.get(CLUSTERS + "/orders-ledger", "application/vnd.atlas.2023-01-01+json");
        assertThat(first.json().at("/providerSettings/instanceSizeName").asText())
                .isEqualTo("M10");

        var advanced = atlas.get(CLUSTERS + "/orders-ledger", "application/vnd.atlas.2023-11-15+json");
        assertThat(advanced.json().path("diskSizeGB").asDouble()).isEqualTo(10);
        assertThat(advanced.json()
                        .at("/replicationSpecs/0/regionConfigs/0/electableSpecs")
                        .has("diskSizeGB"))
                .isFalse();
    }

    @Test
    void an_older_address_is_there_once_the_cluster_is() {
        var ledger = atlas.getAt(FIRST + "/clusters/orders-ledger", "*/*").json();

        assertThat(ledger.path("srvAddress").asText())
                .isEqualTo(ledger.at("/connectionStrings/standardSrv").asText());
        assertThat(ledger.path("mongoURIWithOptions").asText())
                .startsWith(ledger.path("mongoURI").asText() + "/?ssl=true");
    }

    @Test
    void a_change_leaves_what_it_does_not_name() {
        atlas.sendAt("POST", FIRST + "/clusters", CART);
        var changed = atlas.sendAt(
                "PATCH",
                FIRST + "/clusters/orders-cart",
                "{'providerSettings':{'providerName':'AWS','instanceSizeName':'M30'}}");

        assertThat(changed.json().at("/providerSettings/instanceSizeName").asText())
                .isEqualTo("M30");
        assertThat(changed.json().path("diskSizeGB").asDouble()).isEqualTo(20);
        assertThat(changed.json().at("/providerSettings/regionName").asText()).isEqualTo("EU_WEST_1");
        assertThat(changed.json().at("/autoScaling/diskGBEnabled").asBoolean()).isTrue();
    }

    @Test
    void a_document_that_was_read_can_be_sent_back_with_another_size() {
        var ledger = atlas.getAt(FIRST + "/clusters/orders-ledger", "*/*");
        var body = ledger.response().body().replace("\"M10\"", "\"M20\"");
        var changed = atlas.sendAt("PATCH", FIRST + "/clusters/orders-ledger", body);

        assertThat(changed.status()).as(changed.response().body()).isEqualTo(200);
        assertThat(changed.text("stateName")).isEqualTo("UPDATING");
        assertThat(changed.json().at("/providerSettings/instanceSizeName").asText())
                .isEqualTo("M20");
    }

    @Test
    void a_cluster_is_paused_and_resumed_in_the_older_form_too() {
        var paused = atlas.sendAt("PATCH", FIRST + "/clusters/orders-ledger", "{'paused':true}");
        assertThat(paused.json().path("paused").asBoolean()).isTrue();
        atlas.advance(120);

        var resumed = atlas.sendAt("PATCH", FIRST + "/clusters/orders-ledger", "{'paused':false}");
        assertThat(resumed.json().path("paused").asBoolean()).isFalse();
    }

    @Test
    void shards_are_a_number_in_older_forms_and_one_by_one_in_the_newest() {
        var body = """
                {'name':'orders-split','clusterType':'SHARDED','diskSizeGB':50,'replicationSpecs':[{'numShards':2,
                'regionConfigs':[{'providerName':'AWS','regionName':'EU_CENTRAL_1','priority':7,
                'electableSpecs':{'instanceSize':'M30','nodeCount':3}}]}]}""";
        var created = atlas.sendAt("POST", ADVANCED + "/clusters", body);
        assertThat(created.json().at("/replicationSpecs/0/numShards").asInt()).isEqualTo(2);

        var newest = atlas.get(CLUSTERS + "/orders-split").json().path("replicationSpecs");
        assertThat(newest).hasSize(2);
        assertThat(newest.findValuesAsText("diskSizeGB")).containsOnly("50.0");
        assertThat(List.of(newest.at("/0/id"), newest.at("/1/id"))).doesNotHaveDuplicates();
    }

    @Test
    void a_disk_grows_in_the_form_between() {
        var changed = atlas.sendAt("PATCH", ADVANCED + "/clusters/orders-ledger", "{'diskSizeGB':40}");

        assertThat(changed.json().path("diskSizeGB").asDouble()).isEqualTo(40);
        assertThat(atlas.get(CLUSTERS + "/orders-ledger").json().findValuesAsText("diskSizeGB"))
                .containsOnly("40.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name':'orders-cart'}",
                "{'name':'orders-cart','providerSettings':{'providerName':'AWS','instanceSizeName':'M10'}}",
                "{'name':'orders-cart','providerSettings':{'providerName':'AWS','regionName':'EU_WEST_1'}}",
                "{'name':'orders-cart','providerSettings':{'instanceSizeName':'M10','regionName':'EU_WEST_1'}}",
                "{'name':'orders-cart','providerSettings':'AWS'}"
            })
    void half_a_cluster_is_refused(String body) {
        assertThat(atlas.sendAt("POST", FIRST + "/clusters", body).status()).isEqualTo(400);
        assertThat(atlas.get(CLUSTERS + "/orders-cart").status()).isEqualTo(404);
    }
}

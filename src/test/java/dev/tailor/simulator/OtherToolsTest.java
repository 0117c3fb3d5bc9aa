package dev.tailor.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other clients than Tailor ask for. */
class OtherToolsTest extends SimulatorTest {
    private static final String LOADS = "/groups/" + AtlasAccount.ORDERS + "/sampleDatasetLoad/";
    private static final String FREE = """
            {'name':'orders-free','clusterType':'REPLICASET','tags':[{'key':'a','value':'b'}],
            'replicationSpecs':[{'regionConfigs':[{'providerName':'TENANT','backingProviderName':'AWS',
            'regionName':'EU_WEST_1','electableSpecs':{'instanceSize':'M0'}}]}]}""";

    @Test
    void nobody_brings_keys_for_encryption() {
        var keys = atlas.get("/groups/" + AtlasAccount.ORDERS + "/encryptionAtRest")
                .json();

        assertThat(keys.at("/awsKms/enabled").asBoolean(true)).isFalse();
        assertThat(keys.at("/azureKeyVault/enabled").asBoolean(true)).isFalse();
        assertThat(keys.at("/googleCloudKms/enabled").asBoolean(true)).isFalse();
    }

    @Test
    void a_caller_learns_the_address_they_come_from_without_a_version_or_a_key() {
        var told = AtlasAccount.send(HttpRequest.newBuilder(simulator.baseUri().resolve("/api/private/ipinfo")));

        assertThat(told.response().body()).isEqualTo("{\"currentIpv4Address\":\"127.0.0.1\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "suggestedIndexes, /content/suggestedIndexes",
        "dropIndexSuggestions, /content/unusedIndexes",
        "schemaAdvice, /content/recommendations"
    })
    void the_performance_advisor_has_nothing_to_say(String advice, String list) {
        var answer = atlas.get(CLUSTERS + "/orders-ledger/performanceAdvisor/" + advice);

        assertThat(answer.json().at(list).isArray()).isTrue();
        assertThat(answer.json().at(list)).isEmpty();
        assertThat(atlas.get(CLUSTERS + "/nothing/performanceAdvisor/" + advice).status())
                .isEqualTo(404);
    }

    @Test
    void a_process_is_known_by_the_host_of_the_connection_string_too() {
        var processes = "/groups/" + AtlasAccount.ORDERS + "/processes/";
        var host = atlas.get(CLUSTERS + "/orders-ledger")
                .json()
                .at("/connectionStrings/standard")
                .asText()
                .replaceAll("mongodb://([^,]+),.*", "$1");

        assertThat(atlas.get(processes + host).status()).isEqualTo(200);
        assertThat(atlas.get(processes + host + "/performanceAdvisor/slowQueryLogs")
                        .json()
                        .path("slowQueries"))
                .isEmpty();
    }

    @Test
    void sample_data_takes_two_minutes() {
        var begun = atlas.post(LOADS + "orders-ledger", "");
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.text("state")).isEqualTo("WORKING");

        atlas.advance(120);
        assertThat(atlas.get(LOADS + begun.text("_id")).text("state")).isEqualTo("COMPLETED");
        assertThat(atlas.get(LOADS + "0".repeat(24)).status()).isEqualTo(404);
    }

    @Test
    void a_cluster_that_is_not_up_takes_no_data() {
        atlas.post(CLUSTERS, cluster("orders-cart"));

        assertThat(atlas.post(LOADS + "orders-cart", "").status()).isEqualTo(400);
    }

    @Test
    void a_free_cluster_becomes_a_flex_one_and_that_a_dedicated_one() {
        atlas.post(CLUSTERS, FREE);
        atlas.advance(30);
        var flex = atlas.post(CLUSTERS + "/tenantUpgrade", """
                {'name':'orders-free','providerSettings':{'providerName':'FLEX','instanceSizeName':'FLEX',
                'backingProviderName':'AWS','regionName':'EU_WEST_1'}}""");
        assertThat(flex.status()).as(flex.response().body()).isEqualTo(200);
        assertThat(atlas.get(FLEX + "/orders-free").text("stateName")).isEqualTo("UPDATING");

        var dedicated = atlas.post(FLEX + ":tenantUpgrade", cluster("orders-free"));
        assertThat(dedicated.status()).as(dedicated.response().body()).isEqualTo(200);
        var after = atlas.get(CLUSTERS + "/orders-free").json();
        assertThat(after.findValuesAsText("instanceSize")).contains("M10");
        assertThat(after.path("tags")).hasSize(1);
    }

    @Test
    void a_free_cluster_becomes_a_dedicated_one_in_the_form_that_the_operation_has() {
        atlas.post(CLUSTERS, FREE);
        var upgraded = atlas.post(CLUSTERS + "/tenantUpgrade", """
                {'name':'orders-free','providerSettings':
                {'providerName':'AWS','instanceSizeName':'M20','regionName':'EU_WEST_1'}}""");

        assertThat(upgraded.json().at("/providerSettings/instanceSizeName").asText())
                .isEqualTo("M20");
    }

    @ParameterizedTest
    @ValueSource(strings = {":tenantDowngrade", "s", ":"})
    void nothing_else_stands_behind_the_colon(String rest) {
        assertThat(atlas.post(FLEX + rest, cluster("orders-playground")).status())
                .isEqualTo(404);
    }

    @Test
    void only_free_and_flex_clusters_are_upgraded_so() {
        assertThat(atlas.post(FLEX + ":tenantUpgrade", cluster("orders-ledger")).status())
                .isEqualTo(400);
        assertThat(atlas.post(CLUSTERS + "/tenantUpgrade", "{'name':'orders-playground'}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void servers_are_set_up_as_atlas_does_until_somebody_says_otherwise() {
        var arguments = CLUSTERS + "/orders-ledger/processArgs";
        assertThat(atlas.get(arguments).text("minimumEnabledTlsProtocol")).isEqualTo("TLS1_2");

        var changed = atlas.patch(arguments, "{'javascriptEnabled':false,'oplogSizeMB':2000}");
        assertThat(changed.json().path("javascriptEnabled").asBoolean(true)).isFalse();
        assertThat(state("orders-ledger")).isEqualTo("UPDATING");
        assertThat(atlas.get(arguments).json().path("oplogSizeMB").asInt()).isEqualTo(2000);
        assertThat(atlas.patch(arguments, "{'warpFactor':9}").verdict()).isEqualTo("400 INVALID_ATTRIBUTE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-01-01T00:00:00Z",
                "2020-01-01T00:00:00",
                "2020-01-01",
                "2020-01-01T00:00:00+00:00",
                "2020-01-01T01:00:00.123%2B01:00"
            })
    void a_date_is_read_as_clients_write_it(String date) {
        assertThat(atlas.get("/groups/" + AtlasAccount.ORDERS + "/events?minDate=" + date)
                        .status())
                .isEqualTo(200);
        assertThat(atlas.get("/groups/" + AtlasAccount.ORDERS + "/events?minDate=x" + date)
                        .verdict())
                .isEqualTo("400 INVALID_QUERY_PARAMETER");
    }
}

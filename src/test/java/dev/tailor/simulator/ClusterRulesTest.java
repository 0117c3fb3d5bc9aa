package dev.tailor.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterRulesTest extends SimulatorTest {
    @ParameterizedTest
    @CsvSource({
        "orders-ledger, DUPLICATE_CLUSTER_NAME",
        "orders-playground, DUPLICATE_CLUSTER_NAME",
        "orders-settlement-of-d-2, CLUSTER_NAME_PREFIX_INVALID",
        "orders-, CLUSTER_NAME_PREFIX_INVALID",
        "-orders, CLUSTER_NAME_INVALID",
        "orders_cart, CLUSTER_NAME_INVALID",
        "atlas-a1b2c3, ATLAS_RESERVED_CLUSTER_NAME",
        "a2345678901234567890123456789012345678901234567890123456789012345, CLUSTER_NAME_TOO_LONG"
    })
    void names_that_atlas_does_not_take_are_refused(String name, String code) {
        var refused = atlas.post(CLUSTERS, cluster(name));

        assertThat(refused.verdict()).isEqualTo("400 " + code);
    }

    @Test
    void two_names_with_the_same_first_23_characters_are_too_alike() {
        atlas.post(CLUSTERS, cluster("orders-settlement-of-the-week"));

        assertThat(atlas.post(CLUSTERS, cluster("orders-settlement-of-march")).verdict())
                .isEqualTo("201 ");
        assertThat(atlas.post(CLUSTERS, cluster("orders-settlement-of-the-month"))
                        .verdict())
                .isEqualTo("400 DUPLICATE_CLUSTER_NAME_PREFIX");
    }

    @Test
    void the_name_of_a_deleted_cluster_is_free_again() {
        atlas.delete(CLUSTERS + "/orders-ledger");
        assertThat(atlas.post(CLUSTERS, cluster("orders-ledger")).status()).isEqualTo(400);
        atlas.advance(253);

        assertThat(atlas.post(CLUSTERS, cluster("orders-ledger")).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'M10'         | 'M11'            | INVALID_ENUM_VALUE",
                "'AWS'         | 'OWN'            | INVALID_PROVIDER",
                "'AWS'         | 'FLEX'           | CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API",
                "EU_CENTRAL_1  | MOON             | INVALID_REGION",
                "8.0           | 3.6              | MONGODB_VERSION_INVALID",
                "REPLICASET    | SINGLE           | INVALID_ENUM_VALUE",
                "clusterType   | kind             | MISSING_ATTRIBUTE",
                "'name'        | 'title'          | MISSING_ATTRIBUTE",
                "instanceSize  | size             | MISSING_ATTRIBUTE",
                "electableSpecs| specs            | MISSING_ATTRIBUTE",
                "'nodeCount':3 | 'diskSizeGB':9   | CLUSTER_DISK_SIZE_INVALID",
                "'nodeCount':3 | 'diskSizeGB':129 | CLUSTER_DISK_SIZE_INVALID",
                "'nodeCount':3 | 'diskSizeGB':'x' | INVALID_ATTRIBUTE",
                "'clusterType' | 'paused':true,'clusterType' | CANNOT_CREATE_PAUSED_CLUSTER",
                "'clusterType' | 'tags':[{'key':'a','value':'no!'}],'clusterType' | VALIDATION_ERROR",
                "'clusterType' | 'tags':[{'key':'a','value':'1'},{'key':'a','value':'2'}],'clusterType' | VALIDATION_ERROR"
            })
    void settings_that_atlas_does_not_take_are_refused(String right, String wrong, String code) {
        var body = cluster("orders-cart");

        assertThat(atlas.post(CLUSTERS, body.replace(right, wrong)).verdict()).isEqualTo("400 " + code);
        assertThat(atlas.get(CLUSTERS + "/orders-cart").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"M10, 10", "M20, 20", "M30, 40", "M40, 80", "M50, 160", "M60, 320"})
    void a_disk_that_nobody_asks_for_is_the_usual_one(String instanceSize, int disk) {
        var created = atlas.post(CLUSTERS, cluster("orders-cart", instanceSize, ""));

        assertThat(created.json().findValuesAsText("diskSizeGB")).containsOnly(disk + ".0");
    }

    @Test
    void tags_are_replaced_as_a_whole() {
        assertThat(atlas.get(CLUSTERS + "/orders-ledger").json().path("tags")).hasSize(1);

        var changed = atlas.patch(CLUSTERS + "/orders-ledger", "{'tags':[{'key':'cost centre','value':'4711'}]}");
        assertThat(changed.json().path("tags").toString()).isEqualTo("[{\"key\":\"cost centre\",\"value\":\"4711\"}]");
        assertThat(atlas.patch(CLUSTERS + "/orders-ledger", "{'tags':[]}")
                        .json()
                        .path("tags"))
                .isEmpty();
    }

    @Test
    void a_name_cannot_be_changed_and_a_version_only_raised() {
        assertThat(atlas.patch(CLUSTERS + "/orders-ledger", "{'name':'orders-book'}")
                        .verdict())
                .isEqualTo("400 CLUSTER_CANNOT_CHANGE_NAME");
        assertThat(atlas.patch(CLUSTERS + "/orders-ledger", "{'mongoDBMajorVersion':'7.0'}")
                        .verdict())
                .isEqualTo("400 CLUSTER_UPGRADE_INVALID");
    }

    @Test
    void a_resize_without_a_disk_keeps_the_disk() {
        var resized = atlas.patch(CLUSTERS + "/orders-events", sized("M40", "null"));

        assertThat(resized.json().findValuesAsText("diskSizeGB")).containsOnly("120.0");
    }

    @Test
    void a_disk_never_gets_smaller_than_what_is_on_it() {
        var usage = "/clusters/" + AtlasAccount.ORDERS + "/orders-events";
        atlas.control("PATCH", usage, "{'diskUsedPercent':50}");

        assertThat(atlas.patch(CLUSTERS + "/orders-events", sized("M40", "59")).verdict())
                .isEqualTo("400 DISK_SIZE_GB_TOO_SMALL");
        assertThat(atlas.patch(CLUSTERS + "/orders-events", sized("M40", "61")).status())
                .isEqualTo(200);
    }

    @Test
    void a_project_holds_25_clusters() {
        for (var number = 0; number < 25 - 8; number++) {
            assertThat(atlas.post(CLUSTERS, cluster("cart-" + number)).status()).isEqualTo(201);
        }

        assertThat(atlas.post(CLUSTERS, cluster("one-too-many")).status()).isEqualTo(400);
    }

    @Test
    void flex_clusters_have_an_api_of_their_own() {
        assertThat(atlas.get(CLUSTERS + "/orders-playground").verdict())
                .isEqualTo("400 CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API");
        assertThat(atlas.get(FLEX + "/orders-ledger").verdict())
                .isEqualTo("400 CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API");
        assertThat(atlas.get(CLUSTERS).json().path("results").findValuesAsText("name"))
                .doesNotContain("orders-playground");
        assertThat(atlas.get(FLEX).json().path("results").findValuesAsText("name"))
                .containsExactly("orders-playground");
    }

    @Test
    void a_flex_cluster_comes_and_goes_quickly() {
        var body =
                "{'name':'orders-toys','providerSettings':{'backingProviderName':'AWS','regionName':'EU_CENTRAL_1'}}";
        var created = atlas.post(FLEX, body);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("stateName")).isEqualTo("CREATING");
        atlas.advance(8);
        assertThat(atlas.get(FLEX + "/orders-toys").text("stateName")).isEqualTo("IDLE");

        assertThat(atlas.delete(FLEX + "/orders-toys").status()).isEqualTo(204);
        atlas.advance(47);
        assertThat(atlas.get(FLEX + "/orders-toys").verdict()).isEqualTo("404 CLUSTER_NOT_FOUND");
    }

    @Test
    void of_a_flex_cluster_only_tags_and_protection_change() {
        var changed = atlas.patch(
                FLEX + "/orders-playground",
                "{'tags':[{'key':'a','value':'b'}],'terminationProtectionEnabled':true,'backupSettings':{}}");

        assertThat(changed.json().path("tags")).hasSize(1);
        assertThat(changed.json().path("backupSettings").path("enabled").asBoolean())
                .isTrue();
        assertThat(atlas.delete(FLEX + "/orders-playground").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name':'orders-toys'}",
                "{'name':'orders-toys','providerSettings':{'backingProviderName':'AWS'}}",
                "{'name':'orders-toys','providerSettings':{'backingProviderName':'AWS','regionName':'MOON'}}"
            })
    void half_a_flex_cluster_is_refused(String body) {
        assertThat(atlas.post(FLEX, body).status()).isEqualTo(400);
    }
}

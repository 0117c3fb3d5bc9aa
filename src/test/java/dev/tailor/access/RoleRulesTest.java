package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.atlas.AtlasRole;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleRulesTest {
    @Test
    @Tag("PA-07")
    void ten_roles_are_offered_and_no_other() {
        assertThat(Arrays.stream(RoleName.values()).map(RoleName::inAtlas))
                .containsExactlyInAnyOrder(
                        "atlasAdmin",
                        "readWriteAnyDatabase",
                        "readAnyDatabase",
                        "backup",
                        "clusterMonitor",
                        "dbAdmin",
                        "dbAdminAnyDatabase",
                        "enableSharding",
                        "read",
                        "readWrite");
    }

    @ParameterizedTest
    @CsvSource({
        "read, shop, carts",
        "readWrite, shop, carts",
        "read, shop,",
        "readWrite, test-db,",
        "dbAdmin, test-db,",
        "dbAdmin, admin,",
        "read, admin,",
        "clusterMonitor, admin,",
        "atlasAdmin, admin,",
        "readWriteAnyDatabase, admin,",
        "read, prices, current.v2",
    })
    @Tag("PA-06")
    void these_pass(String role, String database, String collection) {
        assertThat(RoleRules.problem(new AtlasRole(role, database, collection))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dbAdmin, shop, carts, collection, not available for a collection",
        "clusterMonitor, admin, carts, collection, not available for a collection",
        "atlasAdmin, shop, carts, collection, not available for a collection",
        "clusterMonitor, shop,, database, only available for admin database",
        "atlasAdmin, shop,, database, only available for admin database",
        "readWriteAnyDatabase, shop,, database, only available for admin database",
        "readAnyDatabase, shop,, database, only available for admin database",
        "dbAdminAnyDatabase, shop,, database, only available for admin database",
        "backup, shop,, database, only available for admin database",
        "enableSharding, Admin,, database, only available for admin database",
        "root, admin,, role, no role “root”",
        "readwrite, shop,, role, no role “readwrite”",
        "read, '',, database, Name the database",
        "read, a b,, database, up to 63 characters",
        "read, a.b,, database, up to 63 characters",
        "read, shop, a$b, collection, up to 235 characters",
    })
    @Tag("PA-06")
    void these_are_refused_at_their_field(
            String role, String database, String collection, String field, String sentence) {
        var problem =
                RoleRules.problem(new AtlasRole(role, database, collection)).orElseThrow();

        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.sentence()).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "atlasAdmin, admin, true",
        "readWriteAnyDatabase, admin, true",
        "readAnyDatabase, admin, true",
        "dbAdminAnyDatabase, admin, true",
        "clusterMonitor, admin, true",
        "backup, admin, true",
        "enableSharding, admin, true",
        "read, admin, true",
        "dbAdmin, admin, true",
        "read, local, true",
        "readWrite, config, true",
        "ordersReporter, admin, true",
        "read, shop, false",
        "readWrite, shop, false",
        "dbAdmin, shop, false",
    })
    void some_reach_over_all_databases(String role, String database, boolean everywhere) {
        assertThat(RoleRules.overAllDatabases(new AtlasRole(role, database, null)))
                .isEqualTo(everywhere);
    }

    @Test
    @Tag("PA-05")
    void a_role_that_comes_twice_is_one() {
        var read = new AtlasRole("read", "shop", null);
        var readCarts = new AtlasRole("read", "shop", "carts");

        assertThat(RoleRules.collapsed(List.of(read, readCarts, read))).containsExactly(read, readCarts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "readWrite            | checkout |         | Read and write in checkout",
                "read                 | prices   | current | Read in prices, collection current",
                "dbAdmin              | shop     |         | Manage indexes and collections in shop",
                "readWriteAnyDatabase | admin    |         | Read and write in any database",
                "read                 | admin    |         | Read in admin",
                "ordersReporter       | admin    |         | The project’s own role ordersReporter",
            })
    void roles_are_said_in_words(String role, String database, String collection, String words) {
        assertThat(RoleWords.of(new AtlasRole(role, database, collection))).isEqualTo(words);
    }
}

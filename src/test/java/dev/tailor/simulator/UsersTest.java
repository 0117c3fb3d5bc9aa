package dev.tailor.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsersTest extends SimulatorTest {
    private static final String DANA = """
            {'databaseName':'admin','username':'dana','password':'Xk3-forty-two','roles':[{'roleName':'readWriteAnyDatabase',
            'databaseName':'admin'}],'scopes':[{'name':'orders-ledger','type':'CLUSTER'}]}""";
    private static final String STATUS = "/status";

    @Test
    void a_user_is_made_and_shown_without_its_password() {
        var created = atlas.post(USERS, DANA);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.response().body()).doesNotContain("forty-two", "password");

        assertThat(atlas.get(USERS + "/admin/dana")
                        .json()
                        .path("scopes")
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo("orders-ledger");
        assertThat(atlas.get(USERS).json().path("results").findValuesAsText("username"))
                .contains("checkout-nightly", "dana");
    }

    @Test
    void a_new_user_reaches_its_cluster_a_little_later_and_only_that() {
        atlas.post(USERS, DANA);

        assertThat(status("orders-ledger")).isEqualTo("PENDING");
        assertThat(status("orders-checkout")).isEqualTo("APPLIED");
        atlas.advance(8);
        assertThat(status("orders-ledger")).isEqualTo("APPLIED");
    }

    @Test
    void a_user_without_scopes_has_to_reach_all_clusters() {
        atlas.post(USERS, DANA.replace("{'name':'orders-ledger','type':'CLUSTER'}", ""));

        assertThat(status("orders-ledger")).isEqualTo("PENDING");
        assertThat(status("orders-checkout")).isEqualTo("PENDING");
    }

    @Test
    void a_new_password_and_a_removal_take_their_time_too() {
        atlas.post(USERS, DANA);
        atlas.advance(8);
        assertThat(atlas.patch(USERS + "/admin/dana", "{'password':'another-forty-two'}")
                        .status())
                .isEqualTo(200);
        assertThat(status("orders-ledger")).isEqualTo("PENDING");
        atlas.advance(8);

        assertThat(atlas.delete(USERS + "/admin/dana").status()).isEqualTo(204);
        assertThat(status("orders-ledger")).isEqualTo("PENDING");
        assertThat(atlas.get(USERS + "/admin/dana").verdict()).isEqualTo("404 USERNAME_NOT_FOUND");
        assertThat(atlas.delete(USERS + "/admin/dana").verdict()).isEqualTo("404 USER_NOT_FOUND");
    }

    @Test
    void nothing_reaches_a_cluster_that_is_not_up() {
        assertThat(status("orders-refunds")).isEqualTo("PENDING");
    }

    @Test
    void roles_are_replaced() {
        atlas.post(USERS, DANA);

        var changed = atlas.patch(
                USERS + "/admin/dana",
                "{'roles':[{'roleName':'read','databaseName':'shop','collectionName':'carts'}]}");
        assertThat(changed.json().findValuesAsText("roleName")).containsExactly("read");
    }

    @Test
    void a_role_that_the_project_has_made_itself_can_be_given() {
        assertThat(withRoles("{'roleName':'ordersReporter','databaseName':'admin'}"))
                .isEqualTo("201 ");
    }

    @Test
    @Tag("PN-17")
    void a_user_without_a_password_is_read_and_removed_where_it_is_defined() {
        var path = USERS + "/$external/" + "arn:aws:iam::123456789012:role%2Forders-export";

        assertThat(atlas.get(path).text("awsIAMType")).isEqualTo("ROLE");
        assertThat(atlas.get(path.replace("$external", "admin")).verdict()).isEqualTo("404 USERNAME_NOT_FOUND");
        assertThat(atlas.delete(path).status()).isEqualTo(204);
        assertThat(atlas.get(path).verdict()).isEqualTo("404 USERNAME_NOT_FOUND");
    }

    @Test
    void an_end_is_moved_and_taken_away() {
        var user = USERS + "/admin/dana";
        atlas.post(USERS, DANA.replace("{'data", "{'deleteAfterDate':'" + now().plusSeconds(60) + "','data"));
        atlas.patch(user, "{'deleteAfterDate':'" + now().plusSeconds(600) + "'}");
        atlas.advance(61);
        assertThat(atlas.get(user).status()).isEqualTo(200);

        assertThat(atlas.patch(user, "{'deleteAfterDate':null}").json().has("deleteAfterDate"))
                .isFalse();
        atlas.advance(600);
        assertThat(atlas.get(user).status()).isEqualTo(200);
    }

    @Test
    void a_name_may_hold_anything_that_an_address_can_encode() {
        atlas.post(USERS, DANA.replace("'dana'", "'dana/orders ledger'"));

        assertThat(atlas.get(USERS + "/admin/dana%2Forders%20ledger").text("username"))
                .isEqualTo("dana/orders ledger");
    }

    @Test
    void a_user_with_an_end_vanishes_then() {
        var end = now().plus(Duration.ofMinutes(30));
        var created = atlas.post(USERS, DANA.replace("{'data", "{'deleteAfterDate':'" + end + "','data"));
        assertThat(created.status()).isEqualTo(201);
        atlas.advance(1799);
        assertThat(atlas.get(USERS + "/admin/dana").status()).isEqualTo(200);
        atlas.advance(1);

        assertThat(atlas.get(USERS + "/admin/dana").verdict()).isEqualTo("404 USERNAME_NOT_FOUND");
    }

    @Test
    void an_end_lies_ahead_but_within_a_week() {
        assertThat(ending(now())).isEqualTo("400 EXPIRATION_DATE_IN_PAST");
        assertThat(ending(now().plus(Duration.ofDays(8)))).isEqualTo("400 EXPIRATION_DATE_EXCEEDS_MAX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Xk3-forty-two        | short             | 400 WEAK_PASSWORD",
                "Xk3-forty-two        | Password1         | 400 COMMON_PASSWORD",
                "dana                 | checkout-nightly  | 409 USER_ALREADY_EXISTS",
                "username             | user              | 400 MISSING_ATTRIBUTE",
                "roles                | rights            | 400 MISSING_ATTRIBUTE",
                "password             | secret            | 400 MISSING_ATTRIBUTE",
                "readWriteAnyDatabase | root              | 400 ATLAS_INVALID_ROLE",
                "CLUSTER              | TABLE             | 400 INVALID_ENUM_VALUE"
            })
    void users_that_atlas_does_not_take_are_refused(String right, String wrong, String verdict) {
        assertThat(atlas.post(USERS, DANA.replace(right, wrong)).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'roleName':'readWriteAnyDatabase','databaseName':'shop'}                     | ATLAS_INVALID_ROLE",
                "{'roleName':'dbAdmin','databaseName':'shop','collectionName':'carts'}         | ATLAS_INVALID_ROLE",
                "{'roleName':'neverMade','databaseName':'admin'}                               | ATLAS_INVALID_ROLE",
                "{'roleName':'ordersReporter','databaseName':'shop'}                           | ATLAS_INVALID_ROLE",
                "{'roleName':'read','databaseName':'a'},{'roleName':'read','databaseName':'a'} | DUPLICATE_DATABASE_ROLES",
                "{'roleName':'read'}                                                           | MISSING_ATTRIBUTE"
            })
    void roles_go_with_certain_databases(String roles, String code) {
        assertThat(withRoles(roles)).isEqualTo("400 " + code);
    }

    private String withRoles(String roles) {
        var body = "{'databaseName':'admin','username':'dana','password':'Xk3-forty-two','roles':[" + roles + "]}";
        return atlas.post(USERS, body).verdict();
    }

    private String ending(Instant end) {
        return atlas.post(USERS, DANA.replace("{'data", "{'deleteAfterDate':'" + end + "','data"))
                .verdict();
    }

    private String status(String cluster) {
        return atlas.get(CLUSTERS + "/" + cluster + STATUS).text("changeStatus");
    }

    private Instant now() {
        return Instant.parse(atlas.control("GET", "/clock", "").text("now"));
    }
}

package dev.tailor.simulator;

import static dev.tailor.simulator.AtlasAccount.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailor.PythonRequests;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The examples of python-atlasapi 0.5.4's README, as the requests that this library sends. */
@Tag("PA-31")
class PythonAtlasApiTest extends SimulatorTest {
    private static final String API = "/api/atlas/v1.0";
    private static final String GROUP = API + "/groups/" + ORDERS;
    private static final String USERS_OF_GROUP = GROUP + "/databaseUsers";
    private static final String TEST_USER = USERS_OF_GROUP + "/admin/test";
    private static final String OPEN_ALERT = GROUP + "/alerts/67a000000000000000000001";

    /** The library takes these for success and raises an exception for all others. */
    private static final List<Integer> SUCCESS = List.of(200, 201, 202);

    private static final String NEW_USER = """
            {"databaseName": "admin", "roles": [{"databaseName": "test-db", "roleName": "dbAdmin"}, \
            {"databaseName": "test-db", "roleName": "readWrite"}, {"databaseName": "other-test-db", \
            "roleName": "readWrite", "collectionName": "a_collection"}], "username": "test", \
            "password": "password for test user"}""";

    private PythonRequests python;

    @BeforeEach
    void connect() {
        python = new PythonRequests(simulator.baseUri(), Credentials.PUBLIC_KEY, Credentials.PRIVATE_KEY);
    }

    @Test
    void get_all_database_users() {
        var page = ok(python.get(USERS_OF_GROUP + "?pageNum=1&itemsPerPage=100"));

        assertThat(page.path("results").findValuesAsText("username")).contains("checkout-nightly");
        assertThat(page.path("totalCount").asInt())
                .isEqualTo(page.path("results").size());
    }

    @Test
    void get_all_database_users_as_an_iterable() {
        for (var number = 1; number <= 5; number++) {
            ok(python.post(USERS_OF_GROUP, NEW_USER.replace("\"test\"", "\"test" + number + "\"")));
        }

        var users = iterate(USERS_OF_GROUP + "?", 2);
        assertThat(users)
                .extracting(user -> user.path("username").asText())
                .contains("checkout-nightly", "test1", "test2", "test3", "test4", "test5")
                .doesNotHaveDuplicates();
        assertThat(journal("/databaseUsers", "GET")).hasSize((users.size() + 1) / 2);
    }

    @Test
    void create_a_database_user() {
        var created = ok(python.post(USERS_OF_GROUP, NEW_USER));

        assertThat(created.path("roles").toString())
                .isEqualTo(
                        "[{\"databaseName\":\"test-db\",\"roleName\":\"dbAdmin\"},"
                                + "{\"databaseName\":\"test-db\",\"roleName\":\"readWrite\"},"
                                + "{\"databaseName\":\"other-test-db\",\"roleName\":\"readWrite\",\"collectionName\":\"a_collection\"}]");
        assertThat(created.has("password")).isFalse();
        assertThat(refused(python.post(USERS_OF_GROUP, NEW_USER))).isEqualTo("409 USER_ALREADY_EXISTS");
    }

    @Test
    void the_body_travels_in_both_halves_of_the_handshake() {
        python.post(USERS_OF_GROUP, NEW_USER);

        assertThat(journal("/databaseUsers", "POST"))
                .extracting(entry -> entry.path("status").asInt(), entry -> entry.at("/body/username")
                        .asText())
                .containsExactly(tuple(401, "test"), tuple(201, "test"));
    }

    @Test
    void update_a_database_user() {
        python.post(USERS_OF_GROUP, NEW_USER);
        var changed = ok(python.patch(TEST_USER, """
                {"roles": [{"databaseName": "test-db", "roleName": "read", "collectionName": "a_collection"}], \
                "password": "password for test user"}"""));

        assertThat(changed.path("roles").findValuesAsText("roleName")).containsExactly("read");
    }

    @Test
    void delete_a_database_user() {
        python.post(USERS_OF_GROUP, NEW_USER);
        var deleted = python.delete(TEST_USER);

        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.body()).isEqualTo("{}");
        assertThat(refused(python.delete(TEST_USER))).isEqualTo("404 USER_NOT_FOUND");
    }

    @Test
    void get_a_single_database_user() {
        python.post(USERS_OF_GROUP, NEW_USER);

        assertThat(ok(python.get(TEST_USER)).path("username").asText()).isEqualTo("test");
        assertThat(refused(python.get(USERS_OF_GROUP + "/admin/nobody"))).isEqualTo("404 USERNAME_NOT_FOUND");
    }

    @Test
    void projects() {
        assertThat(iterate(API + "/groups?", 100))
                .extracting(project -> project.path("name").asText())
                .containsExactly("orders-dev", "search-dev");
        assertThat(ok(python.get(GROUP)).path("name").asText()).isEqualTo("orders-dev");

        var created = ok(python.post(API + "/groups", "{\"name\": \"test\", \"orgId\": \"5f00000000000000000000aa\"}"));
        assertThat(ok(python.get(API + "/groups/byName/test")).path("id")).isEqualTo(created.path("id"));
        assertThat(refused(python.get(API + "/groups/59a03f423b34b9132757aa0d")))
                .isEqualTo("404 GROUP_NOT_FOUND");
    }

    @Test
    void clusters() {
        assertThat(refused(python.get(GROUP + "/clusters/cluster-dev"))).isEqualTo("404 CLUSTER_NOT_FOUND");
        assertThat(iterate(GROUP + "/clusters?", 100))
                .extracting(cluster -> cluster.path("name").asText())
                .hasSize(7)
                .contains("orders-ledger");

        var cluster = ok(python.get(GROUP + "/clusters/orders-ledger"));
        assertThat(cluster.at("/providerSettings/instanceSizeName").asText()).isEqualTo("M10");
        assertThat(cluster.path("srvAddress").asText()).startsWith("mongodb+srv://orders-ledger.");

        assertThat(ok(python.delete(GROUP + "/clusters/orders-ledger"))).isEmpty();
        assertThat(state("orders-ledger")).isEqualTo("DELETING");
    }

    @Test
    void alerts_of_a_status() {
        assertThat(iterate(GROUP + "/alerts?status=OPEN&", 100))
                .isNotEmpty()
                .allMatch(alert -> alert.path("status").asText().equals("OPEN"));
        assertThat(refused(python.get(GROUP + "/alerts/597f221fdf9db113ce1755cd")))
                .isEqualTo("404 ALERT_NOT_FOUND");
    }

    @Test
    void acknowledge_an_alert_until() {
        var until = Instant.now().plus(6, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        acknowledge(until, ", \"acknowledgementComment\": \"Acknowledge reason\"");

        var alert = ok(python.get(OPEN_ALERT));
        assertThat(Instant.parse(alert.path("acknowledgedUntil").asText())).isEqualTo(until);
        assertThat(alert.path("acknowledgementComment").asText()).isEqualTo("Acknowledge reason");
        assertThat(alert.path("acknowledgingUsername").asText()).isEqualTo(Credentials.PUBLIC_KEY);
    }

    @Test
    void acknowledge_an_alert_forever_and_no_longer() {
        var now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        acknowledge(now.plusYears(100).toInstant(), "");
        assertThat(ok(python.get(OPEN_ALERT)).path("acknowledgedUntil").asText())
                .isEqualTo(now.plusYears(100).toInstant().toString());

        acknowledge(now.minusDays(1).toInstant(), "");
        assertThat(Instant.parse(
                        ok(python.get(OPEN_ALERT)).path("acknowledgedUntil").asText()))
                .isBefore(now.toInstant());
    }

    @Test
    void a_wrong_key_is_refused() {
        var stranger = new PythonRequests(simulator.baseUri(), Credentials.PUBLIC_KEY, "wrong");

        assertThat(refused(stranger.get(GROUP))).isEqualTo("401 UNEXPECTED_ERROR");
    }

    /** Python writes the offset of UTC as numbers. */
    private void acknowledge(Instant until, String comment) {
        var written = until.toString().replace("Z", "+00:00");
        ok(python.patch(OPEN_ALERT, "{\"acknowledgedUntil\": \"" + written + "\"" + comment + "}"));
    }

    /** Asks for pages as the library's iterables do: by the total of the page before. */
    private List<JsonNode> iterate(String target, int itemsPerPage) {
        var all = new ArrayList<JsonNode>();
        var total = itemsPerPage;
        for (var page = 1; page * itemsPerPage - total < itemsPerPage; page++) {
            var details = ok(python.get(target + "pageNum=" + page + "&itemsPerPage=" + itemsPerPage));
            total = details.path("totalCount").asInt();
            details.path("results").forEach(all::add);
        }
        return all;
    }

    /** The library reads every answer as JSON, deletions too. */
    private static JsonNode ok(PythonRequests.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isIn(SUCCESS);
        return reply.json();
    }

    private static String refused(PythonRequests.Reply reply) {
        return reply.status() + " " + reply.json().path("errorCode").asText();
    }

    private List<JsonNode> journal(String pathEnd, String method) {
        var entries = new ArrayList<JsonNode>();
        atlas.control("GET", "/journal", "").json().path("entries").forEach(entries::add);
        entries.removeIf(entry -> !entry.path("path").asText().endsWith(pathEnd)
                || !entry.path("method").asText().equals(method)
                || method.equals("GET") && !entry.path("authenticated").asBoolean());
        return entries;
    }
}

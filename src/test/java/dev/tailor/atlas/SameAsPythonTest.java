package dev.tailor.atlas;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tailor.PythonRequests;
import dev.tailor.SimulatorControl;
import dev.tailor.SimulatorResource;
import dev.tailor.simulator.Credentials;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where its routes overlap with python-atlasapi's, our client asks the same: method, path, query and body. */
@QuarkusTest
@QuarkusTestResource(SimulatorResource.class)
@Tag("PA-31")
class SameAsPythonTest {
    private static final String API = "/api/atlas/v1.0";
    private static final String GROUP = API + "/groups/" + ORDERS;
    private static final String USER = GROUP + "/databaseUsers/admin/test";
    private static final String ALERT = "67a000000000000000000001";
    private static final String NEW_USER = """
            {"databaseName": "admin", "roles": [{"databaseName": "test-db", "roleName": "dbAdmin"}, \
            {"databaseName": "other-test-db", "roleName": "readWrite", "collectionName": "a_collection"}], \
            "username": "test", "password": "password for test user"}""";

    @Inject
    AtlasUsers users;

    @Inject
    AtlasProjects projects;

    @Inject
    AtlasClusters clusters;

    @Inject
    AtlasAlerts alerts;

    @ConfigProperty(name = "simulator.url")
    URI url;

    SimulatorControl simulator;
    private PythonRequests python;

    @BeforeEach
    void begin() {
        python = new PythonRequests(url, Credentials.PUBLIC_KEY, Credentials.PRIVATE_KEY);
        simulator.reset();
    }

    @Test
    void a_page_of_database_users() {
        same(
                () -> python.get(GROUP + "/databaseUsers?pageNum=1&itemsPerPage=100"),
                () -> users.page(ORDERS, AtlasPageRequest.FIRST));
    }

    @Test
    void one_database_user() {
        python.post(GROUP + "/databaseUsers", NEW_USER);
        same(() -> python.get(USER), () -> users.find(ORDERS, "test"));
    }

    @Test
    void a_new_database_user() {
        var roles = List.of(
                new AtlasRole("dbAdmin", "test-db", null), new AtlasRole("readWrite", "other-test-db", "a_collection"));
        var user = new NewAtlasUser("test", "password for test user", roles, List.of(), null, null);
        same(() -> python.post(GROUP + "/databaseUsers", NEW_USER), () -> users.create(ORDERS, user));
    }

    @Test
    void other_roles_and_another_password() {
        python.post(GROUP + "/databaseUsers", NEW_USER);
        var change = AtlasUserChange.NOTHING
                .roles(List.of(new AtlasRole("read", "test-db", "a_collection")))
                .password("password for test user");
        same(() -> python.patch(USER, """
                        {"roles": [{"databaseName": "test-db", "roleName": "read", "collectionName": "a_collection"}], \
                        "password": "password for test user"}"""), () -> users.change(ORDERS, "admin", "test", change));
    }

    @Test
    void no_longer_a_database_user() {
        python.post(GROUP + "/databaseUsers", NEW_USER);
        same(() -> python.delete(USER), () -> users.delete(ORDERS, "test"));
    }

    @Test
    void one_project_and_a_new_one() {
        same(() -> python.get(GROUP), () -> projects.find(ORDERS));
        same(
                () -> python.post(API + "/groups", "{\"name\": \"test\", \"orgId\": \"5f00000000000000000000aa\"}"),
                () -> projects.create(new NewAtlasProject("test", "5f00000000000000000000aa")));
    }

    @Test
    void clusters_one_and_all_and_one_fewer() {
        same(
                () -> python.get(GROUP + "/clusters?pageNum=1&itemsPerPage=100"),
                () -> clusters.page(ORDERS, AtlasPageRequest.FIRST));
        same(() -> python.get(GROUP + "/clusters/orders-ledger"), () -> clusters.exists(ORDERS, "orders-ledger"));
        same(() -> python.delete(GROUP + "/clusters/orders-ledger"), () -> clusters.delete(ORDERS, "orders-ledger"));
    }

    @Test
    void alerts_of_a_status_and_one() {
        same(
                () -> python.get(GROUP + "/alerts?status=OPEN&pageNum=1&itemsPerPage=100"),
                () -> alerts.page(ORDERS, AlertStatus.OPEN, AtlasPageRequest.FIRST));
        same(() -> python.get(GROUP + "/alerts/" + ALERT), () -> alerts.find(ORDERS, ALERT));
    }

    @Test
    void an_acknowledgement() {
        var until = Instant.now().plus(6, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        same(
                () -> python.patch(
                        GROUP + "/alerts/" + ALERT,
                        "{\"acknowledgedUntil\": \"" + until
                                + "\", \"acknowledgementComment\": \"Acknowledge reason\"}"),
                () -> alerts.acknowledge(ORDERS, ALERT, until, "Acknowledge reason"));
    }

    /** Lets both ask the same world, and compares what reached it. */
    private void same(Runnable library, Runnable client) {
        var theirs = asked(library);
        simulator.reset();
        if (theirs.path("path").asText().equals(USER)) {
            python.post(GROUP + "/databaseUsers", NEW_USER);
        }
        var ours = asked(client);
        assertThat(ours.path("method")).isEqualTo(theirs.path("method"));
        assertThat(path(ours)).isEqualTo(path(theirs));
        assertThat(query(ours)).containsAll(query(theirs));
        assertThat(said(ours)).isEqualTo(said(theirs));
        assertThat(ours.path("status").asInt()).isBetween(200, 204);
    }

    private JsonNode asked(Runnable call) {
        simulator.forgetJournal();
        call.run();
        return simulator.journal().get(0);
    }

    private static String path(JsonNode entry) {
        return entry.path("path").asText().replaceFirst("^/api/atlas/v[0-9.]+", "");
    }

    private static List<String> query(JsonNode entry) {
        return Arrays.stream(entry.path("query").asText().split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .toList();
    }

    /** The body, but for what says nothing: ours names some lists that are empty. */
    private static JsonNode said(JsonNode entry) {
        var body = entry.path("body");
        if (body instanceof ObjectNode object) {
            var nothing = object.properties().stream()
                    .filter(field -> field.getValue().isNull()
                            || field.getValue().isArray() && field.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
            object.remove(nothing);
        }
        return body;
    }
}

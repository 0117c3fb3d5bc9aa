package dev.tailor;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tailor.simulator.Credentials;
import dev.tailor.simulator.Simulator;
import dev.tailor.simulator.SimulatorOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tests rely on when they take the simulated Atlas in their hands. */
class SimulatorControlTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String LEDGER = "/groups/" + ORDERS + "/clusters/orders-ledger";
    private static final String USERS = "/groups/" + ORDERS + "/databaseUsers";

    private static Simulator simulator;
    private static SimulatorControl control;
    private String token;

    @BeforeAll
    static void start() {
        simulator = Simulator.start(SimulatorOptions.frozen());
        control = new SimulatorControl(simulator.baseUri());
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @BeforeEach
    void sign_in() throws Exception {
        control.reset();
        var basic = Base64.getEncoder()
                .encodeToString((Credentials.CLIENT_ID + ":" + Credentials.CLIENT_SECRET).getBytes());
        var request = HttpRequest.newBuilder(simulator.baseUri().resolve("/api/oauth/token"))
                .header("Authorization", "Basic " + basic)
                .POST(BodyPublishers.ofString("grant_type=client_credentials"));
        token = json(CLIENT.send(request.build(), BodyHandlers.ofString()))
                .path("access_token")
                .asText();
        control.forgetJournal();
    }

    @Test
    void a_reset_brings_back_the_sample_or_nothing() throws Exception {
        control.loseCluster(ORDERS, "orders-ledger");
        assertThat(get(LEDGER).statusCode()).isEqualTo(404);
        control.reset();
        assertThat(control.summary().findValuesAsText("name")).contains("orders-ledger");

        control.resetToNothing();
        assertThat(control.summary().path("projects")).isEmpty();
    }

    @Test
    void time_stands_still_until_it_is_moved() {
        var before = control.now();
        control.advance(Duration.ofMinutes(3));

        assertThat(control.now()).isEqualTo(before.plusSeconds(180));
    }

    @Test
    void the_journal_tells_what_was_asked_without_passwords() throws Exception {
        get(LEDGER + "?pretty=true");
        post(USERS, "{\"username\":\"dana\",\"password\":\"secret-of-dana\"}");

        assertThat(control.countRequests()).isEqualTo(2);
        assertThat(control.countRequests("GET", "/clusters/")).isEqualTo(1);
        var entry = control.journal().get(1);
        assertThat(entry.path("status").asInt()).isEqualTo(400);
        assertThat(entry.path("body").path("password").asText()).isEqualTo("***");
        assertThat(control.journal().get(0).path("query").asText()).isEqualTo("pretty=true");
    }

    @Test
    void calls_without_credentials_are_not_counted() throws Exception {
        CLIENT.send(HttpRequest.newBuilder(address(LEDGER)).build(), BodyHandlers.ofString());

        assertThat(control.countRequests()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "rate-limited, 429, RATE_LIMITED_TOKEN_BUCKET",
        "unauthorized, 401, UNEXPECTED_ERROR",
        "out-of-capacity, 409, OUT_OF_CAPACITY",
        "status, 500, UNEXPECTED_ERROR"
    })
    void a_fault_strikes_as_often_as_it_was_told(String kind, int status, String code) throws Exception {
        control.fault(kind, 1, "GET", "/clusters/");

        var struck = get(LEDGER);
        assertThat(struck.statusCode()).isEqualTo(status);
        assertThat(json(struck).path("errorCode").asText()).isEqualTo(code);
        assertThat(get(LEDGER).statusCode()).isEqualTo(200);
    }

    @Test
    void a_fault_says_when_to_come_back_if_it_was_told() throws Exception {
        control.fault(Map.of("kind", "rate-limited", "retryAfter", 7, "times", 1));
        assertThat(get(LEDGER).headers().firstValue("Retry-After")).contains("7");

        control.fault(Map.of("kind", "status", "status", 403, "errorCode", "IP_ADDRESS_NOT_ON_ACCESS_LIST"));
        var struck = get(LEDGER);
        assertThat(struck.headers().firstValue("Retry-After")).isEmpty();
        assertThat(struck.headers().firstValue("X-Error-Code")).contains("IP_ADDRESS_NOT_ON_ACCESS_LIST");
        control.noFaults();
        assertThat(get(LEDGER).statusCode()).isEqualTo(200);
    }

    @Test
    void a_proxy_answers_in_html() throws Exception {
        control.fault("html503", 1, "GET", LEDGER);

        var page = get(LEDGER);
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html");
        assertThat(page.body()).startsWith("<html>");
    }

    @Test
    void a_connection_is_lost_before_or_after_the_change() throws Exception {
        var user = "{\"databaseName\":\"admin\",\"username\":\"dana\",\"password\":\"secret-of-dana\","
                + "\"roles\":[{\"roleName\":\"read\",\"databaseName\":\"shop\"}]}";
        control.fault("drop-before", 1, "POST", "/databaseUsers");
        assertThatThrownBy(() -> post(USERS, user)).isInstanceOf(IOException.class);
        assertThat(get(USERS + "/admin/dana").statusCode()).isEqualTo(404);

        control.fault("drop-after", 1, "POST", "/databaseUsers");
        assertThatThrownBy(() -> post(USERS, user)).isInstanceOf(IOException.class);
        assertThat(get(USERS + "/admin/dana").statusCode()).isEqualTo(200);
    }

    @Test
    void latency_holds_a_call_up_in_real_time() throws Exception {
        control.fault(Map.of("kind", "latency", "millis", 150, "times", 1));
        var begin = System.nanoTime();
        assertThat(get(LEDGER).statusCode()).isEqualTo(200);

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(150));
    }

    @Test
    void a_region_may_turn_out_to_be_full_later() throws Exception {
        control.fault("out-of-capacity-later", 1, "POST", "/clusters");
        var created = post("/groups/" + ORDERS + "/clusters", """
                {"name":"orders-cart","clusterType":"REPLICASET","replicationSpecs":[{"regionConfigs":[{"providerName":"AWS",
                "regionName":"EU_CENTRAL_1","electableSpecs":{"instanceSize":"M10"}}]}]}""");
        assertThat(created.statusCode()).isEqualTo(201);
        var cart = "/groups/" + ORDERS + "/clusters/orders-cart";
        assertThat(get(cart).statusCode()).isEqualTo(200);
        control.advance(Duration.ofMinutes(30));

        assertThat(json(get(cart)).path("errorCode").asText()).isEqualTo("OUT_OF_CAPACITY");
        assertThat(clusterInSummary("orders-cart").path("stateName").asText()).isEqualTo("CREATING");
    }

    private static JsonNode clusterInSummary(String name) {
        for (var cluster : control.summary().findValues("clusters").get(0)) {
            if (cluster.path("name").asText().equals(name)) {
                return cluster;
            }
        }
        throw new AssertionError("There is no cluster " + name);
    }

    @Test
    void a_fault_nobody_knows_is_refused() {
        assertThatThrownBy(() -> control.fault("earthquake", 1, "GET", "/")).hasMessageContaining("INVALID_ENUM_VALUE");
    }

    @Test
    void a_cluster_changes_behind_the_back() throws Exception {
        control.changeCluster(ORDERS, "orders-ledger", Map.of("instanceSize", "M40", "diskSizeGB", 80, "paused", true));

        var changed = json(get(LEDGER));
        assertThat(changed.findValuesAsText("instanceSize")).containsOnly("M40");
        assertThat(changed.path("paused").asBoolean()).isTrue();
        assertThat(changed.path("stateName").asText()).isEqualTo("IDLE");
    }

    @Test
    void a_state_that_nobody_knows_can_be_shown() throws Exception {
        control.showState(ORDERS, "orders-ledger", "MIGRATING");
        assertThat(json(get(LEDGER)).path("stateName").asText()).isEqualTo("MIGRATING");
        control.showTrueState(ORDERS, "orders-ledger");
        assertThat(json(get(LEDGER)).path("stateName").asText()).isEqualTo("IDLE");

        control.settle(ORDERS, "orders-refunds");
        var settled = json(get("/groups/" + ORDERS + "/clusters/orders-refunds"));
        assertThat(settled.path("connectionStrings").has("standardSrv")).isTrue();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return CLIENT.send(request(path).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path))
                .header("Accept", "application/vnd.atlas.2025-03-12+json")
                .header("Authorization", "Bearer " + token);
    }

    private static URI address(String path) {
        return simulator.baseUri().resolve("/api/atlas/v2" + path);
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }
}

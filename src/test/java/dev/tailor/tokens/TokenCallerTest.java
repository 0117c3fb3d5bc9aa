package dev.tailor.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailor.AccessTokens;
import dev.tailor.Program;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.team.People;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs with a personal access token: what lets them in, what keeps them out, and whose rights they have. */
@QuarkusTest
class TokenCallerTest {
    private static final String CLUSTERS = "/api/v1/clusters";
    private static final String SIZES = "/api/v1/sizes";

    @Inject
    World world;

    @Inject
    People people;

    @Inject
    EntityManager database;

    @Inject
    Statements statements;

    private Person dana;

    @BeforeEach
    void begin() {
        world.reset();
        dana = world.person("dana");
    }

    @AfterEach
    void asBefore() {
        people.seen(dana, Instant.now());
    }

    @Test
    void it_sees_what_its_owner_sees() {
        world.asked("dana", "orders-cart", "S");
        world.asked("otto", "search-index", "S");
        var names = AccessTokens.program("dana", "read")
                .get(CLUSTERS)
                .json()
                .path("results")
                .findValuesAsText("name");
        assertThat(names).contains("orders-cart").doesNotContain("search-index");
    }

    @Test
    void what_it_does_its_owner_has_done() {
        var answer = AccessTokens.program("dana", "request").post(CLUSTERS, "{'name':'orders-cart','size':'S'}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(world.named("orders-cart").owner().name()).isEqualTo(dana.name());
    }

    @Test
    void an_administrators_token_is_an_administrators() {
        assertThat(AccessTokens.program("ada", "read")
                        .get("/api/v1/organizations")
                        .status())
                .isEqualTo(200);
        assertThat(AccessTokens.program("lena", "manage")
                        .get("/api/v1/organizations")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void who_has_left_all_teams_can_do_nothing_with_it() {
        var program = AccessTokens.program("dana", "manage");
        people.seen(with(Map.of()), Instant.now());
        var answer = program.get(CLUSTERS);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("kind").asText()).isEqualTo("no-team");
    }

    @Test
    void it_loses_a_role_with_its_owner() {
        var program = AccessTokens.program("dana", "manage");
        people.seen(with(Map.of("orders", Role.VIEWER)), Instant.now());
        assertThat(program.post(CLUSTERS, "{'name':'orders-cart','size':'S'}").status())
                .isEqualTo(403);
    }

    @Test
    void an_older_session_of_its_owner_brings_no_lost_role_back() {
        var program = AccessTokens.program("dana", "manage");
        people.seen(with(Map.of("orders", Role.VIEWER)), Instant.now());
        world.pass(Duration.ofHours(2));
        Visitor.dana().open("/clusters");
        assertThat(program.post(CLUSTERS, "{'name':'orders-cart','size':'S'}").status())
                .isEqualTo(403);
    }

    @Test
    void it_costs_two_statements_a_request() {
        var program = AccessTokens.program("dana", "read");
        var person = Program.of("dana");
        List.of(program, person).forEach(one -> one.get(SIZES));
        var withoutToken = statements.of(() -> person.get(SIZES));
        // a person's own token needs one: which teams they have joined
        assertThat(statements.of(() -> program.get(SIZES))).isEqualTo(withoutToken - 1 + 2);
    }

    @Test
    @Tag("MA-23")
    void the_history_names_it_and_never_its_characters() {
        var page = AccessTokens.made("dana", "nightly export", "manage");
        var program = AccessTokens.holding(AccessTokens.of(page));
        program.post(CLUSTERS, "{'name':'orders-cart','size':'S'}");

        var rows = Program.of("ada")
                .get("/api/v1/history?cluster=orders-cart")
                .json()
                .path("results");
        assertThat(rows.findValuesAsText("token")).containsOnly("nightly export");
        assertThat(tokensOf(rows, "Tailor")).isEmpty();
        assertThat(Visitor.ada().open("/admin/history?cluster=orders-cart").text("tbody"))
                .contains("With the token nightly export");
        assertThat(Visitor.ada().get("/admin/history/jsonl?cluster=orders-cart").body())
                .contains("\"token\":\"nightly export\"")
                .doesNotContain(AccessTokens.of(page));
        assertThat(Visitor.ada().get("/admin/history/csv?cluster=orders-cart").body())
                .contains("\"nightly export\"");
    }

    @Test
    void what_somebody_does_themselves_names_none() {
        world.asked("dana", "orders-cart", "S");
        var rows = Program.of("ada")
                .get("/api/v1/history?cluster=orders-cart")
                .json()
                .path("results");
        assertThat(rows).isNotEmpty();
        assertThat(rows.findValuesAsText("token")).isEmpty();
    }

    /** Of the tokens in these rows those in the rows of somebody. */
    private static List<String> tokensOf(JsonNode rows, String name) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("who").asText().equals(name))
                .flatMap(row -> row.findValuesAsText("token").stream())
                .toList();
    }

    @Test
    void who_has_not_signed_in_for_long_is_asked_to() {
        var program = AccessTokens.program("dana", "read");
        world.pass(Duration.ofDays(31));
        refused(program.get(CLUSTERS), "sign-in-needed");
        Visitor.dana().open("/clusters");
        assertThat(program.get(CLUSTERS).status()).isEqualTo(200);
    }

    @Test
    void it_ends_with_its_last_day() {
        var program = AccessTokens.program("dana", "read");
        world.pass(Duration.ofDays(300));
        Visitor.dana().open("/clusters");
        assertThat(program.get(CLUSTERS).status()).isEqualTo(200);
        world.pass(Duration.ofHours(15));
        refused(program.get(CLUSTERS), "token-expired");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tlr_",
                "tlr_0123456789",
                "tlr_0123456789abcdefghijABCDEFGHIJ0123456789abc",
                "tlr_0123456789abcdefghijABCDEFGHIJ0123456789ab'"
            })
    void what_only_looks_like_one_is_told_apart(String token) {
        refused(AccessTokens.holding(token).get(CLUSTERS), "token-unknown");
    }

    @Test
    void the_word_bearer_is_read_in_any_letters() {
        var token = AccessTokens.of(AccessTokens.made("dana", "export", "read"));
        var answer =
                Program.ofNobody().with("Authorization", "bearer  " + token).get(CLUSTERS);
        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/clusters", "/tokens", "/review", "/no-such-page"})
    void it_opens_no_page(String page) {
        var program = AccessTokens.program("lena", "manage").with("Accept", "text/html");
        refused(program.get(page), "not-for-tokens");
    }

    /** Sent as they stand: most clients tidy such addresses up. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/api/../tokens", "/api/%2e%2e/tokens", "/api/v1/../../admin/history", "//tokens", "/./clusters"
            })
    void it_opens_no_page_by_a_detour(String address) throws Exception {
        var token = AccessTokens.of(AccessTokens.made("ada", "export", "manage"));
        var answer = ask(address, token);
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 401, 403, 404);
        assertThat(answer.body()).doesNotContain("<h1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%61pi/v1/sizes", "/./api/v1/sizes"})
    void requests_are_counted_by_whatever_way_they_come(String address) throws Exception {
        var token = AccessTokens.of(AccessTokens.made("dana", "export", "read"));
        var answer = ask(address, token);
        assertThat(answer.statusCode() == 200)
                .isEqualTo(answer.headers().firstValue("RateLimit").isPresent());
    }

    private static HttpResponse<String> ask(String address, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void it_makes_no_other() {
        var program = AccessTokens.program("lena", "manage").request();
        var answer = program.formParams(Map.of("name", "x", "scope", "manage", "expires", "2026-12-01"))
                .post("/tokens");
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void its_last_use_is_written_down_once_a_minute() {
        var program = AccessTokens.program("dana", "read");
        program.get(CLUSTERS);
        assertThat(usedAt()).isEqualTo(World.MORNING);
        world.pass(Duration.ofSeconds(59));
        program.get(CLUSTERS);
        assertThat(usedAt()).isEqualTo(World.MORNING);
        world.pass(Duration.ofSeconds(1));
        program.get(CLUSTERS);
        assertThat(usedAt()).isEqualTo(World.MORNING.plusSeconds(60));
    }

    @Test
    @Tag("MA-09")
    void what_its_scope_does_not_cover_is_refused_and_kept_in_the_history() {
        var cluster = world.ready("dana", "orders-cart", "S");
        var answer =
                AccessTokens.program("dana", "request").delete(CLUSTERS + "/" + cluster.id() + "?confirm=orders-cart");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("kind").asText()).isEqualTo("scope-manage");
        assertThat(answer.header("WWW-Authenticate"))
                .isEqualTo("Bearer error=\"insufficient_scope\", scope=\"manage\"");
        assertThat(Visitor.ada().open("/admin/history?act=attempt").text("tbody"))
                .contains("tried DELETE /api/v1/clusters/{id}");
    }

    private static void refused(Program.Answer answer, String kind) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer error=\"invalid_token\"");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("kind").asText()).isEqualTo(kind);
        assertThat(answer.json().path("reference").asText()).isNotEmpty();
    }

    private Person with(Map<String, Role> roles) {
        return new Person(
                dana.id(), dana.name(), dana.givenName(), dana.email(), dana.picture(), new TreeMap<>(roles), false);
    }

    private Instant usedAt() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Instant) database.createNativeQuery("select used_at from access_token", Instant.class)
                        .getSingleResult());
    }
}

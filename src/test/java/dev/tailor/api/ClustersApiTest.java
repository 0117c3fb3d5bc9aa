package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Program;
import dev.tailor.Statements;
import dev.tailor.World;
import dev.tailor.cluster.ClusterState;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clusters of the resource API: found, asked for, read. */
@QuarkusTest
class ClustersApiTest {
    private static final String NEW = "{'name':'orders-cart','size':'S','labels':{'cost':'42'}}";

    final Program dana = Program.of("dana");

    @Inject
    World world;

    @Inject
    Statements statements;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void a_request_is_accepted_and_its_change_tells_the_rest() {
        var answer = dana.post("/api/v1/clusters", NEW);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.json().path("state").asText()).isEqualTo("starting");
        assertThat(answer.json().path("labels").path("cost").asText()).isEqualTo("42");
        var change = dana.get(answer.header("Location"));
        assertThat(change.json().path("kind").asText()).isEqualTo("create");
        assertThat(change.json().path("cluster").asText())
                .isEqualTo(answer.json().path("id").asText());

        world.until(ClusterState.READY, world.named("orders-cart"));
        var cluster =
                dana.get(answer.json().path("links").path("self").asText()).json();
        assertThat(cluster.path("settled").asBoolean()).isTrue();
        assertThat(cluster.path("connectionString").asText()).startsWith("mongodb+srv://orders-cart.");
        assertThat(cluster.path("inAtlas").path("state").asText()).isEqualTo("IDLE");
    }

    @Test
    @Tag("MA-16")
    void all_that_is_wrong_with_a_request_is_told_at_once() {
        var answer = dana.post("/api/v1/clusters", "{'name':'a b','size':'XXL','storageGb':5,'project':'nowhere'}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("kind").asText()).isEqualTo("invalid");
        assertThat(answer.error("name")).isEqualTo("Use only letters, digits and hyphens.");
        assertThat(answer.error("size")).isEqualTo("Choose one of the sizes.");
        assertThat(answer.error("project")).startsWith("There is no project “nowhere”");
        assertThat(dana.post("/api/v1/clusters", "{'name':'abc','size':'S','storageGb':5}")
                        .error("storageGb"))
                .startsWith("S holds 10 to");
        assertThat(dana.post("/api/v1/clusters", "{'name':'abc','size':'S','storageGb':-9223372036854775808}")
                        .error("storageGb"))
                .isEqualTo("This number has too many digits.");
        assertThat(dana.post("/api/v1/clusters", "{'name':'abc','size':'S','labels':{'cost':null}}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void the_same_key_and_body_are_one_request() {
        var program = Program.of("dana").with("Idempotency-Key", "k-1");
        var first = program.post("/api/v1/clusters", NEW);
        var second = program.post("/api/v1/clusters", NEW);
        assertThat(second.status()).isEqualTo(202);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("Content-Type")).startsWith("application/json");
        var other = program.post("/api/v1/clusters", NEW.replace("orders-cart", "other"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().path("kind").asText()).isEqualTo("key-reused");
    }

    @Test
    void a_key_is_a_persons_own_and_for_a_day_and_not_for_what_failed() {
        var program = Program.of("dana").with("Idempotency-Key", "k-2");
        assertThat(program.post("/api/v1/clusters", NEW.replace("'S'", "'XXL'")).status())
                .isEqualTo(400);
        assertThat(program.post("/api/v1/clusters", NEW).status()).isEqualTo(202);
        assertThat(Program.of("otto")
                        .with("Idempotency-Key", "k-2")
                        .post("/api/v1/clusters", NEW)
                        .status())
                .isEqualTo(202);
        world.pass(java.time.Duration.ofHours(25));
        assertThat(program.post("/api/v1/clusters", NEW).error("name")).startsWith("You asked for orders-cart");
    }

    @Test
    void of_many_at_once_exactly_one_creates() {
        var program = Program.of("dana").with("Idempotency-Key", "k-3");
        var all = new ArrayList<CompletableFuture<Program.Answer>>();
        for (int i = 0; i < 8; i++) {
            all.add(CompletableFuture.supplyAsync(() -> program.post("/api/v1/clusters", NEW)));
        }
        assertThat(all).extracting(CompletableFuture::join).allSatisfy(answer -> assertThat(answer.status())
                .as(answer.body())
                .isIn(202, 409));
        assertThat(dana.get("/api/v1/clusters").json().path("results")).hasSize(1);
        assertThat(program.post("/api/v1/clusters", NEW).status()).isEqualTo(202);
    }

    @Test
    void a_list_leads_on_and_counts_nothing() {
        for (int i = 0; i < 5; i++) {
            world.asked("dana", "orders-" + i, "S");
        }
        world.asked("otto", "search-1", "S");
        var names = new ArrayList<String>();
        var next = "/api/v1/clusters?limit=2&q=orders";
        while (!next.isEmpty()) {
            var page = dana.get(next).json();
            assertThat(page.fieldNames()).toIterable().isSubsetOf("results", "next");
            names.addAll(page.path("results").findValuesAsText("name").stream()
                    .filter(name -> name.matches("orders-\\d"))
                    .toList());
            next = page.path("next").asText("");
        }
        assertThat(names).hasSize(5).doesNotHaveDuplicates();
        assertThat(Program.of("ada").get("/api/v1/clusters").json().path("results"))
                .hasSize(6);
    }

    @Test
    void a_list_is_narrowed_as_on_the_page() {
        world.paused("dana", "orders-old", "S");
        world.asked("dana", "orders-new", "L");
        assertThat(names("?state=paused")).containsExactly("orders-old");
        assertThat(names("?state=waiting")).containsExactly("orders-new");
        assertThat(names("?size=L")).containsExactly("orders-new");
        assertThat(names("?q=nothing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "?state=asleep, state, Choose one of ready",
        "?limit=501, limit, A page has 1 to 500 rows.",
        "?limit=0, limit, A page has 1 to 500 rows.",
        "?limit=x, limit, A page has 1 to 500 rows.",
        "?after=x, after, Follow the link next",
        "?name=x, name, There is no parameter “name” here.",
    })
    void what_a_list_does_not_know_is_refused(String query, String field, String sentence) {
        var answer = dana.get("/api/v1/clusters" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error(field)).startsWith(sentence);
    }

    @Test
    void a_list_costs_the_same_however_long_it_is() {
        world.asked("dana", "orders-0", "S");
        var few = statements.of(() -> dana.get("/api/v1/clusters"));
        for (int i = 1; i < 12; i++) {
            world.asked("dana", "orders-" + i, "L");
        }
        assertThat(statements.of(() -> dana.get("/api/v1/clusters"))).isEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(4);
    }

    @Test
    void who_waits_gets_it_when_it_has_settled() {
        var cluster = world.building("dana", "orders-cart", "S");
        var path = "/api/v1/clusters/" + cluster.id();
        assertThat(dana.get(path).json().path("state").asText()).isEqualTo("building");
        assertThat(dana.get(path + "?wait=0").json().path("settled").asBoolean())
                .isFalse();
        var waiting = CompletableFuture.supplyAsync(
                () -> Program.of("dana").with("Prefer", "wait=30").get(path));
        world.seen(cluster, "IDLE", false);
        assertThat(waiting.join().json().path("state").asText()).isEqualTo("ready");
    }

    @Test
    void who_has_read_it_already_gets_nothing_again() {
        var path = "/api/v1/clusters/" + world.ready("dana", "orders-cart", "S").id();
        var tag = dana.get(path).header("ETag");
        assertThat(Program.of("dana").with("If-None-Match", tag).get(path).status())
                .isEqualTo(304);
    }

    @Test
    void not_yours_is_not_there() {
        var path = "/api/v1/clusters/" + world.ready("dana", "orders-cart", "S").id();
        var answer = Program.of("otto").get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("kind").asText()).isEqualTo("not-found");
        assertThat(dana.get("/api/v1/clusters/no-number").status()).isEqualTo(404);
    }

    private java.util.List<String> names(String query) {
        var names = new ArrayList<String>();
        dana.get("/api/v1/clusters" + query)
                .json()
                .path("results")
                .forEach(cluster -> names.add(cluster.path("name").asText()));
        return names;
    }
}

package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailor.AccessTokens;
import dev.tailor.Program;
import dev.tailor.World;
import dev.tailor.cluster.ClusterState;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists lead from page to page by next, and each row is on one page. */
@QuarkusTest
class NextPagesTest {
    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @AfterEach
    void forget() {
        world.reset();
    }

    @Test
    void what_waits_for_a_lead() {
        for (var name : List.of("orders-a", "orders-b", "orders-c")) {
            world.asked("dana", name, "L");
        }
        world.asked("otto", "search-a", "L");

        assertThat(all("lena", "/api/v1/changes?limit=1", "results", "clusterName"))
                .containsExactly("orders-a", "orders-b", "orders-c");
        assertThat(all("ada", "/api/v1/changes?limit=3", "results", "clusterName"))
                .containsExactly("orders-a", "orders-b", "orders-c", "search-a");
    }

    @Test
    void what_was_decided_meanwhile_shifts_no_row_out_of_sight() {
        for (var name : List.of("orders-a", "orders-b", "orders-c")) {
            world.asked("dana", name, "L");
        }
        var first = Program.of("lena").get("/api/v1/changes?limit=2").json();
        var decided = "/api/v1/changes/" + first.at("/results/0/id").asText() + "/decision";
        Program.of("lena").post(decided, "{'decision':'decline'}");

        var next = Program.of("lena").get(first.path("next").asText()).json();
        assertThat(next.path("results").findValuesAsText("clusterName")).containsExactly("orders-c");
    }

    @Test
    void the_history_of_a_cluster() {
        var cart = world.ready("dana", "orders-cart", "S");
        var path = "/api/v1/clusters/" + cart.id();
        for (var word : List.of("a", "b", "c")) {
            var edit = Program.of("dana").with("If-Match", "*").patch(path, "{'description':'" + word + "'}");
            assertThat(edit.status()).isEqualTo(200);
        }
        assertThat(Program.of("dana").post(path + "/pause", "{}").status()).isEqualTo(202);
        var whole = Program.of("dana").get(path + "/history").json();
        assertThat(whole.path("changes")).hasSize(2);
        assertThat(whole.path("events")).hasSize(3);
        assertThat(whole.has("next")).isFalse();

        var first = path + "/history?limit=1";
        assertThat(all("dana", first, "changes", "kind")).containsExactly("pause", "create");
        assertThat(all("dana", first, "events", "at")).hasSize(3);
        assertThat(Program.of("dana").get(path + "/history?after=eA").error("after"))
                .contains("next");
    }

    @Test
    void projects_of_a_team_and_costs_of_its_clusters() {
        world.until(ClusterState.READY, world.asked("dana", "orders-cart", "S"));
        world.project("64a000000000000000000003", "orders-old", "orders");
        world.project("64a000000000000000000004", "orders-test", "orders");
        assertThat(all("dana", "/api/v1/projects?limit=1", "results", "name"))
                .containsExactly("orders-dev", "orders-old", "orders-test");
        assertThat(all("dana", "/api/v1/projects?limit=2&q=o", "results", "name"))
                .containsExactly("orders-dev", "orders-old", "orders-test");
        assertThat(pages("dana", "/api/v1/projects?limit=2")).isEqualTo(2);
        assertThat(Program.of("dana").get("/api/v1/projects?limit=501").error("limit"))
                .contains("1 to 500");
        assertThat(all("lena", "/api/v1/costs?limit=5", "results", "month"))
                .hasSize(12)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void tokens_of_ones_own_and_of_everybody() {
        var made = List.of("first", "second", "third");
        made.forEach(name -> AccessTokens.made("dana", name, "read"));
        AccessTokens.made("otto", "of Otto", "read");

        assertThat(all("dana", "/api/v1/tokens?limit=1", "results", "name"))
                .containsSubsequence("third", "second", "first")
                .doesNotContain("of Otto");
        assertThat(all("ada", "/api/v1/tokens?of=everybody&limit=2", "results", "name"))
                .containsSubsequence("of Otto", "third", "second", "first");
        assertThat(Program.of("dana").get("/api/v1/tokens?limit=1").json().path("results"))
                .hasSize(1);
        assertThat(Program.of("dana").get("/api/v1/tokens?limit=0").error("limit"))
                .contains("1 to 500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/projects", "/api/v1/quotas", "/api/v1/organizations", "/api/v1/fleet"})
    @Tag("MA-27")
    void those_of_administrators(String path) {
        world.copied();
        world.ready("dana", "orders-cart", "S");
        world.ready("otto", "search-index", "S");
        var whole = Program.of("ada").get(path).json().path("results");

        assertThat(whole).isNotEmpty();
        assertThat(rows("ada", path + "?limit=1", "results")).containsExactlyElementsOf(whole);
    }

    private static List<String> all(String person, String first, String list, String member) {
        return rows(person, first, list).stream()
                .map(row -> row.path(member).asText())
                .toList();
    }

    private static int pages(String person, String first) {
        var pages = 0;
        for (var page = first; !page.isEmpty(); pages++) {
            page = Program.of(person).get(page).json().path("next").asText();
        }
        return pages;
    }

    private static List<JsonNode> rows(String person, String first, String list) {
        var all = new ArrayList<JsonNode>();
        for (var page = first; !page.isEmpty(); ) {
            var answer = Program.of(person).get(page);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            answer.json().path(list).forEach(all::add);
            page = answer.json().path("next").asText();
        }
        return all;
    }
}

package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailor.Crowd;
import dev.tailor.Program;
import dev.tailor.Statements;
import dev.tailor.World;
import dev.tailor.cluster.Clusters;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clusters come to by the value of a label, and lists searched for several labels, for programs. */
@QuarkusTest
@Tag("MA-14")
@Tag("MA-27")
class ClusterGroupsApiTest {
    private static final String GROUPS = "/api/v1/clusters/groups?by=cost-centre";

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Crowd crowd;

    @Inject
    Statements statements;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
        ready("dana", "orders-cart", "S", Map.of("cost-centre", "4711", "stage", "test"));
        ready("dana", "orders-events", "M", Map.of("cost-centre", "4712"));
        ready("dana", "orders-mail", "S", Map.of("cost-centre", "4712", "stage", "test"));
        world.ready("dana", "orders-odd", "S");
        ready("otto", "search-index", "S", Map.of("cost-centre", "4711"));
    }

    @Test
    void each_value_has_its_sum_the_dearest_first_and_those_without_an_empty_one() {
        assertThat(results("dana", GROUPS).toString()).isEqualTo("""
                        [{"value":"4712","clusters":2,"memoryGb":6,"storageGb":30,"dollarsAMonth":204},\
                        {"value":"4711","clusters":1,"memoryGb":2,"storageGb":10,"dollarsAMonth":58},\
                        {"value":"","clusters":1,"memoryGb":2,"storageGb":10,"dollarsAMonth":58}]""");
    }

    @Test
    void everybody_gets_the_sums_of_what_they_see() {
        assertThat(values("otto", GROUPS)).isEqualTo("4711:1");
        assertThat(values("ada", GROUPS)).isEqualTo("4712:2 4711:2 :1");
    }

    @ParameterizedTest
    @CsvSource({
        "&label=stage, 4711:1 4712:1",
        "&label=stage&label=!cost-centre, ''",
        "&label=!stage, 4712:1 :1",
        "&size=M, 4712:1",
        "&q=mail, 4712:1",
        "&state=paused, ''",
        "&state=ready, 4712:2 4711:1 :1",
        "&team=search, ''",
    })
    void it_is_searched_as_the_list(String search, String values) {
        assertThat(values("dana", GROUPS + search)).isEqualTo(values);
    }

    @Test
    void pages_lead_to_each_other_and_keep_the_search() {
        var values = new ArrayList<String>();
        for (var page = GROUPS + "&label=cost-centre&label=!area&limit=1"; !page.isEmpty(); ) {
            var answer = Program.of("ada").get(page).json();
            values.addAll(answer.path("results").findValuesAsText("value"));
            page = answer.path("next").asText();
        }

        assertThat(values).containsExactly("4712", "4711");
    }

    @Test
    void what_is_wrong_is_said_all_at_once() {
        var wrong = Program.of("dana").get("/api/v1/clusters/groups?state=odd&page=0&limit=1000");

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.error("by")).isEqualTo("Name the key of a label.");
        assertThat(wrong.error("page")).isEqualTo("Pages are numbered from 1.");
        assertThat(wrong.error("state")).isNotEmpty();
        assertThat(wrong.error("limit")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/clusters?q=", "/api/v1/review?q=", "/api/v1/fleet?q=", GROUPS})
    void more_labels_than_anybody_looks_for_are_refused(String list) {
        var many = IntStream.range(0, 11)
                .mapToObj(number -> "&label=key-" + number)
                .collect(Collectors.joining());

        assertThat(Program.of("ada").get(list + many).error("label"))
                .isEqualTo("Search for at most 10 labels at once.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/clusters", "/api/v1/review"})
    void of_several_labels_all_count_on_every_page_of_a_list(String list) {
        var first = Program.of("lena")
                .get(list + "?label=cost-centre&label=stage:%20test&limit=1")
                .json();
        var second = Program.of("lena").get(first.path("next").asText()).json();

        assertThat(first.path("results")).hasSize(1);
        assertThat(second.path("results")).hasSize(1);
        assertThat(List.of(
                        first.at("/results/0/name").asText(),
                        second.at("/results/0/name").asText()))
                .containsExactlyInAnyOrder("orders-cart", "orders-mail");
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void of_the_review_those_without_a_label_are_told() {
        var results = Program.of("lena")
                .get("/api/v1/review?label=!cost-centre")
                .json()
                .path("results");

        assertThat(results).hasSize(1);
        assertThat(results.at("/0/name").asText()).isEqualTo("orders-odd");
    }

    @Test
    @Tag("MA-28")
    void many_values_cost_as_many_statements_as_few() {
        var few = statements.of(() -> Program.of("dana").get(GROUPS));
        crowd.of("orders", 150);
        world.sql("insert into cluster_label (cluster_id, key, value) select id, 'cost-centre', name from cluster"
                + " where name like '%crowd'");

        assertThat(statements.of(() -> Program.of("dana").get(GROUPS)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(6);
        assertThat(world.atlas().countRequests()).isZero();
    }

    private void ready(String person, String name, String size, Map<String, String> labels) {
        var cluster = world.ready(person, name, size);
        clusters.describe(world.person(person), cluster.id(), "", labels);
    }

    private static JsonNode results(String person, String path) {
        var answer = Program.of(person).get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("results");
    }

    /** As "4711:2 :1". */
    private static String values(String person, String path) {
        var found = new ArrayList<String>();
        results(person, path)
                .forEach(one -> found.add(
                        one.path("value").asText() + ":" + one.path("clusters").asText()));
        return String.join(" ", found);
    }
}

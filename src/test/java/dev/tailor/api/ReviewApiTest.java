package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Program;
import dev.tailor.Statements;
import dev.tailor.World;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The review for programs: the list, the quarter, marks, several decisions at once. */
@QuarkusTest
class ReviewApiTest {
    private static final String DECISIONS = "/api/v1/review/decisions";

    @Inject
    World world;

    @Inject
    Statements statements;

    private Cluster cart;
    private Cluster events;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
        cart = world.ready("dana", "orders-cart", "S");
        events = world.ready("dana", "orders-events", "M");
    }

    @Test
    @Tag("MA-27")
    void a_program_lists_what_a_review_looks_at() {
        world.sql("insert into last_use (cluster_id, used_at, looked_from, looked_until) select id,"
                + " timestamptz '2026-11-20 08:00Z', timestamptz '2026-09-20 08:00Z', timestamptz '2026-11-24 08:30Z'"
                + " from cluster where name = 'orders-cart'");
        assertThat(lena().post("/api/v1/clusters/" + cart.id() + "/review", null)
                        .status())
                .isEqualTo(200);

        var rows = lena().get("/api/v1/review?sort=name").json().path("results");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).path("name").asText()).isEqualTo("orders-cart");
        assertThat(rows.get(0).path("lastUsedAt").asText()).isEqualTo("2026-11-20T08:00:00Z");
        assertThat(rows.get(0).path("dollarsAMonth").asInt()).isEqualTo(58);
        assertThat(rows.get(0).at("/reviewed/by").asText()).isEqualTo("Lena");
        assertThat(rows.get(0).at("/reviewed/decided").asText()).isEqualTo("keep");
        assertThat(rows.get(1).has("reviewed")).isFalse();
        assertThat(rows.get(1).has("lastUsedAt")).isFalse();
    }

    @Test
    @Tag("MA-27")
    void pages_lead_to_each_other_and_keep_the_search() {
        var first = lena().get("/api/v1/review?owner=Dana&sort=name&limit=1").json();

        assertThat(first.path("next").asText()).contains("owner=Dana", "sort=name", "limit=1", "page=2");
        var second = lena().get(first.path("next").asText()).json();
        assertThat(second.at("/results/0/name").asText()).isEqualTo("orders-events");
        assertThat(second.has("next")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"show, colours", "state, ended", "sort, colour", "page, 0", "limit, 1000"})
    void a_word_that_there_is_none_of_is_refused(String parameter, String word) {
        var answer = lena().get("/api/v1/review?" + parameter + "=" + word);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error(parameter)).isNotEmpty();
    }

    @Test
    void the_quarter_tells_how_far_it_is() {
        lena().post("/api/v1/clusters/" + cart.id() + "/review", null);

        var quarter = lena().get("/api/v1/review/quarter").json();

        assertThat(quarter.toString()).isEqualTo("{\"quarter\":\"2026-Q4\",\"clusters\":2,\"reviewed\":1}");
        assertThat(lena().get("/api/v1/review?show=left").json().path("results"))
                .hasSize(1);
    }

    @Test
    void each_of_several_is_told_for_itself() {
        var foreign = world.ready("otto", "search-index", "S");

        var results = lena().post(
                        DECISIONS,
                        "{'clusters':['%s','%s','%s'],'fate':'shrink','size':'S'}"
                                .formatted(cart.id(), foreign.id(), events.id()))
                .json()
                .path("results");

        assertThat(results.get(0).path("refused").asText()).isEqualTo("It has S: S is not smaller.");
        assertThat(results.get(1).path("refused").asText()).startsWith("There is no such");
        assertThat(results.get(2).at("/reviewed/outcome").asText()).startsWith("It is resized to S.");
        assertThat(world.fresh(events.id()).currentChange().orElseThrow().kind())
                .isEqualTo(ChangeKind.RESIZE);
    }

    @Test
    void what_is_retired_is_named_once_more() {
        var results = lena().post(
                        DECISIONS,
                        "{'clusters':['%s','%s'],'fate':'retire','confirm':['orders-cart']}"
                                .formatted(cart.id(), events.id()))
                .json()
                .path("results");

        assertThat(results.get(0).at("/reviewed/decided").asText()).isEqualTo("retire");
        assertThat(results.get(1).path("refused").asText()).isEqualTo("Type orders-events, exactly so, to delete it.");
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.RETIRING);
        assertThat(world.fresh(events.id()).state()).isEqualTo(ClusterState.READY);
    }

    @Test
    void several_are_handed_over_by_an_address_and_given_a_last_day() {
        decide("'fate':'hand-over','email':'lena@example.com'");
        decide("'fate':'expire','expiresOn':'2026-12-20'");

        assertThat(world.fresh(cart.id()).owner().name()).isEqualTo("Lena");
        assertThat(world.fresh(cart.id()).expiry().orElseThrow().on()).hasToString("2026-12-20");
    }

    private void decide(String what) {
        var answer = lena().post(DECISIONS, "{'clusters':['%s'],%s}".formatted(cart.id(), what));
        assertThat(answer.json().at("/results/0").has("reviewed"))
                .as(answer.body())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'fate':'dance' | fate",
                "'fate':'shrink' | size",
                "'fate':'expire' | expiresOn",
                "'fate':'expire','expiresOn':'soon' | expiresOn",
                "'fate':'hand-over' | email",
            },
            quoteCharacter = '#')
    void what_it_lacks_is_said(String what, String member) {
        var answer = lena().post(DECISIONS, "{'clusters':['%s'],%s}".formatted(cart.id(), what));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error(member)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]", "['cart']"},
            quoteCharacter = '#')
    void clusters_are_named_by_their_ids(String clusters) {
        assertThat(lena().post(DECISIONS, "{'clusters':" + clusters + ",'fate':'keep'}")
                        .error("clusters"))
                .isEqualTo("Name one to two hundred clusters by their ids.");
    }

    @Test
    @Tag("MA-28")
    void a_long_list_costs_as_many_statements_as_a_short_one() {
        var few = statements.of(() -> lena().get("/api/v1/review"));
        IntStream.range(0, 6).forEach(number -> world.ready("dana", "orders-" + number, "S"));

        assertThat(statements.of(() -> lena().get("/api/v1/review")))
                .isEqualTo(few)
                .isLessThanOrEqualTo(10);
    }

    private static Program lena() {
        return Program.of("lena");
    }
}

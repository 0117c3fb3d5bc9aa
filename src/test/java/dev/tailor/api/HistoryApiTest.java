package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailor.AccessTokens;
import dev.tailor.Program;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The history and the tokens for programs: who reads which, narrowed and page by page. */
@QuarkusTest
@Tag("MA-23")
class HistoryApiTest {
    private static final String HISTORY = "/api/v1/history";
    private static final String TOKENS = "/api/v1/tokens";

    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void leads_read_their_teams_and_administrators_all() {
        world.asked("dana", "orders-cart", "S");
        world.asked("otto", "search-index", "S");

        assertThat(rows("lena", "").findValuesAsText("clusterName")).containsOnly("orders-cart");
        assertThat(rows("ada", "").findValuesAsText("clusterName")).contains("orders-cart", "search-index");
        assertThat(Program.of("dana").get(HISTORY).status()).isEqualTo(403);
    }

    @Test
    void it_is_narrowed_as_on_the_page() {
        world.asked("dana", "orders-cart", "S");
        world.pass(Duration.ofHours(1));
        world.asked("lena", "orders-reports", "S");

        assertThat(rows("ada", "?cluster=orders-cart").findValuesAsText("clusterName"))
                .containsOnly("orders-cart");
        assertThat(rows("ada", "?who=lena").findValuesAsText("clusterName")).containsOnly("orders-reports");
        assertThat(rows("ada", "?act=create&from=2026-11-24T09:30:00Z").findValuesAsText("clusterName"))
                .containsOnly("orders-reports");
        assertThat(rows("ada", "?until=2026-11-24T09:30:00Z").findValuesAsText("clusterName"))
                .contains("orders-cart")
                .doesNotContain("orders-reports");
        assertThat(rows("ada", "?act=address")).isEmpty();
        assertThat(rows("ada", "?project=64a0000000000000000000ff")).isEmpty();
    }

    @Test
    void pages_follow_one_another() {
        List.of("orders-a", "orders-b", "orders-c").forEach(name -> world.asked("dana", name, "S"));
        var all = rows("lena", "").findValuesAsText("id");
        var read = new ArrayList<String>();
        var address = HISTORY + "?limit=2";
        while (!address.isEmpty()) {
            var page = Program.of("lena").get(address).json();
            read.addAll(page.path("results").findValuesAsText("id"));
            address = page.path("next").asText("");
        }
        assertThat(read).isEqualTo(all).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource({
        "act, nothing",
        "from, yesterday",
        "until, 2026-11-24",
        "until, +99999-01-01T00:00:00Z",
        "limit, 501",
        "after, x"
    })
    void what_it_can_not_be_narrowed_to_is_refused(String parameter, String value) {
        var answer = Program.of("ada").get(HISTORY + "?" + parameter + "=" + value.replace("+", "%2B"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error(parameter)).isNotEmpty();
    }

    @Test
    void tokens_are_told_without_their_characters_and_end_at_once() {
        var token = AccessTokens.of(AccessTokens.made("dana", "export", "read"));
        var answer = Program.of("dana").get(TOKENS);
        assertThat(answer.json().at("/results/0/name").asText()).isEqualTo("export");
        assertThat(answer.json().at("/results/0/works").asBoolean()).isTrue();
        assertThat(answer.body()).doesNotContain(token);

        var id = answer.json().at("/results/0/id").asText();
        assertThat(Program.of("otto").delete(TOKENS + "/" + id).status()).isEqualTo(404);
        assertThat(AccessTokens.holding(token).delete(TOKENS + "/" + id).status())
                .isEqualTo(403);
        assertThat(Program.of("dana").delete(TOKENS + "/" + id).status()).isEqualTo(204);
        assertThat(AccessTokens.holding(token).get(TOKENS).status()).isEqualTo(401);
    }

    @Test
    void administrators_see_everybodys_and_end_them() {
        AccessTokens.made("dana", "export", "read");
        var all = Program.of("ada").get(TOKENS + "?of=everybody").json();
        assertThat(all.path("results").findValuesAsText("name")).containsExactly("export");
        assertThat(Program.of("lena").get(TOKENS + "?of=everybody").status()).isEqualTo(403);
        assertThat(Program.of("ada").get(TOKENS + "?of=dana").status()).isEqualTo(400);
        assertThat(Program.of("ada").get(TOKENS).json().path("results")).isEmpty();

        assertThat(Program.of("ada")
                        .delete(TOKENS + "/" + all.at("/results/0/id").asText())
                        .status())
                .isEqualTo(204);
        assertThat(Program.of("dana")
                        .get(TOKENS)
                        .json()
                        .at("/results/0/revokedBy")
                        .asText())
                .startsWith("Ada");
    }

    @Test
    void a_token_makes_no_token() {
        var program = AccessTokens.program("dana", "manage");
        assertThat(program.post(TOKENS, "{'name':'another','scope':'manage'}").status())
                .isEqualTo(405);
        assertThat(program.post("/tokens", "{}").status()).isEqualTo(401);
    }

    private static JsonNode rows(String person, String query) {
        return Program.of(person).get(HISTORY + query).json().path("results");
    }
}

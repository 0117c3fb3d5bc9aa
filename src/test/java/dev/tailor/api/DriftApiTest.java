package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Program;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Atlas has otherwise than was asked, and what programs do about it. */
@QuarkusTest
@Tag("MA-24")
class DriftApiTest {
    @Inject
    World world;

    private Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        cart = world.ready("dana", "orders-cart", "S");
    }

    @Test
    void both_values_are_told_with_what_can_be_done() {
        world.inAtlas(cart, "M20", 60);

        var rows = Program.of("vic").get(drift()).json().path("results");
        assertThat(rows.findValuesAsText("what")).containsExactly("size", "storage");
        assertThat(rows.at("/0/asked").asText()).isEqualTo("M10");
        assertThat(rows.at("/0/inAtlas").asText()).isEqualTo("M20");
        assertThat(rows.at("/0/size").asText()).isEqualTo("M");
        assertThat(rows.at("/0").has("noRestoring")).isFalse();
        assertThat(rows.at("/1/noRestoring").asText()).isEqualTo("Storage can’t shrink");
    }

    @Test
    void nothing_differs_of_most() {
        assertThat(Program.of("dana").get(drift()).json().path("results")).isEmpty();
    }

    @Test
    void taking_atlass_value_ends_it() {
        world.inAtlas(cart, "M10", 60);

        var answer = decide("storage", "60", "take");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("storageGb").asInt()).isEqualTo(60);
        assertThat(Program.of("dana").get(drift()).json().path("results")).isEmpty();
    }

    @Test
    void restoring_ours_is_a_change() {
        world.inAtlas(cart, "M20", 10);

        var answer = decide("size", "M20", "restore");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Location"))
                .endsWith("/api/v1/changes/" + answer.json().at("/change/id").asText());
        assertThat(answer.json().at("/change/kind").asText()).isEqualTo("resize");
    }

    @ParameterizedTest
    @CsvSource({
        "storage, 50, take, 409, Atlas has something else by now. Look at it once more.",
        "storage, 60, restore, 409, Storage can’t shrink.",
        "storage, 60, forget, 400, Say take or restore.",
        "'', '', '', 400, Say take or restore.",
    })
    void what_does_not_go_is_said(String what, String inAtlas, String decision, int status, String sentence) {
        world.inAtlas(cart, "M10", 60);

        var answer = decide(what, inAtlas, decision);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("detail").asText() + answer.error("decision"))
                .contains(sentence);
        assertThat(world.fresh(cart.id()).storageGb()).isEqualTo(10);
    }

    @Test
    void atlas_is_asked_at_once_for_who_works_on_it() {
        var check = "/api/v1/clusters/" + cart.id() + "/check";
        assertThat(Program.of("dana").post(check, null).json().path("message").asText())
                .isEqualTo("Atlas is asked about orders-cart now.");
        assertThat(Program.of("vic").post(check, null).status()).isEqualTo(403);
        assertThat(Program.of("otto").post(check, null).status()).isEqualTo(404);
    }

    private String drift() {
        return "/api/v1/clusters/" + cart.id() + "/drift";
    }

    private Program.Answer decide(String what, String inAtlas, String decision) {
        var body = "{'what':'" + what + "','inAtlas':'" + inAtlas + "','decision':'" + decision + "'}";
        return Program.of("dana").post(drift(), body);
    }
}

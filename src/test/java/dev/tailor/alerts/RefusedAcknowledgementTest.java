package dev.tailor.alerts;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailor.Form;
import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands against acknowledging, and what an Atlas that does not do it leaves. */
@QuarkusTest
class RefusedAcknowledgementTest {
    @Inject
    World world;

    @Inject
    AlertStage stage;

    Cluster cart;

    String inAtlas;

    @BeforeEach
    void the_disk_of_orders_cart_is_full() {
        stage.begin();
        cart = world.ready("dana", "orders-cart", "S");
        inAtlas = stage.measured(ORDERS, "orders-cart", AlertStage.DISK, 83, Duration.ofMinutes(48));
        stage.read();
        world.atlas().forgetJournal();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date    | 2026-11-24T08:59 | This time has passed. Choose one that is to come.",
                "date    | 2026-11-24T09:00 | This time has passed. Choose one that is to come.",
                "date    |                  | Say the date and the time, as in 2026-11-30 12:00.",
                "date    | next Tuesday     | Say the date and the time, as in 2026-11-30 12:00.",
                "someday | 2026-11-30T12:00 | Choose until when."
            })
    @Tag("PA-19")
    void what_makes_no_sense_is_refused_beside_its_field_and_never_sent(String until, String at, String sentence) {
        var page = form("dana")
                .forged("until", until)
                .forged("at", at == null ? "" : at)
                .forged("comment", "Known")
                .send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.h1()).isEqualTo("Acknowledge “Disk is 83 % full”");
        assertThat(page.text("p.error")).isEqualTo(sentence);
        assertThat(page.text("[role=alert]")).contains("Nothing was acknowledged: one thing to put right", sentence);
        assertThat(page.the("#comment").val()).isEqualTo("Known");
        assertThat(world.atlas().countRequests()).isZero();
        assertThat(stage.pile(Pile.TAKEN)).isEmpty();
    }

    @Test
    @Tag("PA-19")
    void everything_wrong_is_said_at_once() {
        var page = form("dana")
                .with("until", "date")
                .with("at", "2020-01-01T00:00")
                .forged("comment", "x".repeat(201))
                .send();

        assertThat(page.all("p.error").eachText())
                .containsExactly(
                        "This time has passed. Choose one that is to come.",
                        "A comment has at most 200 characters; this one has 201.");
        assertThat(page.the("#at").val()).isEqualTo("2020-01-01T00:00");
        assertThat(page.the("#until option[selected]").val()).isEqualTo("date");
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    @Tag("PA-19")
    void two_hundred_characters_are_not_too_many() {
        var page = form("dana").with("comment", "ä".repeat(200)).submit();

        assertThat(page.text("main")).contains("acknowledged until tomorrow");
        assertThat(sent().get(0).path("acknowledgementComment").asText()).hasSize(200);
    }

    @ParameterizedTest
    @CsvSource({
        "rate-limited, 503, Atlas has changed nothing",
        "drop-after, 503, Atlas may have heard it in spite of this",
        "unauthorized, 502, Atlas has changed nothing"
    })
    void what_atlas_does_not_do_is_a_sentence_and_what_was_typed_stays(String fault, int status, String meaning) {
        world.atlas().fault(fault, 2, "PATCH", "/alerts/");
        var answer = form("dana").with("until", "week").with("comment", "Known").send();

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text(".note-bad")).contains(meaning).containsPattern("Reference [0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(answer.text(".note-bad")).endsWith(answer.header("X-Request-Id"));
        assertThat(answer.the("#until option[selected]").val()).isEqualTo("week");
        assertThat(answer.the("#comment").val()).isEqualTo("Known");
        assertThat(stage.pile(Pile.TAKEN)).isEmpty();

        world.atlas().noFaults();
        assertThat(answer.form("form.term").submit().all("h2").eachText()).containsExactly("Acknowledged (1)");
    }

    @ParameterizedTest
    @CsvSource({
        "html503, It is not known whether the alert is still acknowledged",
        "rate-limited, The alert is still acknowledged"
    })
    void an_undo_that_atlas_does_not_do_is_a_page_that_says_so(String fault, String title) {
        form("dana").with("until", "forever").submit();
        world.atlas().fault(fault, 9, "PATCH", "/alerts/");
        var page = Visitor.dana().open("/alerts").form("form[action$='/undo']").send();

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.h1()).isEqualTo(title);
        assertThat(page.text()).contains("Atlas", "Reference");
        assertThat(stage.pile(Pile.TAKEN)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/undo"})
    void viewers_and_strangers_may_not(String what) {
        var path = "/alerts/" + number() + "/acknowledgement" + what;

        assertThat(post("vic", path).status()).isEqualTo(403);
        assertThat(post("vic", path).text()).contains("developers and leads of orders can acknowledge alerts");
        assertThat(post("otto", path).status()).isEqualTo(404);
        assertThat(post("dana", path).status()).isNotIn(403, 404);
        assertThat(post("ada", path).status()).isNotIn(403, 404);
    }

    @Test
    void an_alert_that_ended_meanwhile_is_said_to_be_over() {
        var form = form("dana");
        world.atlas().loseAlert(ORDERS, inAtlas);
        var page = form.send();

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("The alert “Disk is 83 % full” is over");
        assertThat(stage.pile(Pile.CLOSED)).hasSize(1);
        world.atlas().forgetJournal();
        assertThat(form.send().status()).isEqualTo(409);
        assertThat(world.atlas().countRequests()).isZero();
    }

    private long number() {
        return stage.pile(Pile.FRESH).get(0).id();
    }

    private static Form form(String person) {
        return Visitor.named(person).open("/alerts").form("form.term");
    }

    private static Page post(String person, String path) {
        var visitor = Visitor.named(person);
        var token = visitor.open("/clusters").the("input[name=csrf-token]").val();
        return visitor.post(path, Map.of("csrf-token", token));
    }

    private static String acknowledged(Page page) {
        return page.text("td[data-label=Acknowledged]").replaceAll(" the acknowledgement of .*", "");
    }

    /** What Atlas was sent. */
    private List<JsonNode> sent() {
        return world.atlas().journal().stream()
                .filter(entry -> entry.path("method").asText().equals("PATCH"))
                .map(entry -> entry.path("body"))
                .toList();
    }
}

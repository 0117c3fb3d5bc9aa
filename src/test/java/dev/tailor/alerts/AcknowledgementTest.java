package dev.tailor.alerts;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailor.Form;
import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.atlas.AtlasAlerts;
import dev.tailor.cluster.Cluster;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Acknowledging, for a while and for good, and taking it back. */
@QuarkusTest
class AcknowledgementTest {
    @Inject
    World world;

    @Inject
    AlertStage stage;

    @Inject
    AlertCopy copy;

    @Inject
    AtlasAlerts atlas;

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

    @Test
    @Tag("PA-19")
    void until_a_date_that_somebody_types() {
        var page = form("dana")
                .with("until", "date")
                .with("at", "2026-11-30T12:00")
                .with("comment", "More storage tonight")
                .submit();

        assertThat(sent())
                .singleElement()
                .hasToString(
                        "{\"acknowledgedUntil\":\"2026-11-30T12:00:00Z\",\"acknowledgementComment\":\"More storage tonight\"}");
        assertThat(page.path()).isEqualTo("/alerts");
        assertThat(page.text(".note")).isEqualTo("The alert “Disk is 83 % full” is acknowledged until 30 Nov, 12:00.");
        assertThat(page.all("h2").eachText()).containsExactly("Acknowledged (1)");
        assertThat(acknowledged(page)).isEqualTo("By Dana, until 30 Nov, 12:00 “More storage tonight” Undo");
    }

    @Test
    @Tag("PA-19")
    void read_again_from_atlas_it_still_shows_until_when_why_and_who() {
        form("dana").with("until", "week").with("comment", "Known").submit();
        world.pass(Duration.ofMinutes(1));
        stage.read();

        assertThat(atlas.find(ORDERS, inAtlas).orElseThrow().acknowledgedUntil())
                .isEqualTo(World.MORNING.plus(Duration.ofDays(7)));
        assertThat(acknowledged(Visitor.vic().open("/alerts"))).isEqualTo("By Dana, until 1 Dec, 09:00 “Known”");
    }

    @Test
    @Tag("PA-19")
    void until_tomorrow_morning_is_what_the_form_offers() {
        var form = form("lena");
        assertThat(form.offers("until")).containsExactly("tomorrow", "week", "date", "forever");
        assertThat(form.value("until")).isEqualTo("tomorrow");

        assertThat(acknowledged(form.submit())).isEqualTo("By Lena, until tomorrow, 09:00 Undo");
        assertThat(sent()).singleElement().hasToString("{\"acknowledgedUntil\":\"2026-11-25T09:00:00Z\"}");
    }

    @Test
    @Tag("PA-20")
    void for_good_is_a_hundred_years_to_atlas_and_for_good_to_people() {
        var page = form("dana").with("until", "forever").submit();

        var until = Instant.parse(sent().get(0).path("acknowledgedUntil").asText());
        assertThat(until).isEqualTo("2126-11-24T09:00:00Z");
        assertThat(acknowledged(page)).isEqualTo("By Dana, for good Undo");
        assertThat(page.the("td[data-label=Acknowledged] time").attr("title")).startsWith("forever");
        world.pass(Duration.ofMinutes(1));
        stage.read();
        assertThat(acknowledged(Visitor.dana().open("/alerts"))).isEqualTo("By Dana, for good Undo");
    }

    @Test
    @Tag("PA-19")
    void what_is_about_the_whole_project_goes_into_its_history() {
        stage.raise(ORDERS, Duration.ofMinutes(3), Map.of("eventTypeName", "USERS_WITHOUT_MULTI_FACTOR_AUTH"));
        stage.read();
        var form = Visitor.dana().open("/alerts").all("form.term").first();

        Visitor.dana()
                .open("/alerts")
                .form("form[action='" + form.attr("action") + "']")
                .with("until", "forever")
                .with("comment", "They have a token")
                .submit();

        assertThat(Visitor.ada().open("/admin/history").text("tbody tr"))
                .contains("Dana acknowledged the alert", "for good: “They have a token”", "orders-dev");
    }

    @Test
    @Tag("PA-21")
    void taken_back_it_is_open_again_here_and_in_atlas() {
        form("dana").with("until", "forever").submit();
        var page = Visitor.lena().open("/alerts").form("form[action$='/undo']").submit();

        assertThat(sent()).last().hasToString("{\"unacknowledgeAlert\":true}");
        assertThat(page.text(".note")).isEqualTo("The alert “Disk is 83 % full” is not acknowledged any more.");
        assertThat(page.all("h2").eachText()).containsExactly("Not acknowledged (1)");
        assertThat(atlas.find(ORDERS, inAtlas).orElseThrow().acknowledgedAt(World.MORNING))
                .isFalse();
        stage.read();
        assertThat(Visitor.dana().open("/alerts").all("h2").eachText()).containsExactly("Not acknowledged (1)");
    }

    @Test
    void the_cluster_s_history_tells_who_did_it() {
        form("dana").with("until", "forever").with("comment", "Known").submit();
        Visitor.lena().open("/alerts").form("form[action$='/undo']").submit();

        assertThat(Visitor.dana().open("/clusters/" + cart.id()).text("section[aria-labelledby=history]"))
                .contains(
                        "Dana acknowledged the alert “Disk is 83 % full” for good: “Known”",
                        "Lena undid the acknowledgement of the alert “Disk is 83 % full”");
    }

    @Test
    void from_a_cluster_s_page_it_leads_back_there() {
        var list = "/clusters/" + cart.id() + "/alerts";
        var page = Visitor.dana().open(list).form("form.term").submit();
        assertThat(page.path()).isEqualTo(list);
        assertThat(page.form("form[action$='/undo']").submit().path()).isEqualTo(list);

        var wrong =
                page.form("form[action$='/undo']").submit().form("form.term").with("until", "date");
        assertThat(wrong.send().click("Leave it").path()).isEqualTo(list);
    }

    @Test
    void what_somebody_else_says_in_atlas_afterwards_is_not_put_into_dana_s_mouth() {
        form("dana").with("until", "week").submit();
        world.pass(Duration.ofMinutes(1));
        var later = World.MORNING.plus(Duration.ofDays(3));
        world.atlas()
                .changeAlert(
                        ORDERS,
                        inAtlas,
                        Map.of("acknowledgedUntil", later.toString(), "acknowledgingUsername", "mira@example.com"));
        stage.read();

        assertThat(acknowledged(Visitor.dana().open("/alerts")))
                .isEqualTo("By mira@example.com in Atlas, until 27 Nov, 09:00 Undo");
    }

    @Test
    void an_answer_that_atlas_gave_before_does_not_undo_it() {
        var before = List.of(atlas.find(ORDERS, inAtlas).orElseThrow());
        var asked = World.MORNING;
        world.pass(Duration.ofSeconds(1));
        form("dana").with("until", "week").submit();
        copy.takeOver(cart.project().id(), before, asked);

        assertThat(stage.pile(Pile.TAKEN)).hasSize(1);
    }

    private static Form form(String person) {
        return Visitor.named(person).open("/alerts").form("form.term");
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

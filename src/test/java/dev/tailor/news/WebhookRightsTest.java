package dev.tailor.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose webhooks are whose, and who reads what was done to them. */
@QuarkusTest
@Tag("MA-26")
class WebhookRightsTest extends AtWebhooks {
    @Test
    void leads_keep_those_of_their_teams_and_administrators_all() {
        var lena = Visitor.lena().open("/webhooks/new").form(NEW);
        assertThat(lena.offers("team")).containsExactly("orders");
        var ada = Visitor.ada().open("/webhooks/new").form(NEW);
        assertThat(ada.offers("team")).containsExactly("", "orders", "search");

        stage.add("ada", "Everything", receiver.address(), Format.CHAT);
        assertThat(Visitor.lena().open("/webhooks").text("main")).contains("There is none yet.");
        assertThat(Visitor.lena().get(link()).status()).isEqualTo(404);
        assertThat(Visitor.ada().open(link()).text("main")).contains("Of every team");
    }

    @ParameterizedTest
    @ValueSource(strings = {"otto", "vic", "dana"})
    void everybody_else_keeps_none(String person) {
        added();
        assertThat(Visitor.named(person).get("/webhooks").status()).isEqualTo(403);
        assertThat(Visitor.named(person).get(link()).status()).isEqualTo(403);
    }

    @Test
    void who_leads_no_more_changes_nothing_whatever_their_session_says() {
        added();
        var form = Visitor.lena()
                .open(link())
                .form("form[action='" + link() + "']")
                .with("name", "Mine");
        var secret = Visitor.lena().open(link()).form("form[action='" + link() + "/secret']");
        var proof = Map.of("csrf-token", form.value("csrf-token"));
        var link = link();
        try {
            world.sql("update membership set role = 'VIEWER' where team = 'orders' and role = 'LEAD'");
            assertThat(form.send().status()).isEqualTo(404);
            assertThat(secret.send().status()).isEqualTo(404);
            for (var button : List.of("trial", "pause", "resumption", "removal")) {
                assertThat(Visitor.lena().post(link + "/" + button, proof).status())
                        .as(button)
                        .isEqualTo(404);
            }
            assertThat(receiver.got()).isEmpty();
            assertThat(world.value("select cast(paused_at is null as text) from outlet"))
                    .isEqualTo("true");
        } finally {
            world.sql("update membership set role = 'LEAD' where team = 'orders'"
                    + " and person_id = (select id from person where email = 'lena@example.com')");
        }
    }

    @Test
    void leads_read_what_was_done_to_webhooks_of_their_team() {
        added();
        stage.add("ada", "Everything", receiver.address(), Format.CHAT);
        assertThat(Visitor.lena().open("/review/history").text())
                .contains("added the webhook CI of orders")
                .doesNotContain("added the webhook Everything");
    }

    @Test
    void a_team_that_ends_takes_its_webhooks_along() {
        added();
        Visitor.ada()
                .open("/admin/teams")
                .form("form[action='/admin/teams']")
                .with("name", "payments")
                .with("shown", "Payments")
                .submit();
        world.project("64a000000000000000000003", "payments-dev", "payments");
        Visitor.ada()
                .open("/webhooks/new")
                .form(NEW)
                .with("name", "Pay")
                .with("team", "payments")
                .with("address", receiver.address())
                .with("format", Format.CHAT.key())
                .send();
        world.sql("delete from project where team = 'payments'");
        Visitor.ada()
                .open("/admin/teams/team?name=payments")
                .form("form[action='/admin/teams/end']")
                .submit();
        assertThat(Visitor.ada().open("/webhooks").all("a.name").eachText()).containsExactly("CI");
        assertThat(told()).contains("Ada removed the webhook Pay of payments ");
    }
}

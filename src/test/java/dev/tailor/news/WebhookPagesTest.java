package dev.tailor.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Statements;
import dev.tailor.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages on which leads keep their teams' webhooks, and administrators all. */
@QuarkusTest
@Tag("MA-26")
class WebhookPagesTest extends AtWebhooks {
    @Inject
    Statements statements;

    @Test
    void all_that_is_wrong_is_said_at_once_and_what_was_typed_stays() {
        var page = Visitor.lena()
                .open("/webhooks/new")
                .form(NEW)
                .with("name", " ")
                .with("address", "chat.example.com/hook")
                .forged("team", "search")
                .forged("format", "fax")
                .without("kinds")
                .send();
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.all("[role=alert] li").eachText())
                .containsExactly(
                        "Say what it leads to.",
                        "Choose whose news it is told.",
                        "Write an address, as in https://chat.example.com/hooks/….",
                        "Choose what it is sent.",
                        "Tick what it is told, one thing at least.");
        assertThat(page.the("#address").val()).isEqualTo("chat.example.com/hook");
    }

    @Test
    void a_name_is_for_one_webhook_of_a_team() {
        added();
        assertThat(added().text("#name-error")).startsWith("There is a webhook of this name already.");
    }

    @Test
    void trying_it_tells_at_once_how_it_answered() {
        added();
        assertThat(pressed("trial").text("p[role=status]")).isEqualTo("127.0.0.1 answered 204.");
        assertThat(receiver.got().get(0).json().getString("type")).isEqualTo("dev.tailor.cluster.trial");
        receiver.answering(403);
        var page = pressed("trial");
        assertThat(page.text("p[role=status]")).isEqualTo("127.0.0.1 answered 403: nothing was taken.");
        assertThat(page.text(".state")).isEqualTo("It answered 403");
    }

    @Test
    void while_it_is_paused_it_is_told_nothing() {
        added();
        assertThat(pressed("pause").text(".state")).isEqualTo("Paused");
        world.asked("dana", "orders-cart", "L");
        stage.deliver();
        assertThat(receiver.got()).isEmpty();

        pressed("resumption");
        world.asked("dana", "orders-reports", "L");
        stage.deliver();
        assertThat(receiver.got()).hasSize(1);
        assertThat(receiver.got().get(0).text()).contains("orders-reports");
    }

    @Test
    void a_webhook_leads_elsewhere_and_is_told_less() {
        added();
        try (var other = new Receiver()) {
            var page = Visitor.lena()
                    .open(link())
                    .form("form[action='" + link() + "']")
                    .with("address", other.address())
                    .forged("kinds", "ready")
                    .submit();
            assertThat(page.text("p[role=status]")).startsWith("Saved");
            world.asked("dana", "orders-cart", "L");
            world.ready("dana", "orders-reports", "S");
            stage.deliver();
            assertThat(receiver.got()).isEmpty();
            assertThat(other.got()).hasSize(1);
            assertThat(other.got().get(0).json().getString("type")).endsWith(".ready");
        }
    }

    @Test
    void who_saves_what_somebody_else_has_changed_meanwhile_is_told_and_what_was_typed_stays() {
        added();
        var form = "form[action='" + link() + "']";
        var early = Visitor.ada().open(link()).form(form).with("name", "Adas");
        Visitor.lena().open(link()).form(form).with("name", "Lenas").submit();
        var page = early.send();
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("#name-error")).startsWith("Somebody else has changed it since you opened it.");
        assertThat(page.the("#name").val()).isEqualTo("Adas");
        assertThat(world.value("select name from outlet")).isEqualTo("Lenas");
        assertThat(page.form(form).submit().h1()).isEqualTo("Webhook Adas");
    }

    @Test
    void the_list_goes_on_behind_more() {
        added();
        world.sql("insert into outlet (id, version, team, name, host, address, secret, format, kinds, made_at, made_by,"
                + " failures) select gen_random_uuid(), 0, team, 'W' || n, host, address, secret, format, kinds, made_at,"
                + " made_by, 0 from outlet, generate_series(1, 50) n");
        var first = Visitor.lena().open("/webhooks");
        assertThat(first.all("a.name")).hasSize(50);
        var rest = first.click("More webhooks");
        assertThat(rest.all("a.name").eachText()).containsExactly("W9");
        assertThat(rest.text("main")).doesNotContain("More webhooks");
    }

    @Test
    void a_removed_one_is_gone_with_what_waited_for_it() {
        added();
        receiver.answering(500);
        world.asked("dana", "orders-cart", "L");
        stage.deliver();
        var page = pressed("removal");
        assertThat(page.text("p[role=status]")).isEqualTo("The webhook CI is removed: it is told nothing any more.");
        assertThat(page.text("main")).contains("There is none yet.");
        assertThat(stage.deliveries()).isNotEmpty().noneMatch(delivery -> delivery.contains("answered 500"));
    }

    @Test
    void each_step_is_in_the_history() {
        added();
        pressed("pause");
        pressed("resumption");
        pressed("secret");
        pressed("removal");
        assertThat(told())
                .containsExactly(
                        "Lena added the webhook CI of orders To 127.0.0.1",
                        "Lena paused the webhook CI of orders ",
                        "Lena resumed the webhook CI of orders ",
                        "Lena gave another secret to the webhook CI of orders ",
                        "Lena removed the webhook CI of orders ");
    }

    @Test
    void pages_cost_the_same_however_much_there_is() {
        added();
        var list = statements.of(() -> Visitor.lena().open("/webhooks"));
        var only = link();
        var page = statements.of(() -> Visitor.lena().open(only));
        List.of("One", "Two", "Three").forEach(name -> stage.add("lena", name, receiver.address(), Format.CHAT));
        List.of("orders-a", "orders-b", "orders-c").forEach(name -> world.asked("dana", name, "L"));
        stage.deliver();
        var one = Visitor.lena().open("/webhooks").the("a.name").attr("href");
        assertThat(statements.of(() -> Visitor.lena().open("/webhooks"))).isEqualTo(list);
        assertThat(statements.of(() -> Visitor.lena().open(one))).isEqualTo(page);
    }

    @Test
    void while_tailor_is_read_only_one_can_be_silenced_but_not_added() {
        added();
        world.sql("update announcement set read_only = true, version = version + 1");
        assertThat(pressed("pause").text(".state")).isEqualTo("Paused");
        assertThat(stage.add("lena", "Two", receiver.address(), Format.CHAT).status())
                .isEqualTo(503);
    }
}

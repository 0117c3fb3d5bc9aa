package dev.tailor.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.MovableClock;
import dev.tailor.Page;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on which leads keep their teams' webhooks, and administrators all. */
@QuarkusTest
@Tag("MA-26")
class WebhookPagesTest {
    private static final String NEW = "form[action='/webhooks/new']";

    @Inject
    World world;

    @Inject
    NewsStage stage;

    @Inject
    Statements statements;

    @Inject
    MovableClock clock;

    @Inject
    EntityManager database;

    private final Receiver receiver = new Receiver();

    @BeforeEach
    void begin() {
        stage.begin();
    }

    @AfterEach
    void end() {
        receiver.close();
    }

    @Test
    void a_secret_is_shown_once_and_neither_it_nor_the_address_ever_again() {
        var page = added();
        var secret = page.text("#secret");
        assertThat(secret).matches("tlw_[A-Za-z0-9]{43}");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");

        var shown = page.click("I have saved it");
        assertThat(shown.h1()).isEqualTo("Webhook CI");
        assertThat(shown.text()).contains("Leads to 127.0.0.1, and stays there");
        var list = Visitor.ada().open("/webhooks");
        assertThat(list.text("tbody")).isEqualTo("CI orders 127.0.0.1 CloudEvents never");
        assertThat(shown.body() + list.body()).doesNotContain(secret, "s3cr3t-path", "v4lue");
        assertThat(rows())
                .anyMatch(row -> row.contains("CI"))
                .noneMatch(
                        row -> row.contains(secret) || row.contains("s3cr3t-path") || row.contains(hex("s3cr3t-path")));
    }

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
    void an_old_page_makes_no_other_secret() {
        added();
        var form = "form[action='" + link() + "/secret']";
        var old = Visitor.lena().open(link()).form(form);
        pressed("secret");
        assertThat(old.send().status()).isEqualTo(409);
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
    void the_secret_before_is_forgotten_of_webhooks_that_nobody_calls_too() {
        added();
        pressed("secret");
        world.roundOf("forget-news");
        assertThat(world.value("select cast(former_secret is null as text) from outlet"))
                .isEqualTo("false");
        clock.advance(Duration.ofDays(1));
        world.roundOf("forget-news");
        assertThat(world.value("select cast(former_secret is null and former_until is null as text) from outlet"))
                .isEqualTo("true");
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
    void another_secret_signs_what_follows() {
        var before = added().text("#secret");
        var after = pressed("secret").text("#secret");
        assertThat(after).isNotEqualTo(before).matches("tlw_\\w{43}");
        pressed("trial");
        assertThat(signatures(receiver.got().get(0)))
                .startsWith(signed(after, receiver.got().get(0)));

        assertThat(Visitor.lena().open(link()).text()).contains("the one before signs too until 25 Nov, 09:00");
    }

    @Test
    void for_a_day_the_secret_before_signs_too() {
        var before = added().text("#secret");
        var page = pressed("secret");
        assertThat(page.text("main")).contains("It signs too until 25 Nov, 09:00");
        clock.advance(Duration.ofDays(1).minusSeconds(1));
        pressed("trial");
        var both = receiver.got().get(0);
        assertThat(signatures(both)).containsExactly(signed(page.text("#secret"), both), signed(before, both));

        clock.advance(Duration.ofSeconds(1));
        pressed("trial");
        var later = receiver.got().get(1);
        assertThat(signatures(later)).containsExactly(signed(page.text("#secret"), later));
        assertThat(Visitor.lena().open(link()).text()).doesNotContain("signs too until");
        assertThat(world.value("select cast(former_secret is null and former_until is null as text) from outlet"))
                .isEqualTo("true");
    }

    @Test
    void of_three_secrets_the_two_newest_sign() {
        var first = added().text("#secret");
        var second = pressed("secret").text("#secret");
        var third = pressed("secret").text("#secret");
        pressed("trial");
        var got = receiver.got().get(0);
        assertThat(signatures(got))
                .containsExactly(signed(third, got), signed(second, got))
                .doesNotContain(signed(first, got));
    }

    private static List<String> signatures(Receiver.Got got) {
        return List.of(got.header("Tailor-Signature").split(","));
    }

    private static String signed(String secret, Receiver.Got got) {
        return Signature.of(secret, Long.parseLong(got.header("Tailor-Timestamp")), got.body());
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

    private Page added() {
        return stage.add("lena", "CI", receiver.address(), Format.CLOUDEVENTS);
    }

    /** What a button of its page does. */
    private Page pressed(String button) {
        var lena = Visitor.lena();
        var link = link();
        var proof =
                lena.open("/webhooks/new").the(NEW + " input[name=csrf-token]").val();
        var version = lena.open(link).the("[name=version]").val();
        var answer = lena.post(link + "/" + button, Map.of("csrf-token", proof, "version", version));
        return answer.status() == 303 ? lena.open(answer.header("Location")) : answer;
    }

    private static String link() {
        return Visitor.ada().open("/webhooks").the("a.name").attr("href");
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private List<String> told() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select split_part(who_name, ' ', 1) || ' ' || what || ' ' || outcome from event"
                                + " where act = 'webhook' order by id",
                        String.class)
                .getResultList());
    }

    /** Every row of every table, as text. */
    @SuppressWarnings("unchecked")
    private List<String> rows() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<String> tables = database.createNativeQuery(
                            "select table_name from information_schema.tables where table_schema = 'public'",
                            String.class)
                    .getResultList();
            return tables.stream()
                    .flatMap(table -> ((List<String>) database.createNativeQuery(
                                            "select cast(t as text) from " + table + " t", String.class)
                                    .getResultList())
                            .stream())
                    .toList();
        });
    }
}

package dev.tailor.news;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailor.Program;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Webhooks as programs keep them: what the pages do, by the same rules. */
@QuarkusTest
@Tag("MA-26")
@Tag("MA-27")
class WebhooksApiTest {
    private static final String ALL = "/api/v1/webhooks";
    private static final String SURE = "?areYouSure=true";

    @Inject
    World world;

    @Inject
    NewsStage stage;

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
    void a_secret_is_answered_once_and_neither_it_nor_the_address_ever_again() {
        var answer = added("CI");
        var secret = answer.json().path("secret").asText();
        var webhook = answer.header("Location");
        assertThat(secret).matches("tlw_[A-Za-z0-9]{43}");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(webhook).endsWith(ALL + "/" + answer.json().at("/webhook/id").asText());

        world.asked("dana", "orders-cart", "L");
        stage.deliver();
        var shown = lena().get(path(answer));
        assertThat(shown.json().path("host").asText()).isEqualTo("127.0.0.1");
        for (var later : List.of(shown, lena().get(ALL), lena().get(path(answer) + "/deliveries"))) {
            assertThat(later.status()).isEqualTo(200);
            assertThat(later.body()).doesNotContain(secret, "s3cr3t-path", "v4lue");
        }
    }

    @Test
    void the_answer_to_a_key_is_remembered_without_the_secret() {
        var first = lena().with("Idempotency-Key", "once").post(ALL, wish("CI"));
        var again = lena().with("Idempotency-Key", "once").post(ALL, wish("CI"));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.json().path("webhook")).isEqualTo(first.json().path("webhook"));
        assertThat(again.json().has("secret")).isFalse();
        assertThat(world.value("select body from answered_key where key = 'once'"))
                .contains("CI")
                .doesNotContain(first.json().path("secret").asText());
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        var answer = lena().post(
                        ALL, "{'name':' ','team':'search','address':'chat','format':'fax','kinds':['ready','rain']}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.error("name")).isEqualTo("Say what it leads to.");
        assertThat(answer.error("team")).isEqualTo("Choose whose news it is told.");
        assertThat(answer.error("address")).startsWith("Write an address");
        assertThat(answer.error("format")).isEqualTo("Choose what it is sent.");
        assertThat(answer.error("kinds")).startsWith("“rain” is no kind of news. There are: asked, approved,");
    }

    @Test
    void a_member_that_nobody_knows_is_refused_by_name() {
        var answer = lena().post(ALL, "{'name':'CI','secret':'mine'}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error("secret")).startsWith("There is no member “secret” here.");
    }

    @Test
    void a_name_is_for_one_webhook_of_a_team() {
        added("CI");
        var answer = lena().post(ALL, wish("ci"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error("name")).startsWith("There is a webhook of this name already.");
    }

    @Test
    void what_is_left_out_of_a_change_stays() {
        var webhook = path(added("CI"));
        var changed = lena().with("If-Match", "*").patch(webhook, "{'kinds':['ready']}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(texts(changed.json().path("kinds"), "")).containsExactly("ready");
        assertThat(changed.json().path("name").asText()).isEqualTo("CI");
        assertThat(lena().post(webhook + "/trial", null).json().path("taken").asBoolean())
                .isTrue();
    }

    @Test
    void a_change_names_what_was_read_which_no_answer_of_the_receiver_overtakes() {
        var webhook = path(added("CI"));
        var read = lena().get(webhook).header("ETag");
        assertThat(lena().patch(webhook, "{'name':'CD'}").status()).isEqualTo(428);
        receiver.answering(500);
        lena().post(webhook + "/trial", null);
        var changed = lena().with("If-Match", read).patch(webhook, "{'name':'CD'}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(read);
        var late = lena().with("If-Match", read).patch(webhook, "{'name':'CE'}");
        assertThat(late.status()).isEqualTo(412);
        assertThat(lena().get(webhook).json().path("name").asText()).isEqualTo("CD");
    }

    @Test
    void trying_it_tells_how_it_answered() {
        var webhook = path(added("CI"));
        var taken = lena().post(webhook + "/trial", null).json();
        assertThat(taken.path("taken").asBoolean()).isTrue();
        assertThat(taken.path("message").asText()).isEqualTo("127.0.0.1 answered 204.");
        assertThat(receiver.got().get(0).json().getString("type")).isEqualTo("dev.tailor.cluster.trial");

        receiver.answering(403);
        var refused = lena().post(webhook + "/trial", null).json();
        assertThat(refused.path("taken").asBoolean()).isFalse();
        assertThat(refused.path("message").asText()).isEqualTo("127.0.0.1 answered 403: nothing was taken.");
        var shown = lena().get(webhook).json();
        assertThat(shown.at("/lastCall/outcome").asText()).isEqualTo("answered 403");
        assertThat(shown.path("failures").asInt()).isEqualTo(1);
    }

    @Test
    void while_it_is_paused_it_is_told_nothing() {
        var webhook = path(added("CI"));
        var paused = lena().send(Method.PUT, webhook + "/pause", null).json();
        assertThat(paused.at("/paused/by").asText())
                .isEqualTo(world.person("lena").name());
        world.asked("dana", "orders-cart", "L");
        stage.deliver();
        assertThat(receiver.got()).isEmpty();

        assertThat(lena().delete(webhook + "/pause").json().has("paused")).isFalse();
        world.asked("dana", "orders-reports", "L");
        stage.deliver();
        assertThat(receiver.got()).hasSize(1);
    }

    @Test
    void another_secret_is_answered_once_and_the_one_before_signs_too_for_a_day() {
        var added = added("CI");
        var webhook = path(added);
        var renewed =
                lena().with("If-Match", "*").post(webhook + "/secret", null).json();
        assertThat(renewed.path("secret").asText())
                .matches("tlw_\\w{43}")
                .isNotEqualTo(added.json().path("secret").asText());
        assertThat(renewed.at("/webhook/formerSecretUntil").asText()).isEqualTo("2026-11-25T09:00:00Z");
        assertThat(lena().get(webhook).json().path("formerSecretUntil").asText())
                .isEqualTo("2026-11-25T09:00:00Z");
        assertThat(lena().get(webhook).body())
                .doesNotContain(renewed.path("secret").asText());

        lena().post(webhook + "/trial", null);
        var got = receiver.got().get(0);
        var seconds = Long.parseLong(got.header("Tailor-Timestamp"));
        assertThat(got.header("Tailor-Signature").split(","))
                .containsExactly(
                        Signature.of(renewed.path("secret").asText(), seconds, got.body()),
                        Signature.of(added.json().path("secret").asText(), seconds, got.body()));
    }

    /** Else whoever has lost the answer and asks again ends the secret that the receiver knows. */
    @Test
    void who_asks_again_for_another_secret_with_what_was_read_before_makes_no_third_one() {
        var webhook = path(added("CI"));
        var read = lena().get(webhook).header("ETag");
        assertThat(lena().post(webhook + "/secret", null).status()).isEqualTo(428);
        var made = lena().with("If-Match", read).post(webhook + "/secret", null);
        assertThat(made.status()).isEqualTo(200);
        var again = lena().with("If-Match", read).post(webhook + "/secret", null);
        assertThat(again.status()).isEqualTo(412);
        lena().post(webhook + "/trial", null);
        var got = receiver.got().get(0);
        assertThat(got.header("Tailor-Signature"))
                .startsWith(Signature.of(
                        made.json().path("secret").asText(),
                        Long.parseLong(got.header("Tailor-Timestamp")),
                        got.body()));
    }

    @Test
    void a_removed_one_is_gone() {
        var webhook = path(added("CI"));
        assertThat(lena().delete(webhook).status()).isEqualTo(409);
        assertThat(lena().delete(webhook + SURE).status()).isEqualTo(204);
        assertThat(lena().get(webhook).status()).isEqualTo(404);
        assertThat(lena().delete(webhook + SURE).status()).isEqualTo(404);
    }

    @Test
    void leads_keep_those_of_their_teams_and_administrators_all() {
        var every = Program.of("ada").post(ALL, wish("Everything").replace("'team':'orders',", ""));
        added("CI");
        assertThat(texts(Program.of("ada").get(ALL).json().path("results"), "name"))
                .containsExactly("Everything", "CI");
        assertThat(texts(lena().get(ALL).json().path("results"), "name")).containsExactly("CI");
        assertThat(lena().get(path(every)).status()).isEqualTo(404);
        assertThat(lena().post(ALL, wish("All").replace("'team':'orders',", "")).error("team"))
                .isEqualTo("Choose whose news it is told.");
    }

    @Test
    void the_list_goes_on_behind_next() {
        List.of("beta", "Alpha", "gamma").forEach(this::added);
        var first = lena().get(ALL + "?limit=2").json();
        assertThat(texts(first.path("results"), "name")).containsExactly("Alpha", "beta");
        var rest = lena().get(first.path("next").asText()).json();
        assertThat(texts(rest.path("results"), "name")).containsExactly("gamma");
        assertThat(rest.has("next")).isFalse();
        assertThat(lena().get(ALL + "?after=nowhere").error("after"))
                .isEqualTo("Follow the link next of the page before.");
    }

    @Test
    void what_it_was_sent_goes_on_behind_next() {
        var webhook = path(added("CI"));
        receiver.answering(500);
        List.of("orders-a", "orders-b", "orders-c").forEach(name -> world.asked("dana", name, "L"));
        stage.deliver();
        var first = lena().get(webhook + "/deliveries?limit=2").json();
        assertThat(first.path("results")).hasSize(2);
        var rest = lena().get(first.path("next").asText()).json();
        assertThat(rest.path("results")).hasSize(1);
        assertThat(rest.has("next")).isFalse();

        var oldest = rest.path("results").get(0);
        assertThat(oldest.path("kind").asText()).isEqualTo("asked");
        assertThat(oldest.path("state").asText()).isEqualTo("waiting");
        assertThat(oldest.has("nextTryAt")).isTrue();
        assertThat(oldest.path("event").asText())
                .isEqualTo(receiver.got().get(0).json().getString("id"));
        assertThat(oldest.path("outcome").asText()).isEqualTo("answered 500");
    }

    @Test
    void while_tailor_is_read_only_one_can_be_silenced_but_not_added() {
        var webhook = path(added("CI"));
        world.sql("update announcement set read_only = true, version = version + 1");
        assertThat(lena().post(ALL, wish("Two")).status()).isEqualTo(503);
        assertThat(lena().send(Method.PUT, webhook + "/pause", null).status()).isEqualTo(200);
    }

    @Test
    void each_step_is_in_the_history() {
        var webhook = path(added("CI"));
        lena().with("If-Match", "*").post(webhook + "/secret", null);
        lena().delete(webhook + SURE);
        var told = lena().get("/api/v1/history?act=webhook").json().path("results");
        assertThat(texts(told, "what"))
                .containsExactly(
                        "removed the webhook CI of orders",
                        "gave another secret to the webhook CI of orders",
                        "added the webhook CI of orders");
    }

    private Program.Answer added(String name) {
        var answer = lena().post(ALL, wish(name));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private String wish(String name) {
        return "{'name':'%s','team':'orders','address':'%s','kinds':['asked','ready']}"
                .formatted(name, receiver.address());
    }

    /** The address of a new one. */
    private static String path(Program.Answer added) {
        return ALL + "/" + added.json().at("/webhook/id").asText();
    }

    private static Program lena() {
        return Program.of("lena");
    }

    /** @param member whose text of each is wanted; empty for that of each itself */
    private static List<String> texts(JsonNode all, String member) {
        var texts = new ArrayList<String>();
        all.forEach(one -> texts.add((member.isEmpty() ? one : one.path(member)).asText()));
        return texts;
    }
}

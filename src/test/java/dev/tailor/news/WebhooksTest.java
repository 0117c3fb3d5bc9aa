package dev.tailor.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Held;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.News;
import dev.tailor.cluster.NewsKind;
import dev.tailor.cluster.Progress;
import dev.tailor.cluster.Trouble;
import dev.tailor.history.Who;
import dev.tailor.news.Receiver.Got;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What programs and chats are told. */
@QuarkusTest
@Tag("MA-26")
class WebhooksTest extends AtReceiver {
    @Inject
    OutletBook book;

    @Inject
    Held held;

    @Inject
    Clusters clusters;

    @Inject
    Progress progress;

    @Inject
    Event<News> news;

    @Test
    void who_wants_to_hear_is_read_without_keeping_a_connection() {
        assertThat(held.after(() -> book.hearing("orders", NewsKind.READY))).isFalse();
    }

    @Test
    void a_program_is_told_each_step_of_a_cluster() {
        program();
        var cart = lived();
        assertThat(types())
                .containsExactly("asked", "approved", "ready", "retired", "deleted")
                .doesNotHaveDuplicates();
        assertThat(receiver.got()).allSatisfy(got -> {
            assertThat(got.header("Content-Type")).isEqualTo("application/cloudevents+json; charset=UTF-8");
            assertThat(got.json().getString("subject")).isEqualTo(cart.id().toString());
            assertThat(got.json().getString("time")).startsWith("2026-1");
            assertThat(got.json().getJsonObject("data").getString("team")).isEqualTo("orders");
        });
    }

    /** From being asked for to being deleted. */
    private Cluster lived() {
        var cart = world.asked("dana", "orders-cart", "L");
        stage.deliver();
        decisions.approve(world.person("lena"), world.changeOf(cart), "");
        stage.deliver();
        world.accepted(world.changeOf(cart));
        world.seen(cart, "IDLE", false);
        stage.deliver();
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        stage.deliver();
        clock.advance(Duration.ofDays(8));
        progress.loginsRemoved(world.changeOf(cart));
        world.accepted(world.changeOf(cart));
        progress.done(world.changeOf(cart));
        stage.deliver();
        return cart;
    }

    @Test
    void a_program_is_told_what_failed_and_what_was_declined() {
        program();
        var cart = world.asked("dana", "orders-cart", "S");
        world.attempted(world.changeOf(cart));
        progress.refused(world.changeOf(cart), new Trouble(400, "X", "", "It can’t be.", ""));
        var reports = world.asked("dana", "orders-reports", "L");
        decisions.decline(world.person("lena"), world.changeOf(reports), "");
        stage.deliver();
        assertThat(types()).contains("failed", "declined");
    }

    /** Whatever room fires one. */
    @ParameterizedTest
    @EnumSource(NewsKind.class)
    void every_kind_of_news_goes_out(NewsKind kind) {
        program();
        var cart = world.ready("dana", "orders-cart", "S");
        stage.forget();
        receiver.got().clear();
        QuarkusTransaction.requiringNew()
                .run(() -> news.fire(News.of(kind, cart, Who.TAILOR, "Something about orders-cart")));
        stage.deliver();
        assertThat(types()).containsExactly(kind.key());
        assertThat(stage.subjects(kind == NewsKind.ASKED ? "lena" : "dana"))
                .containsExactly("Something about orders-cart");
    }

    @Test
    void the_signature_shows_that_tailor_sent_it() throws GeneralSecurityException {
        var secret = program();
        world.asked("dana", "orders-cart", "L");
        stage.deliver();
        var got = receiver.got().get(0);
        assertThat(got.header("Tailor-Timestamp")).isEqualTo(Long.toString(World.MORNING.getEpochSecond()));
        assertThat(got.header("Tailor-Signature")).isEqualTo("v1=" + computed(secret, got));
        assertThat(got.method()).isEqualTo("POST");
        assertThat(got.target()).isEqualTo("/hooks/s3cr3t-path?key=v4lue");
    }

    /** As docs/api.md tells receivers to. */
    private static String computed(String secret, Got got) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update(got.header("Tailor-Timestamp").getBytes(StandardCharsets.UTF_8));
        mac.update((byte) '.');
        return HexFormat.of().formatHex(mac.doFinal(got.body()));
    }

    @Test
    void a_chat_gets_text() {
        stage.add("lena", "Chat", receiver.address(), Format.CHAT);
        var cart = world.asked("dana", "orders-cart", "L");
        stage.deliver();
        assertThat(receiver.got().get(0).json().getMap())
                .containsOnlyKeys("text")
                .containsEntry(
                        "text",
                        "Dana asks for orders-cart in L with 40 GB.\nhttp://localhost:8080/changes/"
                                + world.changeOf(cart));
    }

    @Test
    void a_team_hears_nothing_of_anothers() {
        stage.add("ada", "All", receiver.address(), Format.CHAT);
        program();
        world.asked("otto", "search-index", "L");
        stage.deliver();
        assertThat(receiver.got()).hasSize(1);
        assertThat(receiver.got().get(0).text()).contains("search-index");
    }

    @Test
    void nothing_is_sent_twice_however_often_it_is_told() {
        program();
        world.asked("dana", "orders-cart", "L");
        world.work();
        stage.deliver();
        world.roundOf("wake-outlets");
        assertThat(receiver.got()).hasSize(1);
    }

    @Test
    void old_news_are_forgotten() {
        program();
        decisions.decline(world.person("lena"), world.changeOf(world.asked("dana", "orders-cart", "L")), "");
        stage.deliver();
        clock.advance(Duration.ofDays(31));
        world.roundOf("forget-news");
        assertThat(stage.deliveries()).isEmpty();
    }
}

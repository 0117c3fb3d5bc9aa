package dev.tailor.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A webhook's secret is shown once, and what signs while another takes its place. */
@QuarkusTest
@Tag("MA-26")
class WebhookSecretsTest extends AtWebhooks {
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
    void an_old_page_makes_no_other_secret() {
        added();
        var form = "form[action='" + link() + "/secret']";
        var old = Visitor.lena().open(link()).form(form);
        pressed("secret");
        assertThat(old.send().status()).isEqualTo(409);
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

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
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

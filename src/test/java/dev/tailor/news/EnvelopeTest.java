package dev.tailor.news;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What webhooks get, how it is signed, and how patiently it is tried. */
@Tag("MA-26")
class EnvelopeTest {
    private static final URI PORTAL = URI.create("https://tailor.example.com");
    private static final UUID ID = UUID.fromString("5eed0000-0000-4000-8000-000000000001");

    @Test
    void a_program_gets_a_cloud_event() {
        var envelope = Envelope.of(item("Lena tries the webhook x"), Format.CLOUDEVENTS, PORTAL);
        assertThat(envelope.type()).isEqualTo("application/cloudevents+json; charset=UTF-8");
        assertThat(json(envelope).getMap())
                .containsEntry("specversion", "1.0")
                .containsEntry("id", ID.toString())
                .containsEntry("source", "https://tailor.example.com")
                .containsEntry("type", "dev.tailor.cluster.trial")
                .containsEntry("time", "2026-11-24T09:00:00Z")
                .containsEntry("datacontenttype", "application/json");
        assertThat(json(envelope).getJsonObject("data").getMap())
                .containsEntry("what", "Lena tries the webhook x")
                .containsEntry("link", "https://tailor.example.com/clusters")
                .doesNotContainKey("changeId");
    }

    @Test
    void a_chat_gets_a_line_that_calls_nobody() {
        var envelope = Envelope.of(item("<!channel> @here & @everyone, dana@example.com"), Format.CHAT, PORTAL);
        assertThat(json(envelope).getString("text"))
                .isEqualTo("&lt;!channel&gt; @\u200bhere &amp; @\u200beveryone, dana@example.com."
                        + "\nhttps://tailor.example.com/clusters");
    }

    /** Computed by `printf '1764000000.{"a":1}' | openssl dgst -sha256 -hmac tlw_secret`. */
    @Test
    void a_signature_is_what_other_tools_compute() {
        var body = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        assertThat(Signature.of("tlw_secret", 1764000000, body))
                .isEqualTo("v1=918e7ed33d5dcb164f9ff0cfb43e9646642b8928814f1390c74a03e933709ac6");
    }

    @Test
    void secrets_are_never_the_same() {
        assertThat(SigningSecret.generated()).matches("tlw_[A-Za-z0-9]{43}").isNotEqualTo(SigningSecret.generated());
    }

    @ParameterizedTest
    @CsvSource({"1, PT10S", "2, PT40S", "3, PT2M40S", "4, PT10M40S", "5, PT42M40S", "6, PT1H", "60, PT1H"})
    void pauses_grow_up_to_an_hour(int failures, Duration pause) {
        assertThat(Patience.after(failures)).isEqualTo(pause);
    }

    private static NewsItem item(String what) {
        return new NewsItem(ID, Instant.parse("2026-11-24T09:00:00Z"), "trial", "x", "Lena", what);
    }

    private static JsonObject json(Envelope envelope) {
        return new JsonObject(new String(envelope.body(), StandardCharsets.UTF_8));
    }
}

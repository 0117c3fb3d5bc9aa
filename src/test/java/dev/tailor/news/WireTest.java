package dev.tailor.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.simulator.Simulator;
import dev.tailor.simulator.SimulatorOptions;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.PemTrustOptions;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host is called at the address that was looked at, and must prove that it is that host. */
@Tag("MA-26")
class WireTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    private final Vertx vertx = Vertx.vertx();
    private Path pem;
    private Simulator simulator;

    /** Something that speaks TLS, with a certificate for localhost. */
    @BeforeEach
    void start() {
        pem = directory.resolve("ca.pem");
        simulator = Simulator.start(SimulatorOptions.frozen().withTls(pem));
    }

    @AfterEach
    void stop() {
        simulator.close();
        vertx.close();
    }

    @Test
    void who_proves_to_be_the_host_is_called() throws Exception {
        assertThat(trusting().post(at("localhost"), InetAddress.getLoopbackAddress(), Map.of(), new byte[0]))
                .isBetween(200, 499);
    }

    @Test
    void the_address_is_the_one_looked_at_and_the_certificate_is_held_against_the_host() {
        assertThatThrownBy(() -> trusting()
                        .post(at("chat.example.com"), InetAddress.getLoopbackAddress(), Map.of(), new byte[0]))
                .hasCauseInstanceOf(SSLException.class);
    }

    @Test
    void a_certificate_that_nobody_knows_is_refused_in_words() {
        var wire = new Wire(vertx.createHttpClient(Wire.options(LIMIT)), LIMIT);
        assertThatThrownBy(() -> wire.post(at("localhost"), InetAddress.getLoopbackAddress(), Map.of(), new byte[0]))
                .satisfies(failed -> assertThat(
                                Answers.of(failed.getCause(), LIMIT).words())
                        .isEqualTo("could not be called: its certificate is not to be trusted"));
    }

    /** Short answers mostly have by the time that somebody looks at them. */
    @Test
    void an_answer_that_has_ended_already_counts() throws Exception {
        var answer = trusting()
                .client()
                .request(HttpMethod.GET, simulator.port(), "localhost", "/hook")
                .compose(call -> call.send())
                .compose(response -> response.end().map(response))
                .toCompletionStage()
                .toCompletableFuture()
                .get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        assertThat(Wire.status(answer)).isBetween(200, 499);
    }

    private Wire trusting() {
        var trust = new PemTrustOptions().addCertPath(pem.toString());
        return new Wire(
                vertx.createHttpClient(
                        Wire.options(LIMIT).setTrustOptions(trust).setSsl(true)),
                LIMIT);
    }

    private URI at(String host) {
        return URI.create("https://" + host + ":" + simulator.port() + "/hook");
    }
}

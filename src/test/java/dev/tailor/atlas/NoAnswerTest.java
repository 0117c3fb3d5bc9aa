package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tailor.atlas.PlainServer.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Failures without an answer. */
@QuarkusTest
class NoAnswerTest {
    private static final NewAtlasProject SHOP = new NewAtlasProject("shop", "5f000000000000000000000a");

    @Test
    void a_connection_that_breaks_may_have_carried_the_change() {
        try (var server = PlainServer.answering(asked -> Answer.hangUp())) {
            var projects = new AtlasProjects(withKeyPair(server.uri(), Map.of()));
            var failure = catchThrowableOfType(AtlasFailure.TryLater.class, () -> projects.create(SHOP));
            assertThat(failure.maybeDone()).isTrue();
            assertThat(failure.status()).isZero();
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void no_answer_in_time_may_be_done() {
        var forever = new CountDownLatch(1);
        try (var server = PlainServer.answering(asked -> waitFor(forever))) {
            var projects = new AtlasProjects(withKeyPair(server.uri(), Map.of("read-timeout", "100ms")));
            var failure = catchThrowableOfType(AtlasFailure.TryLater.class, () -> projects.create(SHOP));
            assertThat(failure.maybeDone()).isTrue();
            assertThat(failure.getMessage()).isEqualTo("Atlas does not answer in time");
        } finally {
            forever.countDown();
        }
    }

    @Test
    void where_nobody_listens_nothing_was_done() throws IOException {
        var projects = new AtlasProjects(withKeyPair(deserted(), Map.of()));
        var failure = catchThrowableOfType(AtlasFailure.TryLater.class, () -> projects.create(SHOP));
        assertThat(failure.maybeDone()).isFalse();
    }

    @Test
    @Tag("PA-01")
    void without_credentials_each_call_says_so_and_none_goes_out() {
        try (var server = PlainServer.answering(asked -> Answer.json(200, "{}"))) {
            var projects = new AtlasProjects(Configured.with(server.uri(), Map.of(), Clock.systemUTC()));
            var failure = catchThrowableOfType(AtlasFailure.NotAllowed.class, projects::check);
            assertThat(failure.detail()).contains("service account or an API key pair");
            assertThat(server.asked()).isEmpty();
        }
    }

    private static Connection withKeyPair(URI server, Map<String, String> more) {
        var settings = new HashMap<>(Map.of("public-key", "dana", "private-key", "0a1b2c3d"));
        settings.putAll(more);
        return Configured.with(server, settings, Clock.systemUTC());
    }

    private static Answer waitFor(CountDownLatch latch) {
        try {
            latch.await();
            return Answer.hangUp();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static URI deserted() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }
}

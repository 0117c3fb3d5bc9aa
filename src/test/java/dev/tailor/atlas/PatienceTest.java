package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tailor.Visitor;
import dev.tailor.atlas.PlainServer.Answer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several calls in a row for one person who waits: an end for all together. */
@QuarkusTest
@Tag("PA-27")
class PatienceTest {
    private static final Map<String, String> KEYS = Map.of("public-key", "dana", "private-key", "0a1b2c3d-secret");
    private static final String PAGE = "{\"results\":[{\"id\":\"1\",\"name\":\"one\"}],\"links\":[{\"rel\":\"next\"}]}";

    private final MovableClock clock = new MovableClock();

    @Inject
    dev.tailor.MovableClock clockOfPages;

    @Inject
    AtlasPatience ofPages;

    @AfterEach
    void release() {
        clockOfPages.release();
    }

    @Test
    void no_call_begins_when_the_time_is_over() {
        try (var server = PlainServer.answering(asked -> after(clock::pass, 8))) {
            var projects = new AtlasProjects(waiting(server, 20));
            var failure = catchThrowableOfType(AtlasFailure.class, projects::list);

            assertThat(server.asked()).hasSize(3);
            assertThat(failure.hasCode(AtlasCode.TOOK_TOO_LONG)).isTrue();
            assertThat(failure.isPassing()).isTrue();
            assertThat(failure.maybeDone()).isFalse();
            assertThat(AtlasSentences.of(failure)).startsWith("Atlas answers so slowly");
        }
    }

    @Test
    void an_answer_that_atlas_holds_back_is_not_waited_for_beyond_it() {
        var held = new CountDownLatch(1);
        try (var server = PlainServer.answering(asked -> heldUntil(held))) {
            var failure = catchThrowableOfType(
                    AtlasFailure.class, new AtlasProjects(waiting(server, Duration.ofMillis(200)))::list);

            assertThat(held.getCount()).as("the answer is held back still").isOne();
            assertThat(failure.hasCode(AtlasCode.TOOK_TOO_LONG)).isTrue();
            assertThat(failure.maybeDone()).isTrue();
            assertThat(failure.isPassing()).isTrue();
        } finally {
            held.countDown();
        }
    }

    @Test
    void what_nobody_waited_for_says_nothing_about_atlas() {
        var held = new CountDownLatch(1);
        try (var server = PlainServer.answering(asked -> heldUntil(held))) {
            var connection = waiting(server, Duration.ofMillis(20));
            for (var calls = 0; calls < 2 * Circuit.MOST_FAILURES; calls++) {
                catchThrowableOfType(AtlasFailure.class, new AtlasProjects(connection)::list);
            }

            assertThat(connection.traffic().circuit().until()).isEmpty();
        } finally {
            held.countDown();
        }
    }

    @Test
    void what_fails_in_time_fails_as_ever() {
        try (var server = PlainServer.answering(asked -> Answer.html(404))) {
            var failure = catchThrowableOfType(
                    AtlasFailure.class, new AtlasProjects(waiting(server, Duration.ofSeconds(10)))::list);

            assertThat(failure).isInstanceOf(AtlasFailure.TryLater.class);
            assertThat(failure.status()).isEqualTo(404);
        }
    }

    @Test
    void a_call_is_not_made_again_where_the_pause_would_outlast_it() {
        try (var server = PlainServer.answering(asked -> overloaded(1))) {
            catchThrowableOfType(AtlasFailure.class, new AtlasProjects(waiting(server, 1))::list);
            assertThat(server.asked()).hasSize(1);
        }
        try (var server = PlainServer.answering(asked -> overloaded(1))) {
            catchThrowableOfType(AtlasFailure.class, new AtlasProjects(waiting(server, 60))::list);
            assertThat(server.asked()).hasSize(3);
        }
    }

    @Test
    void a_turn_is_not_waited_for_beyond_it() {
        try (var server = PlainServer.answering(asked -> limited(4))) {
            var projects = new AtlasProjects(waiting(server, 3));
            catchThrowableOfType(AtlasFailure.class, projects::list);
            var before = clock.instant();

            var held = catchThrowableOfType(AtlasFailure.class, projects::list);

            assertThat(held.hasCode(AtlasCode.RATE_LIMITED)).isTrue();
            assertThat(clock.instant()).isEqualTo(before);
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void a_page_comes_in_the_end_and_says_what_is_known() {
        clockOfPages.set(Instant.parse("2026-11-24T09:00:00Z"));
        try (var server = PlainServer.answering(asked -> after(clockOfPages::advance, 8))) {
            AtlasProbe.projects = new AtlasProjects(
                    Configured.with(server.uri(), KEYS, clockOfPages, clockOfPages::advance, ofPages));

            var page = Visitor.dana().get("/probe/atlas");
            assertThat(server.asked()).hasSize(3);
            assertThat(page.text(".lead")).startsWith("Atlas answers so slowly that not everything was asked");
            assertThat(page.text("main")).contains("TOOK_TOO_LONG", page.header("X-Request-Id"));

            Visitor.dana().get("/probe/atlas");
            assertThat(server.asked()).as("the next page has its own time").hasSize(6);
        }
    }

    @Test
    void who_works_in_the_background_has_time() {
        assertThat(ofPages.until()).isEmpty();
    }

    private Connection waiting(PlainServer server, int seconds) {
        return waiting(server, Duration.ofSeconds(seconds));
    }

    private Connection waiting(PlainServer server, Duration patience) {
        var end = Optional.of(clock.instant().plus(patience));
        return Configured.with(server.uri(), KEYS, clock, clock::pass, () -> end);
    }

    private static Answer after(Consumer<Duration> clock, int seconds) {
        clock.accept(Duration.ofSeconds(seconds));
        return Answer.json(200, PAGE);
    }

    private static Answer heldUntil(CountDownLatch end) {
        try {
            end.await();
            return Answer.json(200, PAGE);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Answer overloaded(int seconds) {
        return new Answer(503, Map.of("Retry-After", "" + seconds, "Content-Type", "text/html"), "<html></html>");
    }

    private static Answer limited(int seconds) {
        var headers = Map.of("Retry-After", "" + seconds, "Content-Type", "application/json");
        return new Answer(429, headers, "{\"errorCode\":\"RATE_LIMITED\"}");
    }
}

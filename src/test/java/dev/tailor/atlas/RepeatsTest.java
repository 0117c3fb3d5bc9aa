package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tailor.atlas.PlainServer.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RepeatsTest {
    private static final Answer NOBODY = Answer.json(200, "{\"results\":[],\"links\":[]}");

    private final MovableClock clock = new MovableClock();

    @Test
    void a_question_is_asked_again_when_atlas_stumbles() {
        try (var server = inTurn(Answer.html(503), Answer.hangUp(), NOBODY)) {
            assertThat(projects(server).list()).isEmpty();
            assertThat(server.asked()).hasSize(3);
        }
    }

    @Test
    void a_question_is_asked_three_times_at_most() {
        try (var server = PlainServer.answering(asked -> Answer.html(502))) {
            catchThrowableOfType(
                    AtlasFailure.TryLater.class, () -> projects(server).list());
            assertThat(server.asked()).hasSize(3);
        }
    }

    @Test
    void a_short_wait_that_atlas_asks_for_is_kept() {
        try (var server = inTurn(tooMany("1"), NOBODY)) {
            var began = clock.instant();
            projects(server).list();
            assertThat(Duration.between(began, clock.instant())).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void a_long_wait_is_handed_to_the_caller_at_once() {
        try (var server = inTurn(tooMany("30"), NOBODY)) {
            var failure = catchThrowableOfType(
                    AtlasFailure.TryLater.class, () -> projects(server).list());
            assertThat(failure.retryAfter()).contains(Duration.ofSeconds(30));
            assertThat(server.asked()).hasSize(1);
        }
    }

    private AtlasProjects projects(PlainServer server) {
        return new AtlasProjects(Configured.waitingOn(clock, server.uri()));
    }

    private static Answer tooMany(String seconds) {
        return new Answer(
                429,
                Map.of("Retry-After", seconds, "Content-Type", "application/json"),
                "{\"errorCode\":\"RATE_LIMITED\"}");
    }

    private static PlainServer inTurn(Answer... answers) {
        Iterator<Answer> next = List.of(answers).iterator();
        return PlainServer.answering(asked -> {
            synchronized (next) {
                return next.next();
            }
        });
    }
}

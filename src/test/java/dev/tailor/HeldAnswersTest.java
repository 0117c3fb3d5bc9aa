package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An Atlas that hears everything and holds its answers back for longer than any test runs. */
@QuarkusTest
@TestProfile(HeldAnswersTest.LittlePatience.class)
@Tag("PA-27")
class HeldAnswersTest {
    public static class LittlePatience implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            // Whoever waited for the call's own limit would wait for ten minutes.
            return Map.of("tailor.connection.answer-within", "300ms", "tailor.atlas.read-timeout", "10m");
        }
    }

    @Inject
    World world;

    @AfterEach
    void mend() {
        world.atlas().noFaults();
    }

    @Test
    void a_page_comes_without_the_answer_and_says_so() {
        for (var page : AskingPages.prepared(world)) {
            holdAnswers();
            var answer = AskingPages.asked(Visitor.named(AskingPages.person(page)), page);

            if (AskingPages.tellsOnNextPage(page)) {
                assertThat(answer.status()).as(page).isEqualTo(303);
                assertThat(answer.follow().text("[role=status]"))
                        .as(page)
                        .containsPattern("Atlas answers so slowly|Atlas did not say");
            } else {
                assertThat(answer.status()).as(page).isEqualTo(503);
                assertThat(answer.text("main"))
                        .as(page)
                        .contains("Atlas answers so slowly", "TOOK_TOO_LONG", answer.header("X-Request-Id"));
            }
            world.atlas().noFaults();
        }
    }

    @Test
    void what_may_have_happened_all_the_same_is_not_said_to_have_failed() {
        var page = AskingPages.prepared(world).stream()
                .filter(one -> one.endsWith("/logins"))
                .findFirst()
                .orElseThrow();
        world.atlas()
                .fault(Map.of("kind", "latency", "millis", Duration.ofHours(1).toMillis(), "method", "POST"));

        assertThat(AskingPages.asked(Visitor.dana(), page).h1())
                .isEqualTo("It is not known whether the login was made");
    }

    private void holdAnswers() {
        world.atlas()
                .fault(Map.of("kind", "latency", "millis", Duration.ofHours(1).toMillis()));
    }
}

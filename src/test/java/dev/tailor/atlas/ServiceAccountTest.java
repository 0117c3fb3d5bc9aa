package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tailor.atlas.PlainServer.Answer;
import dev.tailor.atlas.PlainServer.Asked;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServiceAccountTest {
    private static final String NOBODY = "{\"results\":[],\"links\":[]}";

    private static final Map<String, String> ACCOUNT = Map.of("client-id", "mdb_sa_id_1", "client-secret", "secret");

    private final MovableClock clock = new MovableClock();
    private final AtomicInteger tokens = new AtomicInteger();

    @Test
    void one_token_serves_all_callers_however_many_come_at_once() {
        try (var server = PlainServer.answering(this::welcome)) {
            var projects = new AtlasProjects(Configured.withServiceAccount(server.uri(), clock));
            var callers = Executors.newFixedThreadPool(8);
            IntStream.range(0, 8)
                    .mapToObj(caller -> CompletableFuture.runAsync(projects::check, callers))
                    .toList()
                    .forEach(CompletableFuture::join);
            callers.shutdown();
            assertThat(tokenCalls(server)).hasSize(1);
        }
    }

    @Test
    void the_token_is_asked_for_as_atlas_wants_it() {
        try (var server = PlainServer.answering(this::welcome)) {
            new AtlasProjects(Configured.withServiceAccount(server.uri(), clock)).check();
            var asked = tokenCalls(server).findFirst().orElseThrow();
            var plain = Base64.getEncoder()
                    .encodeToString("mdb_sa_id_1:mdb_sa_sk_%/+secret".getBytes(StandardCharsets.UTF_8));
            assertThat(asked.authorization()).isEqualTo("Basic " + plain);
            assertThat(asked.body()).isEqualTo("grant_type=client_credentials");
            assertThat(server.asked().get(1).authorization()).isEqualTo("Bearer token-1");
        }
    }

    @Test
    void a_token_is_renewed_before_it_ends() {
        try (var server = PlainServer.answering(this::welcome)) {
            var projects = new AtlasProjects(Configured.withServiceAccount(server.uri(), clock));
            projects.check();
            clock.pass(Duration.ofMinutes(54));
            projects.check();
            assertThat(tokens).hasValue(1);
            clock.pass(Duration.ofMinutes(2));
            projects.check();
            assertThat(tokens).hasValue(2);
        }
    }

    @Test
    void while_a_token_holds_trouble_with_the_next_one_disturbs_nobody() {
        try (var server = PlainServer.answering(
                asked -> isForToken(asked) && tokens.get() > 0 ? Answer.html(503) : welcome(asked))) {
            var projects = new AtlasProjects(Configured.withServiceAccount(server.uri(), clock));
            projects.check();
            clock.pass(Duration.ofMinutes(56));
            projects.check();
            projects.check();
            assertThat(tokenCalls(server)).hasSize(2);
            clock.pass(Duration.ofMinutes(5));
            assertThatThrownBy(projects::check).isInstanceOf(AtlasFailure.TryLater.class);
        }
    }

    @Test
    void after_a_401_a_token_that_has_been_withdrawn_is_replaced_once() {
        try (var server = PlainServer.answering(
                asked -> "Bearer token-1".equals(asked.authorization()) && tokens.get() == 1 && clockMoved()
                        ? Answer.json(401, "{}")
                        : welcome(asked))) {
            var projects = new AtlasProjects(Configured.withServiceAccount(server.uri(), clock));
            projects.check();
            clock.pass(Duration.ofMinutes(10));
            projects.check();
            assertThat(tokens).hasValue(2);
        }
    }

    @Test
    void missing_rights_do_not_use_up_the_tokens_of_a_minute() {
        try (var server = PlainServer.answering(asked -> isForToken(asked) ? welcome(asked) : Answer.json(401, "{}"))) {
            var projects = new AtlasProjects(Configured.withServiceAccount(server.uri(), clock));
            Stream.generate(() -> projects).limit(5).forEach(each -> assertThatThrownBy(each::check)
                    .isInstanceOf(AtlasFailure.NotAllowed.class));
            assertThat(tokens).hasValue(1);
        }
    }

    @Test
    void a_wrong_secret_is_not_allowed_and_is_not_sent_again_at_once() {
        try (var server = PlainServer.answering(asked -> Answer.json(
                401, "{\"error\":\"invalid_client\",\"error_description\":\"Invalid credentials provided.\"}"))) {
            var projects = new AtlasProjects(Configured.withServiceAccount(server.uri(), clock));
            var failure = catchThrowableOfType(AtlasFailure.NotAllowed.class, projects::check);
            assertThatThrownBy(projects::check).isInstanceOf(AtlasFailure.NotAllowed.class);
            assertThat(failure.detail()).isEqualTo("Invalid credentials provided.");
            assertThat(failure.toString()).doesNotContain("secret");
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void who_waits_for_a_token_that_another_call_asks_for_waits_no_longer_than_they_have_patience() throws Exception {
        var answer = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        var patience = new ThreadLocal<Instant>();
        try (var server = PlainServer.answering(question -> held(question, asked, answer))) {
            var projects = new AtlasProjects(Configured.with(
                    server.uri(), ACCOUNT, clock, clock::pass, () -> Optional.ofNullable(patience.get())));
            var first = CompletableFuture.runAsync(projects::check);
            asked.await();
            patience.set(clock.instant().plusMillis(50));

            var failure = catchThrowableOfType(AtlasFailure.TryLater.class, projects::check);

            assertThat(first).isNotDone();
            assertThat(failure.hasCode(AtlasCode.TOOK_TOO_LONG)).isTrue();
            answer.countDown();
            first.join();
        } finally {
            answer.countDown();
        }
    }

    @Test
    void a_token_that_did_not_come_is_not_waited_for_again_at_once() {
        var silent = new AtomicBoolean(true);
        try (var server =
                PlainServer.answering(asked -> isForToken(asked) && silent.get() ? Answer.hangUp() : welcome(asked))) {
            var users = new AtlasUsers(Configured.withServiceAccount(server.uri(), clock));
            var failures = Stream.generate(() -> users)
                    .limit(3)
                    .map(each -> catchThrowableOfType(AtlasFailure.TryLater.class, () -> each.delete("1", "dana")))
                    .toList();
            assertThat(failures).allMatch(failure -> !failure.maybeDone()).doesNotHaveDuplicates();
            assertThat(tokenCalls(server)).hasSize(1);
            silent.set(false);
            clock.pass(Duration.ofSeconds(4));
            users.delete("1", "dana");
            assertThat(tokens).hasValue(1);
        }
    }

    private Answer held(Asked question, CountDownLatch asked, CountDownLatch answer) {
        asked.countDown();
        try {
            answer.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return welcome(question);
    }

    private boolean clockMoved() {
        return clock.instant().isAfter(new MovableClock().instant());
    }

    private Answer welcome(Asked asked) {
        return isForToken(asked)
                ? Answer.json(
                        200,
                        "{\"access_token\":\"token-%d\",\"expires_in\":3600,\"token_type\":\"Bearer\"}"
                                .formatted(tokens.incrementAndGet()))
                : Answer.json(200, NOBODY);
    }

    private static boolean isForToken(Asked asked) {
        return asked.target().equals("/api/oauth/token");
    }

    private static Stream<Asked> tokenCalls(PlainServer server) {
        return server.asked().stream().filter(ServiceAccountTest::isForToken);
    }
}

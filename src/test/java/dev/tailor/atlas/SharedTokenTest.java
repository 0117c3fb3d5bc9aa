package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.atlas.PlainServer.Answer;
import dev.tailor.atlas.PlainServer.Asked;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several processes call as one service account. What they share lies in Postgres. */
@QuarkusTest
@Tag("MA-24")
class SharedTokenTest {
    private static final Duration A_WHILE = Duration.ofSeconds(30);

    @Inject
    AtlasTokenShelf shelf;

    private final MovableClock clock = new MovableClock();
    private final AtomicInteger tokens = new AtomicInteger();
    private final String account = "mdb_sa_id_" + UUID.randomUUID();
    private volatile String withdrawn = "";
    private PlainServer atlas;

    @BeforeEach
    void open() {
        atlas = PlainServer.answering(this::answer);
    }

    @AfterEach
    void close() {
        atlas.close();
    }

    @Test
    void one_token_serves_all_of_them() {
        process().check();
        process().check();

        assertThat(tokens).hasValue(1);
        assertThat(atlas.asked().stream().map(Asked::authorization)).endsWith("Bearer token-1", "Bearer token-1");
    }

    @Test
    void what_lies_in_postgres_is_of_no_use_without_the_secret() {
        process().check();

        var sealed = shelf.find(account).orElseThrow().sealed();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("token-1");
        process("another secret", clock::pass).check();
        assertThat(tokens).hasValue(2);
    }

    @Test
    void what_somebody_has_changed_there_is_not_believed() {
        process().check();
        var sealed = shelf.find(account).orElseThrow().sealed();
        sealed[sealed.length - 1] ^= 1;
        shelf.leave(account, sealed);

        process().check();

        assertThat(tokens).hasValue(2);
    }

    @Test
    void one_fetches_while_the_others_wait() {
        assertThat(shelf.claim(account, 0, A_WHILE)).isTrue();
        var waited = new AtomicInteger();
        var another = process("secret", time -> {
            clock.pass(time);
            assertThat(tokens).hasValue(0);
            waited.incrementAndGet();
            shelf.letGo(account);
        });

        another.check();

        assertThat(waited).hasValue(1);
        assertThat(tokens).hasValue(1);
    }

    @Test
    void a_token_that_serves_yet_is_not_waited_for() {
        var one = process();
        one.check();
        clock.pass(Duration.ofMinutes(56));
        assertThat(shelf.claim(account, 1, A_WHILE)).isTrue();

        one.check();

        assertThat(tokens).hasValue(1);
    }

    @Test
    void the_next_token_is_fetched_once_too() {
        var one = process();
        var another = process();
        one.check();
        another.check();
        clock.pass(Duration.ofMinutes(56));

        one.check();
        another.check();

        assertThat(tokens).hasValue(2);
    }

    @Test
    void a_token_that_atlas_has_withdrawn_is_not_taken_again() {
        var one = process();
        var another = process();
        one.check();
        another.check();
        clock.pass(Duration.ofMinutes(10));
        withdrawn = "Bearer token-1";

        one.check();
        another.check();

        assertThat(tokens).hasValue(2);
    }

    @Test
    void a_claim_is_believed_once() {
        assertThat(shelf.claim(account, 0, A_WHILE)).isTrue();
        assertThat(shelf.claim(account, 0, A_WHILE)).isFalse();

        shelf.leave(account, new byte[] {1});
        assertThat(shelf.claim(account, 0, A_WHILE)).isFalse();
        assertThat(shelf.claim(account, 1, A_WHILE)).isTrue();
    }

    private AtlasProjects process() {
        return process("secret", clock::pass);
    }

    private AtlasProjects process(String secret, Waiting waiting) {
        var settings = Map.of("client-id", account, "client-secret", secret);
        return new AtlasProjects(Configured.sharing(shelf, atlas.uri(), settings, clock, waiting));
    }

    private Answer answer(Asked asked) {
        if (asked.target().equals("/api/oauth/token")) {
            var token = "{\"access_token\":\"token-%d\",\"expires_in\":3600}".formatted(tokens.incrementAndGet());
            return Answer.json(200, token);
        }
        return withdrawn.equals(asked.authorization())
                ? Answer.json(401, "{}")
                : Answer.json(200, "{\"results\":[],\"links\":[]}");
    }
}

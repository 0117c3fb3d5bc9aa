package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Program;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is created with an Idempotency-Key and the note of its answer are stored together, or neither is. */
@QuarkusTest
@Tag("MA-24")
class AnsweredOnceTest {
    private static final String WEBHOOK =
            "{'name':'CI','team':'orders','address':'https://127.0.0.1/hook','kinds':['ready']}";

    @Inject
    World world;

    @Inject
    KeyStore keys;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clusters | dana | {'name':'orders-cart','size':'S'} | select cast(count(*) as text) from cluster",
                "teams/orders/invitations | lena | {'email':'mira@example.com','role':'viewer'}"
                        + "| select cast(count(*) as text) from invitation",
                "teams | ada | {'name':'payments','shown':'Payments'} | select cast(count(*) as text) from team"
            })
    void an_answer_that_can_not_be_noted_leaves_nothing_behind(String where, String who, String body, String count) {
        var before = world.value(count);
        var program = Program.of(who).with("Idempotency-Key", "k-9");
        forgetAnswers(() ->
                assertThat(program.post("/api/v1/" + where, body).status()).isEqualTo(500));
        assertThat(world.value(count)).isEqualTo(before);

        var again = program.post("/api/v1/" + where, body);
        assertThat(again.status()).as(again.body()).isIn(201, 202);
        assertThat(again.header("Idempotency-Replayed")).isNull();
    }

    @Test
    void a_webhook_whose_answer_can_not_be_noted_is_none() {
        var lena = Program.of("lena").with("Idempotency-Key", "k-9");
        forgetAnswers(() ->
                assertThat(lena.post("/api/v1/webhooks", WEBHOOK).status()).isEqualTo(500));
        assertThat(lena.get("/api/v1/webhooks").json().path("results")).isEmpty();

        var again = lena.post("/api/v1/webhooks", WEBHOOK);
        assertThat(again.status()).as(again.body()).isEqualTo(201);
        assertThat(lena.get("/api/v1/webhooks").json().path("results")).hasSize(1);
    }

    @Test
    void a_key_whose_answer_was_stored_though_nobody_heard_of_it_is_not_let_go() {
        keys.take("dana", "k-9", "request");
        assertThat(keys.answered("dana", "k-9", 202, null, "{}")).isTrue();
        keys.letGo("dana", "k-9");

        assertThat(keys.find("dana", "k-9").status()).isEqualTo(202);
        assertThat(keys.answered("dana", "k-9", 201, null, "{}")).isFalse();
    }

    @Test
    void a_key_whose_creator_has_died_is_free_after_a_while() {
        keys.take("dana", "k-9", "request");
        assertThat(keys.take("dana", "k-9", "request")).isFalse();
        world.pass(Duration.ofMinutes(3));

        assertThat(keys.take("dana", "k-9", "request")).isTrue();
    }

    /** As if the portal had died, or lost Postgres, right before it notes an answer. */
    private void forgetAnswers(Runnable meanwhile) {
        world.sql("alter table answered_key add constraint broken check (status is null) not valid");
        try {
            meanwhile.run();
        } finally {
            world.sql("alter table answered_key drop constraint broken");
        }
    }
}

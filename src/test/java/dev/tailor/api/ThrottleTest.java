package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.AccessTokens;
import dev.tailor.Program;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.api.Throttle.Caller;
import dev.tailor.work.ReplicasCounted;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often a caller may ask. */
@QuarkusTest
class ThrottleTest {
    private static final String SIZES = "/api/v1/sizes";

    @Inject
    World world;

    @Inject
    Throttle throttle;

    @Inject
    Event<ReplicasCounted> counted;

    @Inject
    EntityManager database;

    private Program program;
    private Caller caller;

    @BeforeEach
    void a_token_that_was_never_used() {
        world.reset();
        program = AccessTokens.program("dana", "read");
        caller = new Caller(world.person("dana").id(), token());
    }

    @AfterEach
    void alone() {
        counted.fire(new ReplicasCounted(1));
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_back() {
        useUp(caller);
        var answer = program.get(SIZES);
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("kind").asText()).isEqualTo("too-many-requests");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.header("RateLimit")).startsWith("\"caller\";r=0;t=");

        world.pass(Duration.ofSeconds(1));
        assertThat(program.get(SIZES).status()).isEqualTo(200);
    }

    @Test
    void every_answer_tells_what_is_left() {
        var first = program.get(SIZES);
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"caller\";q=100000;w=10000");
        assertThat(first.header("RateLimit")).isEqualTo("\"caller\";r=99999;t=1");
        assertThat(program.get("/atlas/getClusterState").header("RateLimit")).startsWith("\"caller\";r=99998;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"initialize", "tools/list", "tools/call", "ping", "notifications/initialized"})
    void whatever_an_agent_says_counts(String method) {
        var id = method.startsWith("notifications") ? "" : "'id':1,";
        var message =
                "{'jsonrpc':'2.0'," + id + "'method':'" + method + "','params':{'name':'list_sizes','arguments':{}}}";
        var agent = program.with("Accept", "application/json, text/event-stream");
        assertThat(agent.post("/mcp", message).header("RateLimit")).startsWith("\"caller\";r=99999;");

        useUp(caller);
        var answer = agent.post("/mcp", message);
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.json().path("kind").asText()).isEqualTo("too-many-requests");
    }

    @Test
    void a_token_takes_nothing_from_its_owner_or_another() {
        useUp(caller);
        assertThat(Program.of("dana").get(SIZES).status()).isEqualTo(200);
        assertThat(AccessTokens.program("otto", "read").get(SIZES).status()).isEqualTo(200);
    }

    @Test
    void pages_are_not_counted() {
        var vic = new Caller(world.person("vic").id(), 0);
        useUp(vic);
        assertThat(Program.inSession("vic").get(SIZES).status()).isEqualTo(429);
        assertThat(Visitor.vic().get("/clusters").status()).isEqualTo(200);
        world.pass(Duration.ofDays(365));
        assertThat(throttle.take(vic).left()).isEqualTo(99_999);
    }

    @Test
    void several_replicas_take_a_part_each() {
        counted.fire(new ReplicasCounted(4));
        var policy = AccessTokens.program("lena", "read").get(SIZES).header("RateLimit-Policy");
        assertThat(policy).isEqualTo("\"caller\";q=25000;w=10000");
        assertThat(program.get(SIZES).header("RateLimit-Policy")).isEqualTo(policy);
    }

    private void useUp(Caller one) {
        while (throttle.take(one).granted()) {
            // until nothing is left
        }
    }

    private long token() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) database.createNativeQuery("select id from access_token", Long.class)
                        .getSingleResult());
    }
}

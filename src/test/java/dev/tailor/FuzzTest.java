package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Requests that are made up from the description, by everybody: no answer is our own failure, each is as described, and
 * nothing reaches Atlas that the person may not ask of it. {@code -Dfuzz.requests=5000} sends so many; a seed sends the
 * same again: {@code -Dfuzz.seed=7}.
 */
@QuarkusTest
class FuzzTest {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 600);
    private static final int AFRESH = 50;
    private static final Pattern HOLE = Pattern.compile("\\{([^}]+)}");

    @Inject
    World world;

    private Description description;
    private Nonsense nonsense;
    private Map<String, String> known;

    /** @param never methods and addresses of Atlas that this person moves nobody to ask for */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    nobody | (?!GET).*
                    nora   | (?!GET).*
                    vic    | (?!GET).*
                    otto   | (?!GET).*/groups/64a000000000000000000001.*
                    dana   | (?!GET).*/groups/64a000000000000000000002.*
                    lena   | (?!GET).*/groups/64a000000000000000000002.*
                    ada    | DELETE .*/groups/[^/]+
                    """)
    void whatever_is_sent_is_answered_as_described(String person, String never) {
        description = Description.served();
        nonsense =
                new Nonsense(description.schemas(), new Random(Long.getLong("fuzz.seed", 7) * 31 + person.hashCode()));
        var program = person.equals("nobody") ? Program.ofNobody() : Program.of(person);
        for (var number = 0; number < REQUESTS / 7; number++) {
            if (number % AFRESH == 0) {
                begin();
            }
            send(program);
            if (number % AFRESH == AFRESH - 1) {
                reached(never);
            }
        }
        reached(never);
    }

    private void begin() {
        world.reset();
        world.atlasHasOrders();
        var cart = world.ready("dana", "orders-cart", "S");
        var big = world.asked("dana", "orders-big", "L");
        known = Map.of(
                "id",
                cart.id().toString(),
                "change",
                Long.toString(world.changeOf(big)),
                "alert",
                Long.toString(world.alert(cart)),
                "project",
                SimulatorControl.ORDERS,
                "name",
                "orders-cart",
                "clusterName",
                "orders-cart",
                "confirm",
                "orders-cart",
                "areYouSure",
                "true");
        world.atlas().forgetJournal();
    }

    private void reached(String never) {
        world.work();
        assertThat(world.atlas().journal())
                .extracting(call ->
                        call.path("method").asText() + " " + call.path("path").asText())
                .noneMatch(call -> call.matches(never));
    }

    private void send(Program program) {
        var operations = description.operations();
        var operation = operations.get(nonsense.below(operations.size()));
        var path = address(operation);
        var schema = operation.body();
        var body = schema.isMissingNode() ? null : nonsense.body(schema);
        var answer = program.send(Method.valueOf(operation.method()), path, body);

        var request = operation.method() + " " + path + " " + body;
        assertThat(answer.status()).as("%s: %s", request, answer.body()).isLessThan(500);
        // Too long an address is refused before anything of ours sees it.
        if (answer.status() == 414) {
            return;
        }
        assertThatCode(() -> description.check(operation.method() + " " + operation.path(), answer))
                .as("%s: %s %s", request, answer.status(), answer.body())
                .doesNotThrowAnyException();
    }

    private String address(Description.Operation operation) {
        var path = HOLE.matcher(operation.path()).replaceAll(hole -> step(value(hole.group(1))));
        var query = operation.parameters("query").stream()
                .filter(parameter -> nonsense.happens(60))
                .map(this::pair)
                .toList();
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    /** Nothing between two slashes would be another address. */
    private static String step(String text) {
        return text.isEmpty() ? "-" : encoded(text);
    }

    private String pair(JsonNode parameter) {
        var name = parameter.path("name").asText();
        // Whoever waits is answered later, and this is not about time.
        return name + "=" + (name.equals("wait") ? "0" : encoded(value(name)));
    }

    private String value(String name) {
        return known.containsKey(name) && nonsense.happens(80) ? known.get(name) : nonsense.text();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

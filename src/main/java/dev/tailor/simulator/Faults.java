package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What is to go wrong. The first rule that fits a call decides; delays of all that fit add up. */
final class Faults {
    private final List<Waiting> rules = new ArrayList<>();
    private final Authentication authentication;
    private Random chance = new Random(1);

    Faults(Authentication authentication) {
        this.authentication = authentication;
    }

    /** Adds a rule, or a list of them. */
    void add(JsonNode json) {
        var added = json.isArray() ? json : Json.array().add(json);
        added.forEach(rule -> rules.add(new Waiting(rule)));
    }

    /** The same chances come again, so that a test that met a fault meets it the next time too. */
    void clear() {
        rules.clear();
        chance = new Random(1);
    }

    ArrayNode json() {
        return Json.array(rules, Waiting::json);
    }

    /** Milliseconds of real time that a call is held up. */
    long delay(Call call) {
        return rules.stream()
                .filter(waiting -> waiting.rule.kind() == FaultRule.Kind.LATENCY)
                .filter(waiting -> waiting.strikes(call))
                .mapToLong(waiting -> waiting.rule.millis())
                .sum();
    }

    /** Headers that an answer has beside its own. */
    Map<String, String> headers(Call call) {
        var headers = new HashMap<String, String>();
        rules.stream()
                .filter(waiting -> waiting.rule.kind() == FaultRule.Kind.HEADERS)
                .filter(waiting -> waiting.strikes(call))
                .forEach(waiting -> headers.putAll(waiting.rule.headers()));
        return headers;
    }

    /** What goes wrong with a call. */
    Fault meet(Call call) {
        return rules.stream()
                .filter(waiting -> !waiting.rule.isHarmless())
                .filter(waiting -> waiting.strikes(call))
                .findFirst()
                .map(waiting -> waiting.rule.fault(authentication, call))
                .orElse(new Fault.None());
    }

    private final class Waiting {
        private final FaultRule rule;
        private final JsonNode written;
        private int times;
        private int struck;

        private Waiting(JsonNode written) {
            this.rule = FaultRule.from(written);
            this.written = written;
            this.times = written.path("times").asInt(Integer.MAX_VALUE);
        }

        private boolean strikes(Call call) {
            var strikes = times > 0 && rule.concerns(call) && chance.nextDouble() < rule.probability();
            times -= strikes ? 1 : 0;
            struck += strikes ? 1 : 0;
            return strikes;
        }

        private ObjectNode json() {
            ObjectNode json = written.deepCopy();
            json.put("struck", struck);
            return times == Integer.MAX_VALUE ? json : json.put("times", times);
        }
    }
}

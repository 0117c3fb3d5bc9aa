package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a route says.
 *
 * @param status the HTTP status
 * @param body the JSON, or null for none
 * @param headers headers beyond those that every answer has
 */
record Answer(int status, JsonNode body, Map<String, String> headers) {
    static Answer ok(JsonNode body) {
        return new Answer(200, body, Map.of());
    }

    static Answer created(JsonNode body) {
        return new Answer(201, body, Map.of());
    }

    /** Accepted, with the empty object that Atlas sends along. */
    static Answer accepted() {
        return new Answer(202, Json.object(), Map.of());
    }

    static Answer noContent() {
        return new Answer(204, null, Map.of());
    }

    Answer with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, body, more);
    }

    Answer with(Map<String, String> others) {
        var more = new LinkedHashMap<>(headers);
        more.putAll(others);
        return new Answer(status, body, more);
    }

    boolean success() {
        return status < 300;
    }
}

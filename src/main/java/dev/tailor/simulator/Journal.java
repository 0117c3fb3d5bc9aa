package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** What was asked of the simulator, in order, so that tests can count and read it; passwords are masked. */
final class Journal {
    private static final int MOST_ENTRIES = 10_000;
    private static final Set<String> SECRETS = Set.of("password", "client_secret", "token");

    private final Deque<Entry> entries = new ArrayDeque<>();
    private long number;

    /**
     * Notes a request.
     *
     * @param status what it was answered, 0 where the connection was closed instead
     */
    void note(Call call, int status) {
        number += 1;
        var noted = Json.object()
                .put("number", number)
                .put("at", call.now().toString())
                .put("method", call.request().method().name())
                .put("path", call.request().path())
                .put(
                        "query",
                        call.request().query() == null ? "" : call.request().query())
                .put("status", status)
                .put("authenticated", call.caller().isPresent());
        body(call, noted);
        entries.add(new Entry(number, noted));
        if (entries.size() > MOST_ENTRIES) {
            entries.remove();
        }
    }

    /** What came after the entry with this number. */
    ObjectNode since(long since) {
        var found = entries.stream().filter(entry -> entry.number() > since).toList();
        var answer = Json.object().put("last", number);
        answer.set("entries", Json.array(found, Entry::json));
        return answer;
    }

    void clear() {
        entries.clear();
    }

    private static void body(Call call, ObjectNode noted) {
        try {
            var body = Json.MAPPER.readTree(call.bytes());
            if (body.isContainerNode()) {
                noted.set("body", masked(body));
            }
        } catch (IOException notJson) {
            noted.put("body", "(not JSON)");
        }
    }

    private static JsonNode masked(JsonNode json) {
        json.forEach(Journal::masked);
        if (json instanceof ObjectNode object) {
            SECRETS.stream().filter(object::has).forEach(secret -> object.put(secret, "***"));
        }
        return json;
    }

    private record Entry(long number, ObjectNode json) {}
}

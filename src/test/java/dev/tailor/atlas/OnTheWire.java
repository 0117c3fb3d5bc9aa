package dev.tailor.atlas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tailor.atlas.PlainServer.Answer;
import dev.tailor.atlas.PlainServer.Asked;
import org.junit.jupiter.api.AfterEach;

/** A client and a server that agrees to all it hears, so that a test can read what travels. */
abstract class OnTheWire {
    static final String GROUP = "5f0000000000000000000001";
    static final String GROUPS = "/api/atlas/v2/groups/";

    final PlainServer server = PlainServer.answering(this::answer);
    final Connection connection = Configured.withKeyPair(server.uri());
    Answer next = Answer.json(200, "{\"name\":\"cart\"}");

    @AfterEach
    void close() {
        server.close();
    }

    Answer answer(Asked asked) {
        return next;
    }

    Asked last() {
        return server.asked().get(server.asked().size() - 1);
    }

    /** JSON with single quotes. */
    static JsonNode json(String text) {
        try {
            return Json.MAPPER.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}

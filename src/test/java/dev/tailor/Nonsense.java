package dev.tailor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;

/** Values for the description's schemas: often what fits, often what nobody should send. */
final class Nonsense {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> TEXTS = List.of(
            "orders-cart",
            "orders-dev",
            "S",
            "M",
            "XL",
            "M10",
            "readWrite",
            "admin",
            "app",
            "198.51.100.7",
            "0.0.0.0/0",
            "approve",
            "decline",
            "2026-12-24T12:00:00Z",
            "2026-02-30",
            "0",
            "-1",
            "9223372036854775808",
            "true",
            "null",
            "",
            " ",
            "\u0000",
            "\ud83e\uddf5 thread",
            "<script>alert(1)</script>",
            "' or 1=1 --",
            "${jndi:ldap://nowhere}",
            "a/b?c#d@e%",
            "x".repeat(3000));

    private static final List<Number> NUMBERS =
            List.of(0, 1, 10, 20, 40, -1, Integer.MAX_VALUE, Long.MIN_VALUE, 0.5, 1e300);

    private final JsonNode schemas;
    private final Random chances;

    /** @param schemas of the description, by name */
    Nonsense(JsonNode schemas, Random chances) {
        this.schemas = schemas;
        this.chances = chances;
    }

    /** Whether something happens that happens so often of a hundred times. */
    boolean happens(int percent) {
        return chances.nextInt(100) < percent;
    }

    int below(int end) {
        return chances.nextInt(end);
    }

    String text() {
        return one(TEXTS);
    }

    /** A body as it is sent: JSON that fits, or doesn't, or is none. */
    String body(JsonNode schema) {
        if (happens(3)) {
            return one(List.of("", "{", "[]", "null", "7", "\"text\"", "{\"a\":{\"a\":{\"a\":[[[[]]]]}}}"));
        }
        return value(schema).toString();
    }

    JsonNode value(JsonNode asked) {
        var schema = resolved(asked);
        if (happens(10)) {
            return anything();
        }
        if (schema.has("enum")) {
            return one(StreamSupport.stream(schema.path("enum").spliterator(), false)
                    .toList());
        }
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> JSON.arrayNode().add(value(schema.path("items"))).add(value(schema.path("items")));
            case "integer", "number" -> number();
            case "boolean" -> JSON.booleanNode(happens(50));
            default -> JSON.textNode(text());
        };
    }

    private JsonNode object(JsonNode schema) {
        var object = JSON.objectNode();
        schema.path("properties").fields().forEachRemaining(member -> {
            if (happens(75)) {
                object.set(member.getKey(), value(member.getValue()));
            }
        });
        if (schema.path("additionalProperties").isObject()) {
            object.set(text(), value(schema.path("additionalProperties")));
        }
        if (happens(5)) {
            object.set("nobodyKnowsThis", anything());
        }
        return object;
    }

    private JsonNode anything() {
        return one(List.of(
                JSON.nullNode(),
                JSON.textNode(text()),
                number(),
                JSON.booleanNode(true),
                JSON.arrayNode().add(1),
                JSON.objectNode().put("a", 1)));
    }

    private JsonNode number() {
        return MAPPER.valueToTree(one(NUMBERS));
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : schemas.path(reference.substring(reference.lastIndexOf('/') + 1));
    }

    /** The first where several are allowed, as for what may be null. */
    private static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText();
    }

    private <T> T one(List<T> many) {
        return many.get(chances.nextInt(many.size()));
    }
}

package dev.tailor.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;

/** Types of the description in words. */
final class Types {
    private static final String NAMED = "#/components/schemas/";

    private Types() {}

    /** The name of a schema that is referred to, in a list too; empty where it has none. */
    static String name(JsonNode schema) {
        var named = schema.path("$ref").asText();
        if (named.isEmpty() && schema.has("items")) {
            return name(schema.path("items"));
        }
        return named.startsWith(NAMED) ? named.substring(NAMED.length()) : "";
    }

    /** "text", "whole number", "list of ChangeJson", "one of READY, PAUSED". */
    static String words(JsonNode schema) {
        if (schema.has("$ref")) {
            return name(schema);
        }
        if (schema.has("enum")) {
            var values = new ArrayList<String>();
            schema.path("enum").forEach(value -> values.add(value.asText()));
            return "one of " + String.join(", ", values);
        }
        if (schema.has("anyOf")) {
            return words(schema.path("anyOf").path(0));
        }
        return plain(schema);
    }

    private static String plain(JsonNode schema) {
        var type = schema.path("type").isArray()
                ? schema.path("type").path(0).asText()
                : schema.path("type").asText();
        return switch (type) {
            case "array" -> "list of " + words(schema.path("items"));
            case "string" -> schema.path("format").asText().equals("date-time") ? "moment" : "text";
            case "integer" -> "whole number";
            case "boolean" -> "true or false";
            case "number" -> "number";
            default -> "object";
        };
    }
}

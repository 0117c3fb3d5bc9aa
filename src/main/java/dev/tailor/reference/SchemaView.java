package dev.tailor.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What is sent or answered.
 *
 * @param example empty where the description has none
 */
public record SchemaView(String name, List<Member> members, String example) {
    /** @param schema the name of what it is or holds, where that stands on the page too; or empty */
    public record Member(String name, String type, String schema, String words) {}

    static List<SchemaView> all(JsonNode schemas) {
        var all = new ArrayList<SchemaView>();
        schemas.fields()
                .forEachRemaining(schema -> all.add(new SchemaView(
                        schema.getKey(), members(schema.getValue().path("properties")), example(schema.getValue()))));
        return all;
    }

    /** The first one, as it would be typed. */
    static String example(JsonNode schema) {
        var example = schema.path("examples").path(0);
        if (example.isMissingNode()) {
            return "";
        }
        return example.isTextual() ? example.asText() : example.toPrettyString();
    }

    private static List<Member> members(JsonNode properties) {
        var members = new ArrayList<Member>();
        properties
                .fields()
                .forEachRemaining(member -> members.add(new Member(
                        member.getKey(),
                        Types.words(member.getValue()),
                        Types.name(member.getValue()),
                        member.getValue().path("description").asText())));
        return members;
    }
}

package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.HashSet;
import java.util.regex.Pattern;

/** Tags of clusters and projects: keys and values that Atlas can put on an invoice. */
final class Tags {
    private static final int MOST = 50;
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N} ;@_.+-]{1,255}");

    private Tags() {}

    /** The tags of a body, checked; empty where it has none. */
    static ArrayNode of(JsonNode tags) {
        if (tags.isMissingNode() || tags.isNull()) {
            return Json.array();
        }
        if (!(tags instanceof ArrayNode list)) {
            throw AtlasError.invalid("tags");
        }
        return check(list);
    }

    private static ArrayNode check(ArrayNode tags) {
        if (tags.size() > MOST) {
            throw refused("A resource has at most " + MOST + " tags.");
        }
        var keys = new HashSet<String>();
        for (var tag : tags) {
            checkText(tag.path("key"));
            checkText(tag.path("value"));
            if (!keys.add(tag.path("key").asText())) {
                throw refused("Tag key " + tag.path("key").asText() + " is given twice.");
            }
        }
        return tags;
    }

    private static void checkText(JsonNode text) {
        if (!text.isTextual() || !FORM.matcher(text.asText()).matches()) {
            throw refused("A tag's key and value have 1 to 255 letters, digits, spaces and ;@_-.+ each.");
        }
    }

    private static AtlasError refused(String detail) {
        return AtlasError.badRequest("VALIDATION_ERROR", detail, "tags");
    }
}

package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads attributes that a body must have. */
final class Bodies {
    private Bodies() {}

    static String text(ObjectNode body, String attribute) {
        if (!body.hasNonNull(attribute)) {
            throw AtlasError.missing(attribute);
        }
        if (!body.get(attribute).isTextual()) {
            throw AtlasError.invalid(attribute);
        }
        return body.get(attribute).asText();
    }
}

package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * What a client says about an alert that it has seen.
 *
 * @param until how long nobody needs to be told again, a past date for no longer; null takes it back
 * @param comment or null
 */
record Acknowledgement(Instant until, String comment) {
    private static final int LONGEST_COMMENT = 200;
    private static final String UNTIL = "acknowledgedUntil";

    static Acknowledgement of(ObjectNode body) {
        if (body.path("unacknowledgeAlert").asBoolean()) {
            return new Acknowledgement(null, null);
        }
        return new Acknowledgement(Expiry.read(Bodies.text(body, UNTIL)), comment(body));
    }

    boolean undoes() {
        return until == null;
    }

    private static String comment(ObjectNode body) {
        var comment = body.path("acknowledgementComment").asText(null);
        if (comment != null && comment.length() > LONGEST_COMMENT) {
            throw AtlasError.badRequest(
                    "VALIDATION_ERROR",
                    "acknowledgementComment has at most " + LONGEST_COMMENT + " characters.",
                    "acknowledgementComment");
        }
        return comment;
    }
}

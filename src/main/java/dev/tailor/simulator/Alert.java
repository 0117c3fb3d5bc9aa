package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * A condition that Atlas has met and watches.
 *
 * @param document as clients read it, but for its project and links; many fields may be missing
 */
record Alert(ObjectNode document) {
    static final String OPEN = "OPEN";
    static final String CLOSED = "CLOSED";

    private static final String STATUS = "status";
    private static final String RESOLVED = "resolved";

    /**
     * A new one.
     *
     * @param body its event type and whatever else is to be shown
     */
    static Alert raised(ObjectNode body, Instant created) {
        var type = Bodies.text(body, "eventTypeName");
        var alert = new Alert(Json.object()
                .put("alertConfigId", Ids.of("alert config " + type))
                .put("created", Json.time(created))
                .put("id", Ids.fresh(created))
                .put("lastNotified", Json.time(created))
                .put(STATUS, OPEN));
        alert.change(body, created);
        return alert;
    }

    String id() {
        return document.path("id").asText();
    }

    String status() {
        return document.path(STATUS).asText();
    }

    Instant created() {
        return Instant.parse(document.path("created").asText());
    }

    /** Shows other values from now on; null shows none. What is closed is resolved, what is not isn't. */
    void change(ObjectNode wanted, Instant now) {
        document.put("updated", Json.time(now));
        wanted.fields().forEachRemaining(field -> {
            if (field.getValue().isNull()) {
                document.remove(field.getKey());
            } else {
                document.set(field.getKey(), field.getValue());
            }
        });
        if (!status().equals(CLOSED)) {
            document.remove(RESOLVED);
        } else if (!document.has(RESOLVED)) {
            document.put(RESOLVED, Json.time(now));
        }
    }

    void acknowledge(Acknowledgement acknowledgement, String caller) {
        withdrawAcknowledgement();
        if (!acknowledgement.undoes()) {
            document.put("acknowledgedUntil", Json.time(acknowledgement.until()))
                    .put("acknowledgingUsername", caller);
            if (acknowledgement.comment() != null) {
                document.put("acknowledgementComment", acknowledgement.comment());
            }
        }
    }

    private void withdrawAcknowledgement() {
        document.remove("acknowledgedUntil");
        document.remove("acknowledgementComment");
        document.remove("acknowledgingUsername");
    }
}

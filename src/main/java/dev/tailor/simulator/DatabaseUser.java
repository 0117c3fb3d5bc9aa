package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who may log in to the clusters of a project. The simulator keeps no password.
 *
 * @param database where it is defined: admin or $external
 * @param username its name there
 * @param settings roles, scopes and the like, as clients send and read them
 * @param expires when it vanishes, or null for never
 */
record DatabaseUser(String database, String username, ObjectNode settings, Instant expires) {
    boolean is(String otherDatabase, String otherUsername) {
        return database.equals(otherDatabase) && username.equals(otherUsername);
    }

    boolean expiredAt(Instant now) {
        return expires != null && !expires.isAfter(now);
    }

    /** The clusters that it reaches; empty for all of the project. */
    List<String> clusters() {
        var names = new ArrayList<String>();
        for (JsonNode scope : settings.path("scopes")) {
            names.add(scope.path("name").asText());
        }
        return names;
    }
}

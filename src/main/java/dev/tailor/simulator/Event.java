package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * Something that happened in a project.
 *
 * @param type Atlas's eventTypeName
 * @param more what events of this type have besides: clusterName, dbUserUsername, whitelistEntry
 */
record Event(String id, Instant created, String type, ObjectNode more) {
    static Event now(Instant now, String type, ObjectNode more) {
        return new Event(Ids.fresh(now), now, type, more);
    }
}

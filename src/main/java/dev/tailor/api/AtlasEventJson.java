package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.atlas.AtlasEvent;
import java.time.Instant;

/**
 * Something that happened in a project, as Atlas tells it. What it does not tell is left out.
 *
 * @param type Atlas's word for what happened
 * @param cluster the name of the cluster that it happened to
 * @param username the person in Atlas's console who did it
 * @param publicKey the API key that did it
 * @param login the database user that it happened to
 * @param entry the entry of the access list that it happened to
 * @param person whom it happened to
 * @param address where it was done from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AtlasEventJson(
        String id,
        Instant at,
        String type,
        String cluster,
        String username,
        String publicKey,
        String login,
        String entry,
        String person,
        String address) {
    static AtlasEventJson of(AtlasEvent event) {
        return new AtlasEventJson(
                event.id(),
                event.created(),
                event.eventTypeName(),
                event.clusterName(),
                event.username(),
                event.publicKey(),
                event.dbUserUsername(),
                event.whitelistEntry(),
                event.targetUsername(),
                event.remoteAddress());
    }
}

package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.history.Event;
import java.time.Instant;
import java.util.UUID;

/**
 * A row of the history. What does not apply is left out.
 *
 * @param act what it is about: create, login, address, …
 * @param who a person's name, Tailor or Atlas
 * @param token the name of the personal access token that acted for them; absent where they did it themselves
 * @param what to be read after the name
 * @param outcome how it ended; may be empty
 * @param result the same in a word: asked, done, refused, failed
 * @param cluster Tailor's id of the cluster
 * @param atlasId Atlas's id of a cluster that nobody asked Tailor for
 * @param projectId Atlas's id of the project
 * @param change the number of the change that it is a part of
 * @param address from where it was asked
 * @param task what Tailor was at in the background
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventJson(
        long id,
        Instant at,
        String act,
        String who,
        String email,
        String token,
        String what,
        String outcome,
        String result,
        UUID cluster,
        String clusterName,
        String atlasId,
        String team,
        String projectId,
        String projectName,
        Long change,
        String address,
        String reference,
        String task) {
    static EventJson of(Event event) {
        return new EventJson(
                event.id(),
                event.at(),
                event.act(),
                event.whoName(),
                event.whoEmail().isEmpty() ? null : event.whoEmail(),
                event.token().orElse(null),
                event.what(),
                event.outcome(),
                event.result(),
                event.clusterId().orElse(null),
                event.clusterName().orElse(null),
                event.atlasId().orElse(null),
                event.team().orElse(null),
                event.projectId().orElse(null),
                event.projectName().orElse(null),
                event.changeId().orElse(null),
                event.address().orElse(null),
                event.reference().orElse(null),
                event.task().orElse(null));
    }
}

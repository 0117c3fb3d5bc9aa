package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.fleet.Condition;
import dev.tailor.fleet.FleetRow;
import java.time.Instant;
import java.util.UUID;

/**
 * A cluster that Atlas has, as it was last seen. What does not apply is left out.
 *
 * @param id Atlas's id of it
 * @param state ready, paused, creating, updating, repairing, deleting, other
 * @param stateInAtlas Atlas's own word
 * @param placement provider and region
 * @param guarded whether Atlas protects it from deletion
 * @param cluster Tailor's id of it; absent where nobody asked Tailor for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FleetJson(
        String id,
        String name,
        ClusterJson.ProjectRef project,
        String state,
        String stateInAtlas,
        String instanceSize,
        Double storageGb,
        String placement,
        String mongodbVersion,
        boolean guarded,
        Instant createdAt,
        UUID cluster,
        String team,
        String owner) {
    static FleetJson of(FleetRow row) {
        var found = row.cluster();
        return new FleetJson(
                found.atlasId(),
                found.name(),
                new ClusterJson.ProjectRef(found.projectId(), row.project()),
                Condition.of(found).key(),
                found.state().orElse(null),
                found.flex() ? "FLEX" : found.instanceSize().orElse(null),
                found.storageGb().orElse(null),
                found.placement(),
                found.mongodbVersion().orElse(null),
                found.guarded(),
                found.createdAt().orElse(null),
                row.own(),
                row.team(),
                row.owner());
    }
}

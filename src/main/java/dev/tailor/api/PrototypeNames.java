package dev.tailor.api;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds clusters by name, as the prototype did; names are unique in a project only. */
@ApplicationScoped
class PrototypeNames {
    @Inject
    Clusters clusters;

    /**
     * The one that is meant.
     *
     * @param project its project's name or Atlas's id of it; null where the name is enough
     * @throws Refusal.NotPossible where it is not
     */
    Cluster find(Person who, String name, String project) {
        return only(all(who, name, project));
    }

    /** @throws Refusal.Invalid where no name was given */
    List<Cluster> all(Person who, String name, String project) {
        if (name == null || name.isBlank()) {
            throw new Refusal.Invalid(Map.of("clusterName", "Say which cluster, by its name."));
        }
        return clusters.named(who, name).stream()
                .filter(cluster -> project == null
                        || isCalled(
                                project,
                                cluster.project().name(),
                                cluster.project().atlasId()))
                .toList();
    }

    Cluster only(List<Cluster> found) {
        if (found.size() > 1) {
            var projects =
                    found.stream().map(cluster -> cluster.project().name()).collect(Collectors.joining(", "));
            throw new Refusal.NotPossible("Several projects have a cluster of this name: " + projects
                    + ". Say which with the parameter project.");
        }
        return found.stream().findFirst().orElseThrow(Refusal.NotFound::new);
    }

    boolean isCalled(String project, String name, String atlasId) {
        return project.equals(name) || project.equals(atlasId);
    }
}

package dev.tailor.provisioning;

import dev.tailor.atlas.AtlasCluster;
import dev.tailor.atlas.AtlasClusterDocument;
import dev.tailor.atlas.AtlasClusters;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasPlacement;
import dev.tailor.atlas.AtlasScope;
import dev.tailor.atlas.AtlasUser;
import dev.tailor.atlas.AtlasUsers;
import dev.tailor.atlas.NewAtlasCluster;
import dev.tailor.atlas.Resize;
import dev.tailor.catalog.Placement;
import dev.tailor.cluster.Assignment;
import dev.tailor.cluster.LoginMark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** What provisioning does in Atlas; each is safe to repeat after a look. */
@ApplicationScoped
class Steps {
    @Inject
    AtlasClusters clusters;

    @Inject
    AtlasUsers users;

    Optional<AtlasClusterDocument> look(Assignment assignment) {
        return clusters.findDocument(assignment.projectAtlasId(), assignment.name());
    }

    /** The same by the list of its project. */
    Optional<AtlasCluster> listed(Assignment assignment) {
        return clusters.list(assignment.projectAtlasId()).stream()
                .filter(cluster -> cluster.name().equals(assignment.name()))
                .findFirst();
    }

    void create(Assignment assignment) {
        clusters.create(
                assignment.projectAtlasId(),
                new NewAtlasCluster(
                        assignment.name(),
                        placement(assignment.placement()),
                        assignment.instanceSize(),
                        assignment.storageGb(),
                        assignment.protection(),
                        assignment.tags()));
    }

    /** @param present as it was at the look: a change of size says again what stays */
    void resize(Assignment assignment, AtlasClusterDocument present, Resize resize) {
        clusters.resize(assignment.projectAtlasId(), present, resize);
    }

    void pause(Assignment assignment) {
        clusters.pause(assignment.projectAtlasId(), assignment.name());
    }

    void resume(Assignment assignment) {
        clusters.resume(assignment.projectAtlasId(), assignment.name());
    }

    void delete(Assignment assignment) {
        clusters.delete(assignment.projectAtlasId(), assignment.name());
    }

    /** Replaces all tags by these. */
    void tag(Assignment assignment, Map<String, String> tags) {
        clusters.tag(assignment.projectAtlasId(), assignment.name(), tags);
    }

    void protect(Assignment assignment, boolean on) {
        clusters.protect(assignment.projectAtlasId(), assignment.name(), on);
    }

    /** Removes the logins that reach this cluster and no other; whatever else has its name by now keeps its own. */
    void removeLogins(Assignment assignment) {
        if (isStillOurs(assignment)) {
            removeLogins(assignment.projectAtlasId(), assignment.name(), user -> true);
        } else {
            removeLoginsOfTailors(assignment.projectAtlasId(), assignment.name(), assignment.clusterId());
        }
    }

    private boolean isStillOurs(Assignment assignment) {
        try {
            return look(assignment)
                    .map(AtlasClusterDocument::cluster)
                    .filter(cluster -> Planner.isOurs(cluster, assignment))
                    .isPresent();
        } catch (AtlasFailure.Conflict noRoom) {
            // Atlas shows a cluster that it has no room for to nobody, so it can't be told whose it is.
            return false;
        }
    }

    /** Removes the logins that Tailor has made for a cluster which is gone: only these are surely nobody else's. */
    void removeLoginsOfTailors(String projectAtlasId, String clusterName, UUID clusterId) {
        removeLogins(projectAtlasId, clusterName, user -> LoginMark.isOn(user.description(), clusterId));
    }

    private void removeLogins(String projectAtlasId, String clusterName, Predicate<AtlasUser> which) {
        var onlyHere = List.of(AtlasScope.cluster(clusterName));
        users.list(projectAtlasId).stream()
                .filter(user -> user.databaseName().equals(AtlasUser.ADMIN))
                .filter(user -> user.scopes().equals(onlyHere))
                .filter(which)
                .forEach(user -> remove(projectAtlasId, user));
    }

    private void remove(String projectAtlasId, AtlasUser user) {
        try {
            users.delete(projectAtlasId, user.username());
        } catch (AtlasFailure.NotFound gone) {
            // Removed meanwhile, which is what was wanted.
        }
    }

    private static AtlasPlacement placement(Placement placement) {
        return new AtlasPlacement(
                placement.provider(),
                placement.region(),
                placement.mongodbVersion(),
                placement.backup(),
                placement.diskAutoScaling());
    }
}

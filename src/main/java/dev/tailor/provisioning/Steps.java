package dev.tailor.provisioning;

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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Removes the logins that reach this cluster and no other. */
    void removeLogins(String projectAtlasId, String clusterName) {
        var onlyHere = List.of(AtlasScope.cluster(clusterName));
        users.list(projectAtlasId).stream()
                .filter(user ->
                        user.databaseName().equals("admin") && user.scopes().equals(onlyHere))
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

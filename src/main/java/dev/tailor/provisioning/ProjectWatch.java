package dev.tailor.provisioning;

import dev.tailor.atlas.AtlasCluster;
import dev.tailor.atlas.AtlasClusters;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasSentences;
import dev.tailor.catalog.Projects;
import dev.tailor.cluster.Absences;
import dev.tailor.cluster.Absent;
import dev.tailor.cluster.AtlasTags;
import dev.tailor.cluster.InAtlas;
import dev.tailor.cluster.Observations;
import dev.tailor.cluster.Sighting;
import dev.tailor.cluster.Watches;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;

/** Asks Atlas what a project has, and hands all of it to the domain. */
@ApplicationScoped
class ProjectWatch {
    @Inject
    Projects projects;

    @Inject
    AtlasClusters clusters;

    @Inject
    Steps steps;

    @Inject
    Observations observations;

    @Inject
    Absences absences;

    @Inject
    Watches watches;

    @Inject
    ProvisioningConfig config;

    /** The projects whose turn it is. */
    List<Long> due() {
        return watches.due(config.askWhileMoving(), config.askOtherwise());
    }

    /** Asks about one project; that Atlas does not answer is noted, not thrown. */
    @ActivateRequestContext
    void ask(long projectId) {
        var project = projects.findById(projectId);
        try {
            var found = clusters.list(project.atlasId());
            observations.seen(
                    projectId, found.stream().map(ProjectWatch::sighting).toList());
            absences.of(projectId).forEach(one -> askByName(project.atlasId(), one));
        } catch (AtlasFailure failure) {
            Log.warnf("Atlas did not tell what project %s has: %s", project.name(), failure.getMessage());
            watches.unanswered(
                    projectId,
                    AtlasSentences.of(failure),
                    failure.retryAfter(),
                    config.askWhileMoving(),
                    config.askOtherwise());
        }
    }

    /**
     * A list may be taken too early; what Atlas says of a name is the truth, and whoever else has it by now is not ours.
     * Its logins would outlive it.
     */
    void askByName(String projectAtlasId, Absent absent) {
        var ours = clusters.find(projectAtlasId, absent.name())
                .filter(cluster -> Planner.isOurs(cluster, absent.id(), absent.atlasId()));
        if (ours.isEmpty()) {
            steps.removeLoginsOfTailors(projectAtlasId, absent.name(), absent.id());
            absences.gone(absent.id());
        }
    }

    private static Sighting sighting(AtlasCluster cluster) {
        return new Sighting(
                cluster.name(),
                AtlasTags.clusterOf(cluster.tags()).orElse(null),
                new InAtlas(
                        cluster.id(),
                        cluster.stateName(),
                        cluster.paused(),
                        cluster.instanceSize(),
                        cluster.diskSizeGB() == null
                                ? null
                                : cluster.diskSizeGB().intValue(),
                        cluster.mongoDBVersion(),
                        cluster.standardSrv(),
                        cluster.tags(),
                        cluster.terminationProtectionEnabled()));
    }
}

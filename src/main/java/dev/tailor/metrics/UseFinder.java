package dev.tailor.metrics;

import dev.tailor.atlas.AtlasCluster;
import dev.tailor.atlas.AtlasClusters;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasMeasurement;
import dev.tailor.atlas.AtlasProcess;
import dev.tailor.atlas.AtlasProcesses;
import dev.tailor.atlas.AtlasRange;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Looks when the clusters of a project were last used: a list of each kind, and one call for each that runs. */
@ApplicationScoped
class UseFinder {
    /** How far back Atlas keeps measurements by the hour; asked for once. */
    private static final Duration ALL = Duration.ofDays(63);

    /** How far back is looked after that, so that a day without Atlas leaves no gap. */
    private static final Duration LATEST = Duration.ofDays(2);

    private static final Duration STEP = Duration.ofHours(1);

    @Inject
    WatchedClusters clusters;

    @Inject
    AtlasClusters inAtlas;

    @Inject
    AtlasProcesses processes;

    @Inject
    LastUses lastUses;

    @Inject
    MetricsConfig config;

    @Inject
    Clock clock;

    /** A cluster that Atlas tells nothing of is left out: the next round asks again. */
    @ActivateRequestContext
    void look(long projectId) {
        var running = clusters.in(projectId);
        if (running.isEmpty()) {
            return;
        }
        try {
            look(running, running.get(0).atlasProject());
        } catch (AtlasFailure failure) {
            Log.infof("Atlas does not tell who uses the clusters of a project: %s", failure.getMessage());
        }
    }

    private void look(List<Watched> running, String project) {
        var known = inAtlas.list(project);
        var nodes = processes.list(project).toList();
        running.forEach(cluster -> named(cluster.name(), known)
                .flatMap(found -> Nodes.of(found, nodes).primary())
                .ifPresent(primary -> tryToLook(cluster, primary)));
    }

    /** A node that has just gone is no reason to pass over the other clusters. */
    private void tryToLook(Watched cluster, AtlasProcess primary) {
        try {
            look(cluster, primary);
        } catch (AtlasFailure failure) {
            Log.infof("Atlas does not tell who uses %s: %s", cluster.name(), failure.getMessage());
        }
    }

    private static Optional<AtlasCluster> named(String name, Collection<AtlasCluster> known) {
        return known.stream().filter(cluster -> cluster.name().equals(name)).findFirst();
    }

    private void look(Watched cluster, AtlasProcess primary) {
        var now = clock.instant();
        var back = lastUses.find(cluster.id())
                .filter(use -> use.lookedUntil().isAfter(now.minus(LATEST).plus(STEP)))
                .map(use -> LATEST)
                .orElse(ALL);
        var range = AtlasRange.last("P" + back.toDays() + "D", "PT1H");
        var told = processes.measurements(cluster.atlasProject(), primary.id(), range, Measure.CONNECTIONS.names());
        lastUses.note(cluster.id(), new LastUse(used(told, now), now.minus(back), now));
    }

    /** The end of the last hour in which more than Atlas itself was connected; null where there is none. */
    private Instant used(List<AtlasMeasurement> told, Instant now) {
        return told.stream()
                .flatMap(measurement -> measurement.dataPoints().stream())
                .filter(point -> point.value() != null && point.value() > config.ownConnections())
                .map(point -> point.timestamp().plus(STEP))
                .max(Instant::compareTo)
                .map(end -> end.isAfter(now) ? now : end)
                .orElse(null);
    }
}

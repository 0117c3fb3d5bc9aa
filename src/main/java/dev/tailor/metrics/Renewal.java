package dev.tailor.metrics;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasSentences;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/** Renews the copy of one cluster's measurements. */
@ApplicationScoped
class Renewal {
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(30);

    @Inject
    WatchedClusters clusters;

    @Inject
    Questions questions;

    @Inject
    Copies copies;

    /** Safe to repeat; a cluster that does not run any more is left alone. */
    @ActivateRequestContext
    void renew(UUID clusterId, Span span) {
        clusters.find(clusterId).ifPresent(cluster -> renew(cluster, span));
    }

    private void renew(Watched cluster, Span span) {
        try {
            copies.keep(cluster.id(), span, questions.measurements(cluster, span));
        } catch (AtlasFailure failure) {
            Log.infof("Atlas does not tell the measurements of %s: %s", cluster.name(), failure.getMessage());
            copies.failed(cluster.id(), span, AtlasSentences.of(failure), failure.pause(SHORTEST_PAUSE));
        }
    }
}

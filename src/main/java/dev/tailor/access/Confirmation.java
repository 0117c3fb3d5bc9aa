package dev.tailor.access;

import dev.tailor.atlas.AtlasClusters;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.cluster.Cluster;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Waits until Atlas says that what was changed about logins has reached a cluster. */
@ApplicationScoped
class Confirmation {
    @Inject
    AtlasClusters clusters;

    @Inject
    AccessConfig config;

    /** Whether Atlas has said so in time; that it can't be asked is not worth failing what it has accepted. */
    boolean awaited(Cluster cluster) {
        return Uni.createFrom()
                .item(() -> hasReached(cluster))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .repeat()
                .withDelay(config.askAgainAfter())
                .whilst(reached -> !reached)
                .collect()
                .last()
                .ifNoItem()
                .after(config.confirmWithin())
                .recoverWithItem(false)
                .await()
                .indefinitely();
    }

    private boolean hasReached(Cluster cluster) {
        try {
            return clusters.status(cluster.project().atlasId(), cluster.name()).applied();
        } catch (AtlasFailure failure) {
            Log.warnf("Atlas does not tell whether logins have reached %s: %s", cluster, failure.getMessage());
            return false;
        }
    }
}

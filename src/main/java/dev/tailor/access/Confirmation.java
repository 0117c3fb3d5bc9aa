package dev.tailor.access;

import dev.tailor.atlas.AtlasClusters;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasPatience;
import dev.tailor.cluster.Cluster;
import dev.tailor.web.Formats;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Waits until Atlas says that what was changed about logins has reached a cluster. */
@ApplicationScoped
class Confirmation {
    @Inject
    AtlasClusters clusters;

    @Inject
    AccessConfig config;

    @Inject
    AtlasPatience patience;

    @Inject
    Clock clock;

    /**
     * What came of waiting.
     *
     * @param words for the history
     */
    record Outcome(boolean inForce, String words) {}

    /** Waits, and tells how long it took. */
    Outcome of(Cluster cluster) {
        var began = clock.instant();
        var longest = longest(began);
        return awaited(cluster, longest)
                ? new Outcome(true, "In force after " + Formats.brief(Duration.between(began, clock.instant())))
                : new Outcome(false, "Not confirmed by Atlas within " + Formats.brief(longest));
    }

    /** What the calls before have left of the time that somebody waits; a moment at least. */
    private Duration longest(Instant began) {
        return patience.until()
                .map(end -> Duration.between(began, end))
                .filter(left -> left.compareTo(config.confirmWithin()) < 0)
                .map(left -> left.isNegative() ? Duration.ZERO : left)
                .map(left -> left.plus(config.askAgainAfter()))
                .orElse(config.confirmWithin());
    }

    /** Whether Atlas has said so in time; that it can't be asked is not worth failing what it has accepted. */
    private boolean awaited(Cluster cluster, Duration longest) {
        return Uni.createFrom()
                .item(() -> hasReached(cluster))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .repeat()
                .withDelay(config.askAgainAfter())
                .whilst(reached -> !reached)
                .collect()
                .last()
                .ifNoItem()
                .after(longest)
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

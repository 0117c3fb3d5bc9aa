package dev.tailor.expiry;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.tailor.cluster.Expiring;
import dev.tailor.notice.Notices;
import dev.tailor.work.BackgroundTask;
import io.quarkus.logging.Log;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/** Looks once a minute whose time is over, or nearly. */
@Singleton
class ExpiryTask implements BackgroundTask {
    private static final Duration EVERY = Duration.ofMinutes(1);

    /** The others have their turn in the next round. */
    private static final int MOST = 500;

    @Inject
    Expiring expiring;

    @Inject
    Notices notices;

    @Override
    public Task<Void> task() {
        return Tasks.recurring("look-at-expiries", FixedDelay.of(EVERY)).execute((instance, context) -> goRound());
    }

    /** Nothing while Tailor is read-only: what is due then is due afterwards. */
    void goRound() {
        if (!notices.now().readOnly()) {
            expiring.due(MOST).forEach(this::look);
        }
    }

    /** One that breaks down, for somebody changed it at this instant, does not keep the others waiting. */
    private void look(UUID cluster) {
        try {
            expiring.look(cluster);
        } catch (RuntimeException failed) {
            Log.warnf(failed, "The expiry of cluster %s could not be looked at", cluster);
        }
    }
}

package dev.tailor.work;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Has this replica counted, from its start to its end. What db-scheduler does is done by one for all; this by each. */
@Singleton
class Heartbeat {
    @Inject
    Replicas replicas;

    @Inject
    Event<ReplicasCounted> counted;

    private ScheduledExecutorService timer;

    void start(@Observes StartupEvent event, WorkConfig config) {
        if (config.enabled()) {
            timer = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "heartbeat"));
            timer.scheduleWithFixedDelay(this::beat, 0, config.heartbeat().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (timer != null) {
            timer.shutdownNow();
            leave();
        }
    }

    /** Without Postgres there is nothing to count, and what was counted last still holds. */
    void beat() {
        try {
            counted.fire(new ReplicasCounted(replicas.beat()));
        } catch (RuntimeException away) {
            Log.debug("This replica could not say that it is alive", away);
        }
    }

    private void leave() {
        try {
            replicas.leave();
        } catch (RuntimeException away) {
            Log.debug("The others will notice by this replica’s silence that it has ended", away);
        }
    }
}

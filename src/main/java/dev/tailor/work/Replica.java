package dev.tailor.work;

import com.github.kagkarlsson.scheduler.SchedulerName;
import jakarta.inject.Singleton;
import java.util.UUID;

/** This very process: one of however many. */
@Singleton
class Replica {
    private final UUID id = UUID.randomUUID();

    UUID id() {
        return id;
    }

    /** What tables name it: its host, and a few letters, since several may run on one. */
    String name() {
        return new SchedulerName.Hostname().getName() + "/" + id.toString().substring(0, 8);
    }
}

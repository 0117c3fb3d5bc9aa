package dev.tailor.cluster;

import dev.tailor.catalog.Project;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** A request that failed makes way for another one of its name: in another size, say, where the cloud had no room. */
@ApplicationScoped
class FailedRequests {
    @Inject
    ClusterStore clusters;

    @Inject
    Settling settling;

    @Inject
    Turns turns;

    @Inject
    Chronicle chronicle;

    @Inject
    Clock clock;

    /** Whether the person's wish of this name takes its place. */
    static boolean makesWay(Cluster failed, Person who, String name) {
        return failed.state() == ClusterState.FAILED
                && failed.name().equalsIgnoreCase(name)
                && who.is(Role.DEVELOPER, failed.team());
    }

    /** Frees a name that only such a request holds. */
    void makeWay(Person who, Project project, String name) {
        clusters.holding(project.id(), NameRules.hostPrefix(name))
                .filter(held -> makesWay(held, who, name))
                .ifPresent(held -> makeWay(who, held, name));
    }

    private void makeWay(Person who, Cluster held, String name) {
        clusters.lockAnew(held);
        if (makesWay(held, who, name)) {
            withdraw(held.currentChange().orElseThrow());
            chronicle.note(held.id(), Somebody.of(who), "asked for it anew", "");
            // The name has to be free before the next one is written.
            clusters.flush();
        }
    }

    private void withdraw(Change creation) {
        settling.leave(creation, ChangeStatus.WITHDRAWN, ClusterState.WITHDRAWN, clock.instant());
        if (creation.attempted()) {
            turns.announce(creation, clock.instant());
        }
    }
}

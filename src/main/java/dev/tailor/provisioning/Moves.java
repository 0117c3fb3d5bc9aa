package dev.tailor.provisioning;

import dev.tailor.atlas.AtlasCluster;
import dev.tailor.atlas.AtlasClusterDocument;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.cluster.Assignment;
import dev.tailor.cluster.AtlasTags;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.Leftovers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Finds the next step of a change: by itself, where that is enough, or by a look at what Atlas has. */
@ApplicationScoped
class Moves {
    @Inject
    Steps steps;

    @Inject
    Leftovers leftovers;

    @Inject
    Clock clock;

    /** @throws AtlasFailure where the look fails */
    Move next(Assignment assignment) {
        return Planner.beforeLooking(assignment, clock.instant())
                .map(step -> new Move(step, null))
                .orElseGet(() -> look(assignment));
    }

    private Move look(Assignment assignment) {
        try {
            var seen = steps.look(assignment);
            var found = seen.map(AtlasClusterDocument::cluster);
            var step = Planner.afterLooking(assignment, found, clock.instant());
            var leaving = step instanceof NextStep.GiveUp
                    && found.filter(this::isLeaving).isPresent();
            return new Move(leaving ? new NextStep.LookAgain() : step, seen.orElse(null));
        } catch (AtlasFailure.Conflict conflict) {
            var why = Troubles.trouble(conflict);
            if (why.isLackOfRoom() && assignment.kind() == ChangeKind.CREATE) {
                return new Move(new NextStep.Bury(why), null);
            }
            if (why.isLackOfRoom() && assignment.kind() == ChangeKind.DELETE) {
                return new Move(asListed(assignment), null);
            }
            throw conflict;
        }
    }

    /** Atlas shows what it has no room for in lists alone; it goes as anything else does. */
    private NextStep asListed(Assignment assignment) {
        var listed = steps.listed(assignment);
        return listed.isEmpty() ? new NextStep.LookAgain() : Planner.afterLooking(assignment, listed, clock.instant());
    }

    /** What was built for a withdrawn request is being cleaned up; its name is free then. */
    private boolean isLeaving(AtlasCluster found) {
        return AtlasTags.clusterOf(found.tags()).filter(leftovers::contains).isPresent();
    }
}

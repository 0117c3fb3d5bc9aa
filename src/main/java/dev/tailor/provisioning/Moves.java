package dev.tailor.provisioning;

import dev.tailor.atlas.AtlasCluster;
import dev.tailor.atlas.AtlasClusterDocument;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.cluster.Assignment;
import dev.tailor.cluster.AtlasTags;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.Leftovers;
import dev.tailor.cluster.Trouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Finds the next step of a change: by itself, where that is enough, or by a look at what Atlas has. */
@ApplicationScoped
class Moves {
    private static final Set<ChangeKind> ASK_THE_LIST = EnumSet.of(ChangeKind.CREATE, ChangeKind.DELETE);

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
            return new Move(unlessLeaving(step, found), seen.orElse(null));
        } catch (AtlasFailure.Conflict conflict) {
            var why = Troubles.trouble(conflict);
            if (why.isLackOfRoom() && ASK_THE_LIST.contains(assignment.kind())) {
                return new Move(asListed(assignment, why), null);
            }
            throw conflict;
        }
    }

    /** Atlas shows what it has no room for in lists alone: only they tell whose it is. */
    private NextStep asListed(Assignment assignment, Trouble why) {
        var listed = steps.listed(assignment);
        return unlessLeaving(Planner.withoutRoom(assignment, listed, why, clock.instant()), listed);
    }

    private NextStep unlessLeaving(NextStep step, Optional<AtlasCluster> found) {
        var leaving =
                step instanceof NextStep.GiveUp && found.filter(this::isLeaving).isPresent();
        return leaving ? new NextStep.LookAgain() : step;
    }

    /** What was built for a withdrawn request is being cleaned up; its name is free then. */
    private boolean isLeaving(AtlasCluster found) {
        return AtlasTags.clusterOf(found.tags()).filter(leftovers::contains).isPresent();
    }
}

package dev.tailor.provisioning;

import dev.tailor.atlas.AtlasCluster;
import dev.tailor.atlas.AtlasCode;
import dev.tailor.atlas.AtlasSentences;
import dev.tailor.atlas.Resize;
import dev.tailor.cluster.Assignment;
import dev.tailor.cluster.AtlasTags;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Trouble;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Decides what to do next, from what is asked and what Atlas has. Asks nobody and changes nothing. */
final class Planner {
    private Planner() {}

    /** The step that needs no look at Atlas; empty where one is needed. */
    static Optional<NextStep> beforeLooking(Assignment assignment, Instant now) {
        return switch (assignment.status()) {
            case WAITING -> Optional.of(new NextStep.Expire());
            case DUE -> whileDeletionCanBeUndone(assignment, now);
            case WITHDRAWN -> mayHaveBeenBuilt(assignment) ? Optional.empty() : nothing();
            case SENT -> whileAtlasIsAtIt(assignment, now);
            case FAILED -> mayHaveBegun(assignment) ? Optional.empty() : nothing();
            case QUEUED, DONE, DECLINED, REPLACED, EXPIRED, FORGOTTEN -> nothing();
        };
    }

    /** The step after a look at Atlas under the cluster's name. */
    static NextStep afterLooking(Assignment assignment, Optional<AtlasCluster> found, Instant now) {
        var ours = found.filter(cluster -> isOurs(cluster, assignment));
        return switch (assignment.status()) {
            case WITHDRAWN -> ifStaying(ours, new NextStep.CleanUp());
            case FAILED -> ifStaying(ours, new NextStep.NoteFound());
            case SENT -> late(assignment, ours);
            default ->
                isUndoable(assignment, now) ? whileRetiring(assignment, ours) : whileDue(assignment, found, ours);
        };
    }

    /**
     * The step after Atlas has said that there is no room for what has the name.
     *
     * @param listed what has it by the project's list
     */
    static NextStep withoutRoom(Assignment assignment, Optional<AtlasCluster> listed, Trouble why, Instant now) {
        if (listed.isEmpty()) {
            return new NextStep.LookAgain();
        }
        var ours = listed.filter(cluster -> isOurs(cluster, assignment)).filter(cluster -> !isLeaving(cluster));
        return ours.isPresent() && assignment.kind() == ChangeKind.CREATE
                ? new NextStep.Bury(why)
                : afterLooking(assignment, listed, now);
    }

    static boolean isUndoable(Assignment assignment, Instant now) {
        return assignment.kind() == ChangeKind.DELETE
                && assignment.notBefore() != null
                && now.isBefore(assignment.notBefore());
    }

    /** Whether nothing is left to do about a deletion but to wait: what goes wrong meanwhile keeps nothing back. */
    static boolean isResting(Assignment assignment, Instant now) {
        return assignment.status() == ChangeStatus.DUE && assignment.loginsRemoved() && isUndoable(assignment, now);
    }

    /** Nobody can connect any more, so its machines need not run; one that is busy is looked at again. */
    private static NextStep whileRetiring(Assignment assignment, Optional<AtlasCluster> ours) {
        return ours.filter(cluster -> !cluster.paused())
                .<NextStep>map(
                        cluster -> cluster.stateName().equals("IDLE") ? new NextStep.Rest() : new NextStep.LookAgain())
                .orElseGet(() -> new NextStep.WaitUntil(assignment.notBefore()));
    }

    private static NextStep ifStaying(Optional<AtlasCluster> ours, NextStep step) {
        return ours.filter(cluster -> !isLeaving(cluster)).isPresent() ? step : new NextStep.Nothing();
    }

    private static NextStep whileDue(Assignment assignment, Optional<AtlasCluster> found, Optional<AtlasCluster> ours) {
        return switch (assignment.kind()) {
            case CREATE -> create(found, ours);
            case ADOPT -> new NextStep.Nothing();
            case DELETE -> ours.map(Planner::delete).orElseGet(NextStep.NoteDone::new);
            case RESIZE -> ours.map(cluster -> resize(assignment, cluster)).orElseGet(Planner::gone);
            case PAUSE -> ours.map(cluster -> pausing(cluster, true)).orElseGet(Planner::gone);
            case RESUME -> ours.map(cluster -> pausing(cluster, false)).orElseGet(Planner::gone);
            case RESTORE -> ours.map(cluster -> restore(assignment, cluster)).orElseGet(Planner::gone);
        };
    }

    private static Optional<NextStep> nothing() {
        return Optional.of(new NextStep.Nothing());
    }

    /** Lists tell what becomes of it; one that takes long is looked at by its name besides. */
    private static Optional<NextStep> whileAtlasIsAtIt(Assignment assignment, Instant now) {
        if (assignment.kind() != ChangeKind.CREATE && assignment.kind() != ChangeKind.DELETE) {
            return nothing();
        }
        return now.isBefore(assignment.lateFrom())
                ? Optional.of(new NextStep.WaitUntil(assignment.lateFrom()))
                : Optional.empty();
    }

    private static Optional<NextStep> whileDeletionCanBeUndone(Assignment assignment, Instant now) {
        if (assignment.kind() != ChangeKind.DELETE) {
            return Optional.empty();
        }
        if (!assignment.loginsRemoved()) {
            return Optional.of(new NextStep.RemoveLogins());
        }
        return Optional.empty();
    }

    private static boolean mayHaveBeenBuilt(Assignment assignment) {
        return mayHaveBegun(assignment) && assignment.ended();
    }

    private static boolean mayHaveBegun(Assignment assignment) {
        return assignment.kind() == ChangeKind.CREATE && assignment.attempted();
    }

    static boolean isOurs(AtlasCluster cluster, Assignment assignment) {
        return isOurs(cluster, assignment.clusterId(), assignment.atlasId());
    }

    /** By the tag, or by the id that we have seen it under, should somebody have taken the tag away. */
    static boolean isOurs(AtlasCluster cluster, UUID clusterId, String atlasId) {
        return clusterId.toString().equals(cluster.tags().get(AtlasTags.OURS))
                || cluster.id() != null && cluster.id().equals(atlasId);
    }

    private static NextStep create(Optional<AtlasCluster> found, Optional<AtlasCluster> ours) {
        if (found.filter(Planner::isLeaving).isPresent()) {
            // What never came up, of this request or one before, is on its way out, and its name with it.
            return new NextStep.LookAgain();
        }
        if (ours.isPresent()) {
            return new NextStep.NoteSent();
        }
        return found.isPresent() ? new NextStep.GiveUp(taken()) : new NextStep.Create();
    }

    private static NextStep delete(AtlasCluster cluster) {
        return isLeaving(cluster) ? new NextStep.NoteSent() : new NextStep.Delete();
    }

    /** A deletion of which Atlas knows nothing any more is asked for once more. */
    private static NextStep late(Assignment assignment, Optional<AtlasCluster> ours) {
        return assignment.kind() == ChangeKind.DELETE
                        && ours.filter(cluster -> !isLeaving(cluster)).isPresent()
                ? new NextStep.CleanUp()
                : new NextStep.LookAgain();
    }

    private static boolean isLeaving(AtlasCluster cluster) {
        return cluster.stateName().equals("DELETING");
    }

    private static NextStep resize(Assignment assignment, AtlasCluster cluster) {
        var size = Objects.equals(assignment.instanceSize(), cluster.instanceSize()) ? null : assignment.instanceSize();
        var has = cluster.diskSizeGB() == null ? 0 : cluster.diskSizeGB().intValue();
        // Atlas may have enlarged it meanwhile, and storage never shrinks.
        var disk = assignment.storageGb() == null || has >= assignment.storageGb() ? null : assignment.storageGb();
        return size == null && disk == null ? new NextStep.NoteSent() : new NextStep.ChangeSize(new Resize(size, disk));
    }

    private static NextStep pausing(AtlasCluster cluster, boolean pause) {
        if (cluster.paused() == pause) {
            return new NextStep.NoteSent();
        }
        return pause ? new NextStep.Pause() : new NextStep.Resume();
    }

    private static NextStep restore(Assignment assignment, AtlasCluster cluster) {
        if (assignment.restoresTag()) {
            var tags = assignment.restored(cluster.tags());
            return tags.equals(cluster.tags()) ? new NextStep.NoteSent() : new NextStep.Tag(tags);
        }
        return assignment.protection() == cluster.terminationProtectionEnabled()
                ? new NextStep.NoteSent()
                : new NextStep.Protect(assignment.protection());
    }

    private static Trouble taken() {
        return trouble(400, AtlasCode.DUPLICATE_CLUSTER_NAME, "Another cluster in Atlas has this name.");
    }

    private static NextStep gone() {
        return new NextStep.GiveUp(trouble(404, AtlasCode.CLUSTER_NOT_FOUND, "Atlas lists no such cluster of ours."));
    }

    private static Trouble trouble(int status, String code, String detail) {
        return new Trouble(status, code, detail, AtlasSentences.forCode(code).orElse(detail), "");
    }
}

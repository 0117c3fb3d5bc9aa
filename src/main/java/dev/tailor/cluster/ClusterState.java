package dev.tailor.cluster;

import java.util.Set;

/** Where a cluster stands, in one word; kept in Postgres so that lists filter by it. */
public enum ClusterState {
    /** Asked for; a lead decides. */
    WAITING,
    /** Approved; Atlas has not accepted it yet. */
    STARTING,
    /** Atlas is building it. */
    BUILDING,
    READY,
    /** A resize, pause or resume is under way, ours or made in Atlas itself. */
    CHANGING,
    PAUSED,
    /** Atlas says a state that we don't know, or repairs it. */
    UNSURE,
    /** Will be deleted; until then it can be undone. */
    RETIRING,
    /** Atlas is deleting it. */
    DELETING,
    /** Could not be built. */
    FAILED,
    DECLINED,
    WITHDRAWN,
    EXPIRED,
    /** Deleted. */
    GONE,
    /** Atlas has it, and Tailor has nothing to do with it any more. */
    FORGOTTEN;

    private static final Set<ClusterState> MOVING = Set.of(STARTING, BUILDING, CHANGING, UNSURE, DELETING);
    private static final Set<ClusterState> ENDED = Set.of(DECLINED, WITHDRAWN, EXPIRED, GONE, FORGOTTEN);

    /** Whether it is about to become something else by itself, so that looking often is worth it. */
    public boolean moving() {
        return MOVING.contains(this);
    }

    /** Whether nothing will ever happen to it again. */
    public boolean ended() {
        return ENDED.contains(this);
    }

    /** The states in which looking often is worth it. */
    public static Set<ClusterState> movingOnes() {
        return MOVING;
    }

    /**
     * The state of a cluster that has not ended.
     *
     * @param change the change that it is about, or null
     * @param have what Atlas was last seen to have, or null
     */
    static ClusterState of(Change change, InAtlas have) {
        if (change == null || change.status().ended()) {
            return settled(have);
        }
        return switch (change.kind()) {
            case CREATE -> whileCreated(change.status());
            case DELETE -> whileDeleted(change.status(), have);
            case ADOPT -> settled(have);
            case RESIZE, PAUSE, RESUME, RESTORE -> underway(change.status()) ? CHANGING : settled(have);
        };
    }

    private static ClusterState whileCreated(ChangeStatus status) {
        return switch (status) {
            case WAITING -> WAITING;
            case DUE -> STARTING;
            case FAILED -> FAILED;
            default -> BUILDING;
        };
    }

    private static ClusterState whileDeleted(ChangeStatus status, InAtlas have) {
        return switch (status) {
            case DUE -> RETIRING;
            case SENT -> DELETING;
            default -> settled(have);
        };
    }

    private static boolean underway(ChangeStatus status) {
        return status == ChangeStatus.DUE || status == ChangeStatus.SENT;
    }

    private static ClusterState settled(InAtlas have) {
        if (have == null) {
            return UNSURE;
        }
        if (have.idle()) {
            return have.isPaused() ? PAUSED : READY;
        }
        return have.busy() ? CHANGING : UNSURE;
    }
}

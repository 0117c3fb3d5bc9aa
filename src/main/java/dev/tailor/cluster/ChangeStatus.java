package dev.tailor.cluster;

import java.util.EnumSet;
import java.util.Set;

/** Where a wish stands. */
public enum ChangeStatus {
    /** For a lead to decide. */
    WAITING,
    /** Decided; follows when the changes before it have ended. */
    QUEUED,
    /** Decided; Atlas has not been asked yet, or has not accepted yet. */
    DUE,
    /** Accepted by Atlas, which is at it. */
    SENT,
    /** In force. */
    DONE,
    /** Refused by Atlas for good; somebody may try again or withdraw it. */
    FAILED,
    /** Refused by a lead. */
    DECLINED,
    /** Taken back by people. */
    WITHDRAWN,
    /** A later wish of the same kind took its place. */
    REPLACED,
    /** Nobody decided in time. */
    EXPIRED,
    /** An administrator has had Tailor forget the cluster. */
    FORGOTTEN;

    private static final Set<ChangeStatus> ENDED = EnumSet.of(DONE, DECLINED, WITHDRAWN, REPLACED, EXPIRED, FORGOTTEN);

    /** Whether there is nothing left to happen to it. */
    public boolean ended() {
        return ENDED.contains(this);
    }
}

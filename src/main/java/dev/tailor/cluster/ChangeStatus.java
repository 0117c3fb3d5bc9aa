package dev.tailor.cluster;

/** Where a wish stands. */
public enum ChangeStatus {
    /** For a lead to decide. */
    WAITING,
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
    /** Nobody decided in time. */
    EXPIRED;

    /** Whether there is nothing left to happen to it. */
    public boolean ended() {
        return this == DONE || this == DECLINED || this == WITHDRAWN || this == EXPIRED;
    }
}

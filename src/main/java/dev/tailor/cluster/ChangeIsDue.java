package dev.tailor.cluster;

import java.time.Instant;

/**
 * Fired inside the transaction that makes it true: a change has to be looked at, so that the work for it is scheduled
 * with the change or not at all.
 *
 * @param changeId the change
 * @param at when to look at it
 */
public record ChangeIsDue(long changeId, Instant at) {
    /** What the work is called that carries changes out, an instance for each, under its number. */
    public static final String WORK = "carry-out-change";
}

package dev.tailor.cluster;

import java.util.List;

/**
 * What follows from comparing a cluster with Atlas.
 *
 * @param outcome what has become of the change under way, or of the cluster itself
 * @param differences what Atlas has otherwise than was asked, and nothing under way explains
 */
record Finding(Outcome outcome, List<Difference> differences) {
    enum Outcome {
        /** Nothing to note. */
        AS_BEFORE,
        /** Atlas has what was asked of it by a try whose answer was lost, and is at it. */
        ACCEPTED,
        /** The change is in force. */
        REACHED,
        /** Atlas has come to rest without what the change asks for: somebody has changed it there meanwhile. */
        MISSED,
        /** Atlas's list lacks it, though Atlas has had it. */
        MISSING
    }
}

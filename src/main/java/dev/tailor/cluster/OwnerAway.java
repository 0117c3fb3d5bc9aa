package dev.tailor.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * That an owner is not there any more, as far as Tailor can tell.
 *
 * @param left whether they are in the team no more; else they have not been seen for long
 * @param seenAt when they came last; null where Tailor has never met them
 */
public record OwnerAway(boolean left, Instant seenAt) {
    /**
     * Empty where there is nothing to say.
     *
     * @param member whether they are in the cluster's team, or look after all as an administrator
     * @param longest how long nobody wonders where they are; zero: for ever
     */
    static Optional<OwnerAway> of(boolean member, Instant seenAt, Duration longest, Instant now) {
        if (!member) {
            return Optional.of(new OwnerAway(true, seenAt));
        }
        return !longest.isZero() && seenAt.plus(longest).isBefore(now)
                ? Optional.of(new OwnerAway(false, seenAt))
                : Optional.empty();
    }
}

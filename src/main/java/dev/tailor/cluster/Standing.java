package dev.tailor.cluster;

import dev.tailor.catalog.Amounts;
import dev.tailor.catalog.Limits;
import java.util.List;

/**
 * What a team has of what it may have. Paused clusters count as they are configured, those that are being deleted until
 * they are gone, and one that is being resized as the larger of both.
 *
 * @param others what it has, but for the cluster that is looked at
 * @param own what that cluster counts; nothing where there is none, or it still waits
 * @param withWaiting what it would have if all that waits for a lead were approved
 */
public record Standing(String team, Limits limits, Amounts others, Amounts own, Amounts withWaiting) {
    static Standing unlimited(String team) {
        return new Standing(team, Limits.NONE, Amounts.NONE, Amounts.NONE, Amounts.NONE);
    }

    /** What it has. */
    public Amounts has() {
        return others.plus(own);
    }

    /** What it would have if the cluster that is looked at, or a new one, became this. */
    public Amounts with(Amounts target) {
        return others.plus(own.or(target));
    }

    /** What is lacking for that. */
    public List<Limits.Lack> lacks(Amounts target) {
        return limits.lacks(has(), with(target));
    }

    /** Whether anything is limited. */
    public boolean limited() {
        return limits.any();
    }
}

package dev.tailor.schedule;

import java.time.Instant;

/** What to do about a cluster's nights now, and when to look again. */
final class NightPlan {
    private NightPlan() {}

    /** What to do. */
    enum Step {
        PAUSE,
        RESUME,
        /** It runs already, for somebody has resumed it in Atlas itself, and is wanted so from now on. */
        AGREE,
        NOTHING
    }

    /**
     * How a cluster stands.
     *
     * @param still whether it stands still, or will when all that is asked for is done
     * @param ours whether the schedule has paused it last
     * @param woken whether it is wanted to stand still because the schedule has paused it last, and was resumed in Atlas
     *     itself since
     * @param since nights that began before this are none of its: it was not ready then, or the schedule was another one;
     *     null: it is not ready
     * @param dealtUntil the end of the last night in which something was decided; null before
     * @param keptUntil until when somebody has it run; null where nobody does
     */
    record Sleeper(boolean still, boolean ours, boolean woken, Instant since, Instant dealtUntil, Instant keptUntil) {
        boolean kept(Instant now) {
            return keptUntil != null && now.isBefore(keptUntil);
        }
    }

    /** @param rule null where no schedule concerns it */
    static Step step(NightRule rule, Sleeper cluster, Instant now) {
        var night = rule == null || cluster.kept(now) ? null : rule.at(now).orElse(null);
        if (night == null) {
            return byDay(cluster);
        }
        return isFree(cluster, night) && night.worthPausing(now) ? Step.PAUSE : Step.NOTHING;
    }

    /** What somebody has paused in Atlas itself after resuming it there is theirs. */
    private static Step byDay(Sleeper cluster) {
        if (cluster.still()) {
            return cluster.ours() ? Step.RESUME : Step.NOTHING;
        }
        return cluster.woken() ? Step.AGREE : Step.NOTHING;
    }

    /** Who was paused already, has begun within this night, or was dealt with in it, is left alone until it ends. */
    private static boolean isFree(Sleeper cluster, Night night) {
        var begun = cluster.since() != null && !cluster.since().isAfter(night.begin());
        return begun && !cluster.still() && !night.end().equals(cluster.dealtUntil());
    }

    /** When something changes by itself; null where nothing does. */
    static Instant next(NightRule rule, Sleeper cluster, Instant now) {
        if (rule == null) {
            return null;
        }
        if (cluster.kept(now)) {
            return cluster.keptUntil();
        }
        return rule.at(now)
                .map(Night::end)
                .or(() -> rule.next(now).map(Night::begin))
                .orElse(null);
    }
}

package dev.tailor.schedule;

import java.time.Instant;

/**
 * What counts for a cluster's nights at present.
 *
 * @param rule null for none
 * @param own whether it is the cluster's own
 * @param keptUntil until when somebody has it run; null where nobody does
 * @param nextPause when the next night begins in which it may be paused; null where none does
 */
public record Presently(NightRule rule, boolean own, Instant keptUntil, Instant nextPause) {
    static Presently of(Governing governing, Instant now) {
        var rule = governing.rule();
        var kept = governing.watch() == null ? null : governing.watch().keptUntil();
        var keeps = kept != null && kept.isAfter(now);
        var next = rule == null
                ? null
                : rule.next(keeps ? kept.minusSeconds(1) : now)
                        .map(Night::begin)
                        .orElse(null);
        return new Presently(rule, governing.own() != null, keeps ? kept : null, next);
    }
}

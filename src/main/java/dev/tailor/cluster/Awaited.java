package dev.tailor.cluster;

import dev.tailor.cluster.Approval.Outcome;
import dev.tailor.cluster.Approval.Reason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * For whom a change waits, or has waited, and why, as it was when it was asked for. A word that this version does not
 * know is passed over.
 *
 * @param who the name of an {@link Outcome}
 * @param because names of {@link Reason}s, with commas between
 */
@Embeddable
record Awaited(
        @Column(name = "awaits") String who,
        @Column(name = "awaits_because") String because) {

    /** Null where it begins at once. */
    static Awaited of(Approval approval) {
        return approval.waits()
                ? new Awaited(
                        approval.outcome().name(),
                        approval.reasons().stream().map(Enum::name).collect(Collectors.joining(",")))
                : null;
    }

    Approval approval() {
        var outcome = Outcome.ADMINISTRATOR.name().equals(who) ? Outcome.ADMINISTRATOR : Outcome.LEAD;
        return new Approval(outcome, reasons());
    }

    private List<Reason> reasons() {
        var named = List.of(because.split(","));
        return Arrays.stream(Reason.values())
                .filter(reason -> named.contains(reason.name()))
                .toList();
    }
}

package dev.tailor.cluster;

import dev.tailor.cluster.Finding.Outcome;
import java.time.Instant;
import java.util.List;

/** Compares what is wanted of a cluster with what Atlas has: all of it. Asks nobody and changes nothing. */
final class Reconciler {
    private Reconciler() {}

    /**
     * Compares existence, size, storage, paused, protection and tags.
     *
     * @param underWay the change under way; null where there is none
     * @param have what Atlas has; null where its list lacks the cluster
     * @param known whether Atlas has had it before
     */
    static Finding compare(Wanted wanted, ChangeUnderWay underWay, InAtlas have, boolean known, Instant now) {
        if (have == null) {
            return new Finding(isMissed(underWay, known) ? Outcome.MISSING : Outcome.AS_BEFORE, List.of());
        }
        var all = Differences.between(wanted, have);
        return new Finding(outcome(underWay, all, have, now), unexplained(all, underWay));
    }

    private static boolean isMissed(ChangeUnderWay underWay, boolean known) {
        return known || underWay != null && underWay.sent();
    }

    private static List<Difference> unexplained(List<Difference> all, ChangeUnderWay underWay) {
        return all.stream()
                .filter(one -> underWay == null || !underWay.explains(one))
                .toList();
    }

    private static Outcome outcome(ChangeUnderWay underWay, List<Difference> all, InAtlas have, Instant now) {
        if (underWay == null || !mayShow(underWay)) {
            return Outcome.AS_BEFORE;
        }
        if (have.idle() && isInForce(underWay, all, have)) {
            return Outcome.REACHED;
        }
        return switch (underWay.kind()) {
            case CREATE -> underWay.sent() || have.leaving() ? Outcome.AS_BEFORE : Outcome.ACCEPTED;
            case DELETE -> Outcome.AS_BEFORE;
            default -> have.idle() && underWay.sentLongBefore(now) ? Outcome.MISSED : Outcome.AS_BEFORE;
        };
    }

    /** A cluster that is there proves that Atlas was asked to build it, also where no answer came. */
    private static boolean mayShow(ChangeUnderWay underWay) {
        return underWay.sent() || underWay.kind() == ChangeKind.CREATE;
    }

    private static boolean isInForce(ChangeUnderWay underWay, List<Difference> all, InAtlas have) {
        if (underWay.restores() != null) {
            return all.stream().noneMatch(underWay::explains);
        }
        return switch (underWay.kind()) {
            case CREATE -> have.reachable();
            case RESIZE -> have.has(underWay.instanceSize(), underWay.storageGb());
            case PAUSE -> have.isPaused();
            case RESUME -> !have.isPaused();
            case ADOPT, RESTORE, DELETE -> false;
        };
    }
}

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
     * @param errand the change under way; null where there is none
     * @param have what Atlas has; null where its list lacks the cluster
     * @param known whether Atlas has had it before
     */
    static Finding compare(Wanted wanted, Errand errand, InAtlas have, boolean known, Instant now) {
        if (have == null) {
            return new Finding(isMissed(errand, known) ? Outcome.MISSING : Outcome.AS_BEFORE, List.of());
        }
        var all = Differences.between(wanted, have);
        return new Finding(outcome(errand, all, have, now), unexplained(all, errand));
    }

    private static boolean isMissed(Errand errand, boolean known) {
        return known || errand != null && errand.sent();
    }

    private static List<Difference> unexplained(List<Difference> all, Errand errand) {
        return all.stream()
                .filter(one -> errand == null || !errand.explains(one))
                .toList();
    }

    private static Outcome outcome(Errand errand, List<Difference> all, InAtlas have, Instant now) {
        if (errand == null || !mayShow(errand)) {
            return Outcome.AS_BEFORE;
        }
        if (have.idle() && isInForce(errand, all, have)) {
            return Outcome.REACHED;
        }
        return switch (errand.kind()) {
            case CREATE -> errand.sent() || have.leaving() ? Outcome.AS_BEFORE : Outcome.ACCEPTED;
            case DELETE -> Outcome.AS_BEFORE;
            default -> have.idle() && errand.sentLongBefore(now) ? Outcome.MISSED : Outcome.AS_BEFORE;
        };
    }

    /** A cluster that is there proves that Atlas was asked to build it, also where no answer came. */
    private static boolean mayShow(Errand errand) {
        return errand.sent() || errand.kind() == ChangeKind.CREATE;
    }

    private static boolean isInForce(Errand errand, List<Difference> all, InAtlas have) {
        if (errand.restores() != null) {
            return all.stream().noneMatch(errand::explains);
        }
        return switch (errand.kind()) {
            case CREATE -> have.reachable();
            case RESIZE -> have.has(errand.instanceSize(), errand.storageGb());
            case PAUSE -> have.isPaused();
            case RESUME -> !have.isPaused();
            case ADOPT, RESTORE, DELETE -> false;
        };
    }
}

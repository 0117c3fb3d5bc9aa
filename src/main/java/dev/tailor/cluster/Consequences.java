package dev.tailor.cluster;

import dev.tailor.cluster.Finding.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What follows for a cluster from what Atlas shows of it. Drawn twice, it is drawn once. */
@ApplicationScoped
class Consequences {
    private static final Trouble SOMETHING_ELSE = new Trouble(
            200,
            "",
            "",
            "Atlas has finished and has something else than was asked for: somebody changed it there meanwhile.",
            "");

    @Inject
    Settling settling;

    @Inject
    Chronicle chronicle;

    @Inject
    EntityManager database;

    /** Whether anything follows. */
    boolean any(Cluster cluster, InAtlas have, Instant now) {
        if (isLeftOver(cluster, have)) {
            return false;
        }
        var finding = compare(cluster, have, now);
        if (have == null) {
            return finding.outcome() == Outcome.MISSING
                    && cluster.missingSince().isEmpty();
        }
        return finding.outcome() != Outcome.AS_BEFORE
                || cluster.missingSince().isPresent()
                || cluster.inAtlas().filter(have::equals).isEmpty()
                || !cluster.drift().keySet().equals(keys(finding.differences()));
    }

    /** Notes it; nothing in a cluster that has ended meanwhile. */
    void draw(Cluster cluster, InAtlas have, Instant now) {
        if (cluster.endedAt().isPresent() || isLeftOver(cluster, have)) {
            return;
        }
        var outcome = compare(cluster, have, now).outcome();
        if (have != null) {
            noteResume(cluster, have, now);
            cluster.seen(have, now);
        }
        follow(cluster, outcome, now);
        if (have != null && cluster.endedAt().isEmpty()) {
            cluster.compared(Drift.found(cluster, have), now);
        }
    }

    /**
     * What is there of a creation that was given up: it goes away again, or is looked at by its name; a list may have been
     * taken too early to tell.
     */
    private static boolean isLeftOver(Cluster cluster, InAtlas have) {
        return have != null
                && creation(cluster)
                        .filter(change -> change.status() == ChangeStatus.FAILED
                                || change.status() == ChangeStatus.DUE && have.leaving())
                        .isPresent();
    }

    /** The creation that was given up, where Atlas seems to have begun it all the same. */
    static Optional<Change> givenUpTooEarly(Cluster cluster, InAtlas have) {
        return have == null || have.leaving()
                ? Optional.empty()
                : creation(cluster).filter(change -> change.status() == ChangeStatus.FAILED);
    }

    private static Optional<Change> creation(Cluster cluster) {
        return cluster.currentChange().filter(change -> change.kind() == ChangeKind.CREATE);
    }

    private static Finding compare(Cluster cluster, InAtlas have, Instant now) {
        var underWay = ChangeUnderWay.of(cluster.currentChange().orElse(null)).orElse(null);
        return Reconciler.compare(
                Wanted.of(cluster), underWay, have, cluster.inAtlas().isPresent(), now);
    }

    private static Set<String> keys(List<Difference> differences) {
        return differences.stream().map(Difference::key).collect(Collectors.toSet());
    }

    private void follow(Cluster cluster, Outcome outcome, Instant now) {
        switch (outcome) {
            case AS_BEFORE -> {}
            case MISSING -> cluster.missing(now);
            case ACCEPTED -> accept(cluster, now);
            case REACHED -> {
                accept(cluster, now);
                settling.finish(current(cluster), now);
            }
            case MISSED -> settling.fail(current(cluster), SOMETHING_ELSE, now);
        }
    }

    /** A creation whose answer was lost: Atlas has it, so Atlas has accepted it. */
    private static void accept(Cluster cluster, Instant now) {
        if (current(cluster).status() == ChangeStatus.DUE) {
            current(cluster).sent(now);
            cluster.refresh();
        }
    }

    private static Change current(Cluster cluster) {
        return cluster.currentChange().orElseThrow();
    }

    /** Atlas resumes by itself after 30 days, and people do in its console: what was asked stays the pause. */
    private void noteResume(Cluster cluster, InAtlas have, Instant now) {
        if (cluster.state() == ClusterState.PAUSED && !have.isPaused()) {
            cluster.resumed(now);
            database.persist(OutsideStep.paused(cluster, false, now));
            chronicle.note(cluster.id(), Chronicle.ATLAS, "resumed it, not through Tailor", "");
        }
    }
}

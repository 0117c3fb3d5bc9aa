package dev.tailor.overview;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.ClusterState;
import java.time.Duration;
import java.util.Optional;

/** Who paused a cluster, why, and for how long Atlas lets it be. */
record Paused(Situation situation) {
    /** Atlas resumes a paused cluster by itself after this time. */
    private static final Duration AT_MOST = Duration.ofDays(30);

    /** Null unless it is paused. */
    PausedView view() {
        if (situation.cluster().state() != ClusterState.PAUSED) {
            return null;
        }
        var since = situation.cluster().pausedAt();
        var day = since.map(moment -> " on " + situation.times().date(moment)).orElse("");
        return new PausedView(
                pause().map(change -> change.askedBy().name() + " paused it" + day)
                        .orElse("It is paused"),
                since.map(moment -> situation.times().date(moment.plus(AT_MOST)))
                        .orElse(""),
                pause().map(change -> Steps.quoted(change.reason())).orElse(""));
    }

    /** The pause that is in force; none where Atlas's console paused it. */
    private Optional<Change> pause() {
        return situation.past().changes().stream()
                .filter(change -> change.kind() == ChangeKind.PAUSE && change.status() == ChangeStatus.DONE)
                .findFirst()
                .filter(change -> situation.cluster().pausedAt().isPresent());
    }
}

package dev.tailor.overview;

import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Protections;
import dev.tailor.web.Formats;
import java.util.Set;

/** Whether and how a cluster can be deleted. */
record Danger(Situation situation, Protections protections) {
    /** Elsewhere the card says what to do instead, or it is being deleted already. */
    private static final Set<ClusterState> TO_TALK_OF_IT = Set.of(
            ClusterState.BUILDING, ClusterState.READY, ClusterState.CHANGING, ClusterState.UNSURE, ClusterState.PAUSED);

    /** Null where there is nothing to say. */
    DangerView view() {
        if (!situation.manages() || !TO_TALK_OF_IT.contains(situation.cluster().state())) {
            return null;
        }
        return situation
                .cluster()
                .obstacle(ChangeKind.DELETE, situation.now())
                .map(this::impossible)
                .orElseGet(this::possible);
    }

    private DangerView impossible(String why) {
        var title = situation.cluster().protection() ? "Protected from deletion" : "Delete";
        return new DangerView(title, why, false, protecting());
    }

    private String protecting() {
        var on = !situation.cluster().protection();
        return protections.obstacle(situation.who(), situation.cluster(), on).isPresent() ? "" : on ? "on" : "off";
    }

    private DangerView possible() {
        if (situation.cluster().readyAt().isEmpty()) {
            return new DangerView(
                    "Changed your mind?", "Deleting is possible while it is being built.", true, protecting());
        }
        var undoing = situation.periods().undoing();
        var sentence = undoing.isZero()
                ? "Logins and data go at once. Nobody can undo it."
                : "Logins go at once, data after " + Formats.words(undoing) + ". Until then it can be undone.";
        return new DangerView("Delete", sentence, true, protecting());
    }
}

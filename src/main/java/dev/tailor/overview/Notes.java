package dev.tailor.overview;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Trouble;

/** A change beside a cluster that runs on. */
record Notes(Situation situation) {
    /** Null where there is nothing to say. */
    NoteView note() {
        return situation
                .about()
                .map(change -> switch (change.status()) {
                    case WAITING -> waiting(change);
                    case FAILED -> failed(change);
                    default -> null;
                })
                .orElse(null);
    }

    private NoteView waiting(Change change) {
        var end = change.askedAt().plus(situation.periods().decision());
        return new NoteView(
                null,
                "hourglass",
                CreationCards.capital(situation.deciders()) + " decides about the "
                        + (change.kind() == ChangeKind.PAUSE ? "pause" : "resize"),
                situation.asked(change) + Words.because(change)
                        + " Nothing changes before it is approved; undecided, it ends by itself " + situation.at(end)
                        + ".",
                null,
                new Ways(situation).besideWaiting());
    }

    private NoteView failed(Change change) {
        return new NoteView(
                "bad",
                "alert-circle",
                "Atlas refused to " + Words.infinitive(change),
                situation.asked(change) + ". "
                        + change.trouble().map(Trouble::meaning).orElse("") + " The cluster is as it was.",
                change.trouble().map(Atlas::answer).orElse(null),
                new Ways(situation).afterRefusal());
    }

    /** Whether a change waits for a decision, so that looking now and then is worth it. */
    static boolean waits(Situation situation) {
        return situation
                .about()
                .filter(change -> change.status() == ChangeStatus.WAITING)
                .isPresent();
    }
}

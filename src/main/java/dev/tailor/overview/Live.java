package dev.tailor.overview;

import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Watch;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/** Makes the live part. */
record Live(Situation situation) {
    private static final Set<ClusterState> BUILT =
            Set.of(ClusterState.READY, ClusterState.PAUSED, ClusterState.CHANGING, ClusterState.UNSURE);

    private static final String WHILE_MOVING = "2s";
    private static final String WHILE_WAITING = "10s";

    LiveView view() {
        var live = new LiveView(
                situation.cluster().id(),
                every(),
                "",
                checked(),
                silence(),
                card(),
                built() ? note() : null,
                new Followers(situation).view(),
                arrival());
        return live.tagged(Shown.of(situation, live).tag());
    }

    /** Null where nothing is about to change: then the browser stops asking. */
    private String every() {
        if (situation.cluster().state().moving() || goes()) {
            return WHILE_MOVING;
        }
        return !situation.cluster().state().ended() && Notes.waits(situation) ? WHILE_WAITING : null;
    }

    /** Its logins do at once; where that can't be undone, all of it does. */
    private boolean goes() {
        return situation.cluster().state() == ClusterState.RETIRING
                && situation
                        .about()
                        .filter(change -> change.cannotBeUndone()
                                || change.loginsRemovedAt().isEmpty())
                        .isPresent();
    }

    private String arrival() {
        var state = situation.cluster().state();
        return state == ClusterState.READY || state == ClusterState.PAUSED
                ? situation.cluster().name() + " is " + state.name().toLowerCase(Locale.ROOT) + "."
                : "";
    }

    private Instant checked() {
        return situation.watch() == null ? null : situation.watch().answeredAt().orElse(null);
    }

    private String silence() {
        return situation.watch() == null || situation.cluster().state().ended()
                ? ""
                : situation
                        .watch()
                        .failingSince()
                        .map(since -> silence(situation.watch(), since))
                        .orElse("");
    }

    private String silence(Watch watch, Instant since) {
        return "Atlas has not told what it has since " + situation.until(since) + ". "
                + watch.trouble().map(Healing::firstSentence).orElse("")
                + " What this page shows is older; what was asked stays safe.";
    }

    /** Whether it is about something that Atlas has, and a change can stand beside it. */
    private boolean built() {
        return BUILT.contains(situation.cluster().state());
    }

    private NoteView note() {
        return new Notes(situation).note();
    }

    private CardView card() {
        return switch (situation.cluster().state()) {
            case WAITING -> CreationCards.of(situation).waiting();
            case STARTING -> CreationCards.of(situation).starting();
            case BUILDING -> CreationCards.of(situation).building();
            case FAILED -> CreationCards.of(situation).failed();
            case CHANGING -> new ChangeCards(situation).changing();
            case UNSURE -> new ChangeCards(situation).unsure();
            case RETIRING -> DeletionCards.of(situation).retiring();
            case DELETING -> DeletionCards.of(situation).deleting();
            case DECLINED -> EndedCards.of(situation).declined();
            case WITHDRAWN -> EndedCards.of(situation).withdrawn();
            case EXPIRED -> EndedCards.of(situation).expired();
            case GONE -> EndedCards.of(situation).gone();
            case FORGOTTEN -> EndedCards.of(situation).forgotten();
            case READY, PAUSED -> null;
        };
    }
}

package dev.tailor.overview;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.InAtlas;
import java.util.List;

/** A cluster that is getting another size, is paused, resumed, or changed by Atlas itself. */
record ChangeCards(Situation situation) {
    CardView changing() {
        return situation.about().filter(ChangeCards::underWay).map(this::ours).orElseGet(this::notOurs);
    }

    /** Atlas says a word that we don't know, or repairs it. */
    CardView unsure() {
        return CardView.of(
                        "Atlas is busy with it",
                        "Atlas is at work on it for a reason of its own. This page follows what Atlas says.",
                        List.of())
                .telling(new Atlas(situation).state());
    }

    private static boolean underWay(Change change) {
        return change.status() == ChangeStatus.DUE || change.status() == ChangeStatus.SENT;
    }

    private CardView ours(Change change) {
        var thread = thread(change, Steps.of(situation));
        return situation
                .troubleThatHeals()
                .map(trouble -> Healing.card(situation, trouble, thread))
                .orElseGet(() -> underWay(change, thread));
    }

    private CardView underWay(Change change, List<StepView> thread) {
        var title = situation.late() ? "It takes longer than usual" : "Atlas is " + Words.present(change);
        return CardView.of(title, meanwhile(change.kind()), thread)
                .telling(new Atlas(situation).state())
                .leading(new Ways(situation).whileUnderWay());
    }

    private static List<StepView> thread(Change change, Steps steps) {
        var sent = change.status() == ChangeStatus.SENT;
        return List.of(
                steps.asked(),
                steps.decided(),
                sent ? steps.accepted() : steps.asking(),
                sent ? steps.underWay("Changing", "") : Steps.next("Changing", "", ""),
                Steps.next("Done", "", ""));
    }

    private static String meanwhile(ChangeKind kind) {
        return switch (kind) {
            case RESIZE ->
                "The cluster stays reachable: Atlas exchanges its machines one after the other, and connections are"
                        + " cut for a few seconds.";
            case PAUSE -> "Nobody can connect any more; data, logins and connection string are kept.";
            case RESUME -> "Nobody can connect yet. It usually takes about 5 minutes.";
            case RESTORE -> "The cluster runs on and notices nothing.";
            case CREATE, ADOPT, DELETE -> "";
        };
    }

    private CardView notOurs() {
        return situation.cluster().inAtlas().filter(InAtlas::leaving).isPresent() ? goingAway() : changedThere();
    }

    /** Deleted in Atlas's own console. */
    private CardView goingAway() {
        return CardView.of(
                        "Atlas is deleting it",
                        "It was deleted in Atlas’s own console, not in Tailor. Its data goes with it; when it is gone, this"
                                + " page says so and its name is free.",
                        List.of())
                .telling(new Atlas(situation).state());
    }

    private CardView changedThere() {
        return CardView.of(
                        "Atlas is changing it",
                        "Nobody asked for this in Tailor. This page follows what Atlas says.",
                        List.of())
                .telling(new Atlas(situation).state());
    }
}

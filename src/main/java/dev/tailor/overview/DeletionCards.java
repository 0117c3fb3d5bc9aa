package dev.tailor.overview;

import dev.tailor.cluster.Change;
import dev.tailor.web.Formats;
import java.time.Duration;
import java.util.List;

/** A cluster on its way out. */
record DeletionCards(Situation situation, Change change, Steps steps) {
    static DeletionCards of(Situation situation) {
        return new DeletionCards(situation, situation.change(), Steps.of(situation));
    }

    /** Before Atlas was asked: mostly, it can be undone. */
    CardView retiring() {
        var thread = change.cannotBeUndone()
                ? List.of(steps.asked(), logins(), deletion())
                : List.of(steps.asked(), logins(), waiting(), deletion());
        return situation
                .troubleThatHeals()
                .map(trouble -> Healing.card(situation, trouble, thread).leading(ways()))
                .orElseGet(() -> CardView.of(title(), undoable(), thread).leading(ways()));
    }

    /** Atlas is at it. */
    CardView deleting() {
        var thread = List.of(
                steps.asked(),
                logins(),
                steps.accepted(),
                steps.underWay("Deleting", ""),
                Steps.next("Deleted", "", ""));
        return CardView.of(
                        situation.late() ? "It takes longer than usual" : "Atlas is deleting it",
                        "Cluster, data and backups go, and the name is free again when Atlas has finished."
                                + " The history stays.",
                        thread)
                .telling(new Atlas(situation).state())
                .leading(new Ways(situation).whileUnderWay());
    }

    private List<WayView> ways() {
        return new Ways(situation).whileRetiring();
    }

    private String title() {
        return change.askedBy().name() + " deleted it " + situation.when(change.askedAt());
    }

    private String undoable() {
        if (situation.powers().withdraw()) {
            return "You can undo it until " + end() + ". The data is untouched until then.";
        }
        return situation.manages() || change.cannotBeUndone()
                ? "Tailor is asking Atlas to delete it."
                : "Its team can undo it until " + end() + ". The data is untouched until then.";
    }

    private StepView logins() {
        return change.loginsRemovedAt()
                .map(moment -> steps.done("Logins removed", moment, "Programs that used them can’t connect any more"))
                .orElseGet(() -> steps.underWay("Removing its logins", ""));
    }

    private StepView waiting() {
        return change.loginsRemovedAt().isPresent()
                ? Steps.step(Look.WAITING, "Waiting, in case you undo it", left(), "")
                : Steps.next("Waiting, in case you undo it", "", "");
    }

    private StepView deletion() {
        return Steps.next("Atlas deletes cluster, data and backups", end(), "");
    }

    /** In the largest unit alone, so that a page left open finds nothing new for long. */
    private String left() {
        return change.notBefore()
                .filter(situation.now()::isBefore)
                .map(end -> Formats.words(Duration.between(situation.now(), end)) + " left")
                .orElse("");
    }

    private String end() {
        return change.notBefore().map(situation::until).orElse("");
    }
}

package dev.tailor.overview;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Decision;
import java.util.List;

/** A page of something that is over. */
record EndedCards(Situation situation, Change change, Steps steps) {
    static EndedCards of(Situation situation) {
        return new EndedCards(situation, situation.change(), Steps.of(situation));
    }

    CardView declined() {
        var decision = change.decision().orElseThrow();
        var title = decision.byName() + " declined it " + situation.when(decision.at());
        var lead =
                "By " + decision.byName() + ", lead of " + situation.cluster().team();
        return CardView.of(title, nothing(), List.of(steps.asked(), steps.ended("Declined", lead)))
                .quoting(note(decision))
                .leading(new Ways(situation).afterEnd());
    }

    CardView withdrawn() {
        return CardView.of(
                        "The request was withdrawn " + ended(),
                        "Nothing is charged. " + nameIsFree(),
                        List.of(steps.asked(), steps.ended("Withdrawn", "")))
                .leading(new Ways(situation).afterEnd());
    }

    CardView expired() {
        return CardView.of(
                        "Nobody decided in time",
                        "The request ended by itself " + ended() + ". " + nothing(),
                        List.of(steps.asked(), steps.ended("Ended by itself", "")))
                .leading(new Ways(situation).afterEnd());
    }

    CardView gone() {
        return change.kind() == ChangeKind.DELETE && change.status() == ChangeStatus.DONE ? deleted() : vanished();
    }

    private CardView deleted() {
        var thread = List.of(
                steps.asked(),
                change.loginsRemovedAt()
                        .map(moment -> steps.done("Logins removed", moment, ""))
                        .orElseGet(() -> Steps.step(Look.DONE, "Logins removed", "", "")),
                steps.done("Deleted", change.finishedAt().orElse(null), "Cluster, data and backups"));
        return CardView.of(
                change.askedBy().name() + " deleted it", "It is gone since " + since() + ". " + nameIsFree(), thread);
    }

    private CardView vanished() {
        return CardView.of(
                        "Atlas does not have it any more",
                        "Its data is gone with it. Nobody deleted it in Tailor. Atlas has not listed it since "
                                + since() + ". " + nameIsFree(),
                        List.of())
                .leading(new Ways(situation).afterLoss());
    }

    CardView forgotten() {
        return CardView.of(
                "Tailor has forgotten it",
                "An administrator took it out of Tailor " + ended()
                        + ". In Atlas it goes on as it is, and the name stays taken while it does.",
                List.of());
    }

    private String ended() {
        return situation.cluster().endedAt().map(situation::when).orElse("");
    }

    private String since() {
        return situation.cluster().endedAt().map(situation::until).orElse("");
    }

    private String nothing() {
        return "Nothing was built and nothing was charged. " + nameIsFree();
    }

    private String nameIsFree() {
        return "The name " + situation.cluster().name() + " is free again.";
    }

    private static String note(Decision decision) {
        return decision.note() == null ? "" : decision.note();
    }
}

package dev.tailor.overview;

import dev.tailor.cluster.ApprovalWords;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.Trouble;
import dev.tailor.web.Formats;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A request on its way to a cluster. */
record CreationCards(Situation situation, Change change, Steps steps) {
    static CreationCards of(Situation situation) {
        return new CreationCards(situation, situation.change(), Steps.of(situation));
    }

    CardView waiting() {
        var thread = List.of(
                steps.asked(),
                steps.waiting(),
                Steps.next("Accepted by Atlas", "", ""),
                Steps.next("Building", "usually " + Steps.usual(change), ""),
                Steps.next("Ready", "", ""));
        return CardView.of(
                        capital(situation.deciders()) + " decides about it",
                        because() + "Nothing runs and nothing costs yet.",
                        thread)
                .leading(new Ways(situation).whileWaiting());
    }

    private String because() {
        var because = ApprovalWords.because(change);
        return because.isEmpty() ? "" : capital(because) + ". ";
    }

    CardView starting() {
        var thread = List.of(
                steps.asked(),
                steps.decided(),
                steps.asking(),
                Steps.next("Building", "usually " + Steps.usual(change), ""),
                ready(""));
        return situation
                .troubleThatHeals()
                .map(trouble -> Healing.card(situation, trouble, thread))
                .orElseGet(() -> underWay("Atlas is asked to build it", thread));
    }

    CardView building() {
        var thread = List.of(
                steps.asked(),
                steps.decided(),
                steps.accepted(),
                steps.underWay("Building", "Atlas sets up three machines, storage and a host name"),
                ready(expected()));
        return underWay("Atlas is building it", thread);
    }

    CardView failed() {
        var meaning = change.trouble().map(Trouble::meaning).orElse("");
        var thread = List.of(steps.asked(), steps.decided(), steps.refused());
        var full = change.trouble().filter(Trouble::isLackOfRoom).isPresent();
        var card = CardView.of(
                        full ? "Atlas has no machines for " + size() + " just now" : "Atlas could not build it",
                        meaning + " Nothing was built, nothing is charged, and what was asked is kept.",
                        thread)
                .leading(new Ways(situation).afterFailure());
        return change.trouble()
                .map(trouble -> card.telling(Atlas.answer(trouble)))
                .orElse(card);
    }

    private CardView underWay(String title, List<StepView> thread) {
        var late = situation.late();
        var sentence = usually() + (late ? Words.late(situation) : "");
        return CardView.of(late ? "It takes longer than usual" : title, sentence, thread)
                .drawn(Tape.of(
                        passed(), change.toSize().usualFrom(), change.toSize().usualTo()))
                .telling(new Atlas(situation).state())
                .leading(new Ways(situation).whileUnderWay());
    }

    private StepView ready(String expected) {
        return Steps.next("Ready", expected, "Connection string: waiting… It appears on this page by itself");
    }

    private String expected() {
        var start = change.started();
        var times = situation.times();
        return passed().compareTo(change.toSize().usualTo()) > 0
                ? ""
                : "about " + times.clock(start.plus(change.toSize().usualFrom())) + "–"
                        + times.clock(start.plus(change.toSize().usualTo()));
    }

    /** "Usually 8–15 minutes, started 3 min ago." */
    private String usually() {
        var ago = passed().compareTo(Duration.ofMinutes(1)) < 0 ? "just now" : Formats.brief(passed()) + " ago";
        return "Usually " + Steps.usual(change) + ", started " + ago + ".";
    }

    private Duration passed() {
        return situation.passed(change.started());
    }

    private String size() {
        return change.toSize().id();
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

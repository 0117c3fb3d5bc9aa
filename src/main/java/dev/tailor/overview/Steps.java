package dev.tailor.overview;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.Decision;
import dev.tailor.web.Formats;
import java.time.Duration;
import java.time.Instant;

/** The steps that threads are made of. */
record Steps(Situation situation, Change change) {
    static Steps of(Situation situation) {
        return new Steps(situation, situation.change());
    }

    StepView asked() {
        var word = change.kind() == ChangeKind.CREATE ? "Requested" : "Asked";
        return at(Look.DONE, word, change.askedAt(), "By " + change.askedBy().name() + why(change.reason()));
    }

    StepView decided() {
        return change.decision()
                .map(decision -> at(Look.DONE, "Approved", decision.at(), by(decision)))
                .orElseGet(() -> next("Approved", "", ""));
    }

    StepView waiting() {
        var end = change.askedAt().plus(situation.periods().decision());
        return step(
                Look.WAITING,
                "Waiting for " + situation.deciders(),
                soFar(change.askedAt()),
                "Undecided, the request ends by itself " + situation.at(end));
    }

    StepView accepted() {
        var project = "In project " + situation.cluster().project().name();
        return change.sentAt()
                .map(sent -> at(Look.DONE, "Accepted by Atlas", sent, project))
                .orElseGet(() -> next("Accepted by Atlas", "", ""));
    }

    StepView asking() {
        return situation
                .troubleThatHeals()
                .map(trouble -> step(Look.WAITING, "Waiting for Atlas to accept it", again(), ""))
                .orElseGet(() -> underWay(
                        "Asking Atlas to accept it",
                        "In project " + situation.cluster().project().name()));
    }

    StepView refused() {
        return ended("Refused by Atlas", "");
    }

    StepView ended(String title, String sub) {
        return at(Look.ENDED, title, change.finishedAt().orElse(null), sub);
    }

    StepView done(String title, Instant moment, String sub) {
        return at(Look.DONE, title, moment, sub);
    }

    StepView underWay(String title, String sub) {
        return step(Look.UNDER_WAY, title, soFar(change.started()), sub);
    }

    static StepView next(String title, String aside, String sub) {
        return step(Look.NEXT, title, aside, sub);
    }

    static StepView step(Look look, String title, String aside, String sub) {
        return new StepView(look, title, null, false, aside, sub);
    }

    /** "8–15 minutes". */
    static String usual(Change change) {
        return change.toSize().usualFrom().toMinutes() + "–"
                + change.toSize().usualTo().toMinutes() + " minutes";
    }

    /** A person's words in quotation marks; nothing where there are none. */
    static String quoted(String words) {
        return words == null || words.isBlank() ? "" : "“" + words.strip() + "”";
    }

    static String why(String words) {
        return words == null || words.isBlank() ? "" : ": " + quoted(words);
    }

    private StepView at(Look look, String title, Instant moment, String sub) {
        return new StepView(look, title, moment, moment != null && situation.today(moment), "", sub);
    }

    private String by(Decision decision) {
        if (!decision.byRule()) {
            return "By " + decision.byName() + why(decision.note());
        }
        return change.toSize() == null
                ? "By rule"
                : "By rule: " + change.toSize().id() + " needs no approval";
    }

    private String again() {
        return "again " + situation.at(change.nextTryAt().orElseThrow());
    }

    /** In whole minutes: what changed each second could never be answered by "nothing new". */
    private String soFar(Instant since) {
        var passed = situation.passed(since);
        return passed.compareTo(Duration.ofMinutes(1)) < 0 ? "just begun" : Formats.brief(passed) + " so far";
    }
}

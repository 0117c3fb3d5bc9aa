package dev.tailor.review;

import dev.tailor.cluster.ApprovalWords;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Decision;
import dev.tailor.cluster.Trouble;
import dev.tailor.web.Formats;
import dev.tailor.web.StateView;
import dev.tailor.web.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Tells what became of a change, step by step. */
record Story(Change change, List<String> leads, Times times) {
    List<Step> steps() {
        var steps = new ArrayList<Step>();
        steps.add(Step.done(
                "Requested", change.askedAt(), "By " + change.askedBy().name() + said(change.reason())));
        change.decision().ifPresent(decision -> steps.add(decided(decision)));
        change.sentAt().ifPresent(at -> steps.add(accepted(at)));
        if (change.status() != ChangeStatus.DECLINED) {
            steps.add(last());
        }
        return List.copyOf(steps);
    }

    private Step decided(Decision decision) {
        if (decision.byRule()) {
            return Step.done("Approved by rule", decision.at(), "No lead has to decide about it");
        }
        var by = "By " + decision.byName() + said(decision.note());
        return change.status() == ChangeStatus.DECLINED
                ? Step.ended("Declined", decision.at(), by)
                : Step.done("Approved", decision.at(), by);
    }

    private Step accepted(Instant at) {
        return Step.done(
                "Accepted by Atlas",
                at,
                "In project " + change.cluster().project().name());
    }

    private Step last() {
        var at = change.finishedAt().orElse(null);
        return switch (change.status()) {
            case WAITING ->
                Step.now(
                        "hourglass",
                        "Waits for " + StateView.names(change.approval(), leads),
                        ApprovalWords.because(change));
            case QUEUED -> Step.now("hourglass", "Follows the change before it", "");
            case DUE -> Step.now("loader-2", "Starting", meaning());
            case SENT -> Step.now("loader-2", underway(), soFar());
            case DONE -> Step.done(done(), at, "");
            case FAILED -> Step.ended("Atlas refuses it", at, meaning());
            case WITHDRAWN -> Step.ended("Withdrawn", at, "");
            case REPLACED -> Step.ended("A later wish took its place", at, "");
            case FORGOTTEN -> Step.ended("Tailor has forgotten it", at, "");
            case EXPIRED, DECLINED -> Step.ended("Not decided in time", at, "");
        };
    }

    private String underway() {
        return switch (change.kind()) {
            case CREATE -> "Building";
            case ADOPT -> "Being taken over";
            case RESIZE -> "Resizing";
            case PAUSE -> "Pausing";
            case RESUME -> "Resuming";
            case RESTORE -> "Restoring";
            case DELETE -> "Being deleted";
        };
    }

    private String done() {
        return switch (change.kind()) {
            case CREATE -> "Ready";
            case ADOPT -> "Under management";
            case RESIZE -> "In force";
            case PAUSE -> "Paused";
            case RESUME -> "Running";
            case RESTORE -> "Restored";
            case DELETE -> "Deleted";
        };
    }

    private String soFar() {
        var passed = Formats.words(times.passed(change.sentAt().orElse(change.askedAt()))) + " so far";
        return change.kind() == ChangeKind.CREATE ? passed + ", usually " + usually() : passed;
    }

    private String usually() {
        var size = change.toSize();
        return size.usualFrom().toMinutes() + "–" + size.usualTo().toMinutes() + " minutes";
    }

    private String meaning() {
        return change.trouble().map(Trouble::meaning).orElse("");
    }

    private static String said(String words) {
        return words.isEmpty() ? "" : ": “" + words + "”";
    }
}

package dev.tailor.overview;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.History;
import dev.tailor.cluster.Trouble;
import dev.tailor.history.Event;
import dev.tailor.overview.HistoryView.Entry;
import dev.tailor.web.Formats;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** The sentences of a history. */
final class Chapters {
    private Chapters() {}

    /** @param most how many rows there is room for */
    static HistoryView of(History.Past past, int most) {
        var all = Stream.concat(
                        past.events().stream().map(Chapters::entry),
                        past.changes().stream().map(Chapters::entry))
                .sorted(Comparator.comparing(Entry::at).reversed())
                .toList();
        return new HistoryView(all.stream().limit(most).toList(), all.size() > most);
    }

    static Entry entry(Event event) {
        return new Entry(event.at(), event.whoName() + " " + event.what(), event.outcome());
    }

    static Entry entry(Change change) {
        return new Entry(change.askedAt(), what(change), outcome(change));
    }

    private static String what(Change change) {
        var who = change.askedBy().name() + " ";
        var happened = change.kind() == ChangeKind.CREATE || change.status() == ChangeStatus.DONE;
        var what = happened ? Words.past(change) : "asked to " + Words.infinitive(change);
        return who + what + Steps.why(change.reason()) + approval(change);
    }

    /** By whom, where a size was asked for: nothing else needs an approval. */
    private static String approval(Change change) {
        if (change.toSize() == null || change.status() == ChangeStatus.DECLINED) {
            return "";
        }
        return change.decision()
                .map(decision -> decision.byRule() ? byRule(change) : "; approved by " + decision.byName())
                .orElse("");
    }

    private static String byRule(Change change) {
        return change.kind() == ChangeKind.CREATE ? "; approved by rule" : "";
    }

    private static String outcome(Change change) {
        return switch (change.status()) {
            case WAITING -> "Waits for a lead";
            case DUE, SENT -> "Under way";
            case DONE -> done(change);
            case FAILED ->
                "Refused by Atlas: " + change.trouble().map(Trouble::meaning).orElse("");
            case DECLINED -> declined(change);
            case WITHDRAWN -> withdrawn(change);
            case QUEUED -> "Follows the change before it";
            case REPLACED -> "A later wish took its place";
            case EXPIRED -> "Nobody decided in time";
            case FORGOTTEN -> "Tailor has forgotten it; Atlas goes on";
        };
    }

    private static String done(Change change) {
        return switch (change.kind()) {
            case CREATE -> "Ready" + took(change);
            case ADOPT -> "It was in Atlas before";
            case RESIZE, PAUSE, RESUME, RESTORE, DELETE -> "Done" + took(change);
        };
    }

    private static String took(Change change) {
        return change.finishedAt()
                .map(end -> " after " + Formats.brief(Duration.between(begun(change), end)))
                .orElse("");
    }

    /** A deletion begins when it can't be undone any more; others when they were approved. */
    private static String withdrawn(Change change) {
        return switch (change.kind()) {
            case DELETE -> "Undone";
            case CREATE -> change.sentAt().isPresent() ? "Deleted before it was ready" : "Withdrawn";
            case ADOPT, RESIZE, PAUSE, RESUME, RESTORE -> "Withdrawn";
        };
    }

    private static Instant begun(Change change) {
        return change.kind() == ChangeKind.DELETE
                ? change.askedAt()
                : change.decision().map(decision -> decision.at()).orElse(change.askedAt());
    }

    private static String declined(Change change) {
        return change.decision()
                .map(decision -> "Declined by " + decision.byName() + Steps.why(decision.note()))
                .orElse("Declined");
    }
}

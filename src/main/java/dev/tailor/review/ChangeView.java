package dev.tailor.review;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Decision;
import dev.tailor.web.StateView;
import java.util.List;

/**
 * A change on a page of its own.
 *
 * @param title what was decided, by whom, when
 * @param steps what became of it
 * @param decides whether the person reviews such changes
 * @param waiting how many wait for them
 * @param toKnow what a decision needs; null where there is none to take
 * @param others the longest waiting of what else waits for them
 * @param ends when it ends if nobody decides: "on 27 Nov, 09:00"
 */
public record ChangeView(
        Change change,
        String title,
        List<Step> steps,
        boolean decides,
        long waiting,
        Waiting toKnow,
        List<Change> others,
        String ends) {
    static ChangeView of(Story story, boolean decides, long waiting) {
        return new ChangeView(story.change(), title(story), story.steps(), decides, waiting, null, List.of(), "");
    }

    /** For who decides about it: what there is to know, and what else waits. */
    ChangeView toDecide(Waiting known, List<Change> rest, String end) {
        return new ChangeView(change, title, steps, decides, waiting, known, rest, end);
    }

    public Cluster cluster() {
        return change.cluster();
    }

    /** "L", "M to L"; for a change of something else, what it is. */
    public String wish() {
        return switch (change.kind()) {
            case CREATE, ADOPT -> change.toSize().id();
            case RESIZE -> resize();
            case PAUSE -> "pause";
            case RESUME -> "resume";
            case RESTORE -> "restore what was asked";
            case DELETE -> "deletion";
        };
    }

    private String resize() {
        if (change.restores().filter("size"::equals).isPresent()) {
            return "back to " + change.toSize().id();
        }
        return change.fromSize() == null || change.toSize().equals(change.fromSize())
                ? change.toStorageGb() + " GB storage"
                : change.fromSize().id() + " to " + change.toSize().id();
    }

    static String title(Story story) {
        var change = story.change();
        return switch (change.status()) {
            case WAITING -> "This waits for " + StateView.names(change.approval(), story.leads());
            case EXPIRED -> "Nobody decided this in time";
            case WITHDRAWN ->
                "This was withdrawn"
                        + change.finishedAt()
                                .map(at -> " " + story.times().when(at))
                                .orElse("");
            default -> change.decision().map(by -> title(story, by)).orElse("This is under way");
        };
    }

    private static String title(Story story, Decision decision) {
        var verb = story.change().status() == ChangeStatus.DECLINED ? " declined this " : " approved this ";
        return (decision.byRule() ? "A rule" : decision.byName())
                + verb
                + story.times().when(decision.at());
    }
}

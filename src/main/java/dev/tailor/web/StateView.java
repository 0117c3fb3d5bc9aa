package dev.tailor.web;

import dev.tailor.cluster.Approval;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.InAtlas;
import java.util.List;

/**
 * Where a cluster stands, as lists, its own page and the review say it.
 *
 * @param tone ready, busy, wait, paused, bad, no or gone: what the tag {@code state} is coloured by
 * @param icon what the tag {@code icon} draws
 * @param words "Waiting for Lena"
 * @param sub one line more, or empty: "6 minutes so far"
 */
public record StateView(String tone, String icon, String words, String sub) {
    /**
     * What to say.
     *
     * @param leads given names of those who lead the cluster's team
     */
    public static StateView of(Cluster cluster, List<String> leads, Times times) {
        return switch (cluster.state()) {
            case WAITING ->
                new StateView(
                        "wait",
                        "hourglass",
                        "Waiting for " + waitsFor(cluster, leads),
                        "Asked " + times.relative(cluster.askedAt()));
            case STARTING -> busy("Starting", troubled(cluster) ? "Atlas is asked again soon" : "Step 3 of 5");
            case BUILDING -> busy("Building", "Step 4 of 5, " + soFar(cluster, times));
            case READY -> new StateView("ready", "circle-check", "Ready", waiting(cluster, leads));
            case CHANGING ->
                deletedThere(cluster)
                        ? gone("Being deleted in Atlas", "Not asked for in Tailor")
                        : busy(changing(cluster), soFar(cluster, times));
            case PAUSED -> new StateView("paused", "player-pause", "Paused", pausedSince(cluster, times));
            case UNSURE -> new StateView("wait", "alert-circle", "Atlas is busy with it", atlasWord(cluster));
            case RETIRING -> retiring(cluster, times);
            case DELETING -> gone("Being deleted", soFar(cluster, times));
            case FAILED -> new StateView("bad", "circle-x", "Could not be built", "Somebody decides what is next");
            case DECLINED -> new StateView("no", "circle-x", "Declined", ended(cluster, times));
            case WITHDRAWN -> new StateView("no", "circle-x", "Withdrawn", ended(cluster, times));
            case EXPIRED -> new StateView("no", "circle-x", "Not decided in time", ended(cluster, times));
            case GONE -> gone("Deleted", ended(cluster, times));
            case FORGOTTEN -> new StateView("no", "circle-x", "Forgotten", ended(cluster, times));
        };
    }

    /** Who decides: "Lena", "Lena or Max", "a lead" where none has signed in yet. */
    public static String names(List<String> leads) {
        return leads.isEmpty() ? "a lead" : String.join(" or ", leads);
    }

    /** Who decides about a wish: the same, or "an administrator". */
    public static String names(Approval approval, List<String> leads) {
        return approval.outcome() == Approval.Outcome.ADMINISTRATOR ? "an administrator" : names(leads);
    }

    private static String waitsFor(Cluster cluster, List<String> leads) {
        return cluster.currentChange()
                .map(change -> names(change.approval(), leads))
                .orElseGet(() -> names(leads));
    }

    private static StateView busy(String words, String sub) {
        return new StateView("busy", "loader-2", words, sub);
    }

    private static StateView gone(String words, String sub) {
        return new StateView("gone", "trash", words, sub);
    }

    private static StateView retiring(Cluster cluster, Times times) {
        var who = cluster.currentChange().map(change -> change.askedBy().name()).orElse("");
        return cluster.currentChange().filter(Change::cannotBeUndone).isPresent()
                ? gone("Being deleted", "Asked by " + who)
                : gone("Will be deleted " + until(cluster, times), "Asked by " + who + ", can be undone");
    }

    private static boolean deletedThere(Cluster cluster) {
        return !cluster.busy() && cluster.inAtlas().filter(InAtlas::leaving).isPresent();
    }

    private static String changing(Cluster cluster) {
        return cluster.currentChange().map(StateView::changing).orElse("Changing in Atlas");
    }

    private static String changing(Change change) {
        return switch (change.kind()) {
            case RESIZE ->
                change.toSize().equals(change.fromSize())
                        ? "Growing to " + change.toStorageGb() + " GB"
                        : "Resizing to " + change.toSize().id();
            case PAUSE -> "Pausing";
            case RESUME -> "Resuming";
            case RESTORE -> "Restoring";
            case CREATE, ADOPT, DELETE -> "Changing";
        };
    }

    private static boolean troubled(Cluster cluster) {
        return cluster.currentChange().flatMap(Change::trouble).isPresent();
    }

    private static String waiting(Cluster cluster, List<String> leads) {
        return cluster.currentChange()
                .filter(change -> change.status() == ChangeStatus.WAITING)
                .map(change -> wish(change) + " waits for " + names(change.approval(), leads))
                .orElse("");
    }

    private static String wish(Change change) {
        return switch (change.kind()) {
            case RESIZE -> "Resize";
            case PAUSE -> "Pause";
            case CREATE, ADOPT, RESUME, RESTORE, DELETE -> "A change";
        };
    }

    private static String soFar(Cluster cluster, Times times) {
        return cluster.currentChange()
                .map(change -> change.sentAt().orElse(change.askedAt()))
                .map(since -> Formats.words(times.passed(since)) + " so far")
                .orElse("");
    }

    private static String pausedSince(Cluster cluster, Times times) {
        return cluster.pausedAt().map(since -> "Since " + times.date(since)).orElse("");
    }

    private static String atlasWord(Cluster cluster) {
        return cluster.inAtlas().map(have -> "Atlas says " + have.state()).orElse("");
    }

    private static String until(Cluster cluster, Times times) {
        return cluster.currentChange()
                .flatMap(Change::notBefore)
                .map(times::date)
                .orElse("soon");
    }

    private static String ended(Cluster cluster, Times times) {
        return cluster.endedAt().map(times::relative).orElse("");
    }
}

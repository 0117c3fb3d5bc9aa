package dev.tailor.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Why a change can't be asked for: pages show it beside the disabled button, the service refuses with it. What is under
 * way is no reason: a change waits for its turn.
 */
final class Obstacles {
    /** CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER: Atlas wants this time between a resume and the next pause. */
    private static final Duration BETWEEN_RESUME_AND_PAUSE = Duration.ofMinutes(60);

    private Obstacles() {}

    static Optional<String> to(ChangeKind kind, Cluster cluster, Instant now) {
        return deletedThere(cluster).or(() -> asked(kind, cluster, now));
    }

    /** The same of a resumption that it is time for: what waits for a decision keeps no cluster asleep. */
    static Optional<String> toResumeInTime(Cluster cluster, Instant now) {
        return deletedThere(cluster).or(() -> state(cluster)).or(() -> toResume(cluster, now));
    }

    private static Optional<String> asked(ChangeKind kind, Cluster cluster, Instant now) {
        return switch (kind) {
            case CREATE, ADOPT -> Optional.of("It was asked for already.");
            case DELETE -> toDelete(cluster);
            case RESIZE -> state(cluster).or(() -> toResize(cluster));
            case PAUSE -> state(cluster).or(() -> undecided(cluster)).or(() -> toPause(cluster, now));
            case RESUME -> state(cluster).or(() -> undecided(cluster)).or(() -> toResume(cluster, now));
            case RESTORE -> state(cluster).or(() -> toResize(cluster));
        };
    }

    /** In Atlas's own console. */
    private static Optional<String> deletedThere(Cluster cluster) {
        return cluster.inAtlas()
                .filter(InAtlas::leaving)
                .filter(have -> cluster.currentChange().isEmpty())
                .map(have -> "Atlas is deleting it.");
    }

    private static Optional<String> undecided(Cluster cluster) {
        return cluster.currentChange()
                .filter(change -> change.status() == ChangeStatus.WAITING)
                .map(change -> "A " + ChangeWords.noun(change.kind())
                        + " waits for a decision. Decide about it or withdraw it first.");
    }

    private static Optional<String> toDelete(Cluster cluster) {
        return switch (cluster.state()) {
            case WAITING, STARTING -> Optional.of("Atlas does not have it yet. Withdraw the request instead.");
            case FAILED -> Optional.of("It was never built. Withdraw the request instead.");
            case RETIRING -> deletedAlready();
            case DELETING, DECLINED, WITHDRAWN, EXPIRED, GONE, FORGOTTEN -> state(cluster);
            case BUILDING, READY, CHANGING, PAUSED, UNSURE -> isProtected(cluster);
        };
    }

    /** CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED: better said before than after. */
    private static Optional<String> isProtected(Cluster cluster) {
        if (new Outlook(cluster).follows(ChangeKind.DELETE)) {
            return deletedAlready();
        }
        if (cluster.protection()) {
            return Optional.of("It is protected from deletion. "
                    + (cluster.project().production() ? "A lead ends that first." : "End that first."));
        }
        return cluster.inAtlas()
                .filter(InAtlas::isProtected)
                .map(have -> "It is protected from deletion in Atlas. "
                        + (isKind(cluster, ChangeKind.RESTORE)
                                ? "Atlas is ending that."
                                : "Restore what was asked first."));
    }

    private static Optional<String> deletedAlready() {
        return Optional.of("It will be deleted already.");
    }

    private static Optional<String> toResize(Cluster cluster) {
        if (!new Outlook(cluster).paused()) {
            return Optional.empty();
        }
        return Optional.of(
                new Outlook(cluster).follows(ChangeKind.PAUSE)
                        ? "It will be paused, and a paused cluster can only be resumed. Withdraw the pause first."
                        : "A paused cluster can only be resumed.");
    }

    private static Optional<String> toPause(Cluster cluster, Instant now) {
        if (new Outlook(cluster).paused()) {
            return Optional.of(pausedAlready(cluster));
        }
        if (cluster.inAtlas().filter(have -> !have.pausable()).isPresent()) {
            return Optional.of("Atlas pauses no free and no flex clusters.");
        }
        return isKind(cluster, ChangeKind.RESUME)
                ? Optional.of("Atlas pauses a cluster again 60 minutes after it was resumed.")
                : tooSoon(cluster, now);
    }

    private static String pausedAlready(Cluster cluster) {
        if (new Outlook(cluster).follows(ChangeKind.PAUSE)) {
            return "It will be paused already.";
        }
        return cluster.state() == ClusterState.PAUSED ? "It is paused already." : "It is being paused already.";
    }

    private static Optional<String> tooSoon(Cluster cluster, Instant now) {
        return cluster.resumedAt()
                .map(resumed -> Duration.between(now, resumed.plus(BETWEEN_RESUME_AND_PAUSE)))
                .filter(left -> left.compareTo(Duration.ZERO) > 0)
                .map(left -> "Atlas pauses a cluster again 60 minutes after it was resumed: possible in "
                        + minutes(left) + ".");
    }

    private static String minutes(Duration left) {
        var minutes = left.plusSeconds(59).toMinutes();
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    private static Optional<String> toResume(Cluster cluster, Instant now) {
        if (!new Outlook(cluster).paused()) {
            return Optional.of(
                    isKind(cluster, ChangeKind.RESUME) ? "It is being resumed already." : "It is running already.");
        }
        return new Outlook(cluster).follows(ChangeKind.PAUSE)
                ? Optional.of("The pause has not begun: withdraw it instead.")
                : expired(cluster, now);
    }

    private static Optional<String> expired(Cluster cluster, Instant now) {
        return cluster.expiry()
                .filter(expiry -> expiry.over(now))
                .map(expiry -> "It expired on " + expiry.day() + ". Keep it longer first.");
    }

    private static boolean isKind(Cluster cluster, ChangeKind kind) {
        return new Outlook(cluster).follows(kind)
                || cluster.underWay().filter(change -> change.kind() == kind).isPresent();
    }

    private static Optional<String> state(Cluster cluster) {
        return switch (cluster.state()) {
            case STARTING, BUILDING, READY, CHANGING, PAUSED ->
                new Outlook(cluster).follows(ChangeKind.DELETE)
                        ? Optional.of("It will be deleted. Undo that first.")
                        : Optional.empty();
            case WAITING -> Optional.of("A lead decides about it first.");
            case UNSURE -> Optional.of("Atlas is busy with it. Possible when it is ready again.");
            case RETIRING -> Optional.of(new Outlook(cluster).parting());
            case DELETING -> Optional.of("Atlas is deleting it.");
            case FAILED -> Optional.of("It could not be built.");
            case DECLINED, WITHDRAWN, EXPIRED, GONE -> Optional.of("It does not exist any more.");
            case FORGOTTEN -> Optional.of("Tailor has nothing to do with it any more.");
        };
    }
}

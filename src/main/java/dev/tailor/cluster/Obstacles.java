package dev.tailor.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Why a change can't be asked for: pages show it beside the disabled button, the service refuses with it. */
final class Obstacles {
    /** CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER: Atlas wants this time between a resume and the next pause. */
    private static final Duration BETWEEN_RESUME_AND_PAUSE = Duration.ofMinutes(60);

    private Obstacles() {}

    static Optional<String> to(ChangeKind kind, Cluster cluster, Instant now) {
        return switch (kind) {
            case CREATE -> Optional.of("It was asked for already.");
            case DELETE -> toDelete(cluster);
            case RESIZE -> waiting(cluster).or(() -> toResize(cluster));
            case PAUSE -> waiting(cluster).or(() -> toPause(cluster, now));
            case RESUME -> waiting(cluster).or(() -> toResume(cluster));
        };
    }

    private static Optional<String> waiting(Cluster cluster) {
        return cluster.currentChange()
                .filter(change -> change.status() == ChangeStatus.WAITING && change.kind() != ChangeKind.CREATE)
                .map(change -> "A resize waits for a lead. Decide about it or withdraw it first.");
    }

    private static Optional<String> toDelete(Cluster cluster) {
        return switch (cluster.state()) {
            case WAITING, STARTING -> Optional.of("Atlas does not have it yet. Withdraw the request instead.");
            case FAILED -> Optional.of("It was never built. Withdraw the request instead.");
            case RETIRING -> Optional.of("It will be deleted already.");
            case CHANGING, DELETING, DECLINED, WITHDRAWN, EXPIRED, GONE -> unavailable(cluster.state());
            case BUILDING, READY, PAUSED, UNSURE -> Optional.empty();
        };
    }

    private static Optional<String> toResize(Cluster cluster) {
        return switch (cluster.state()) {
            case READY -> Optional.empty();
            case PAUSED -> Optional.of("A paused cluster can only be resumed.");
            default -> unavailable(cluster.state());
        };
    }

    private static Optional<String> toPause(Cluster cluster, Instant now) {
        return switch (cluster.state()) {
            case READY -> tooSoon(cluster, now);
            case PAUSED -> Optional.of("It is paused already.");
            default -> unavailable(cluster.state());
        };
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

    private static Optional<String> toResume(Cluster cluster) {
        return switch (cluster.state()) {
            case PAUSED -> Optional.empty();
            case READY -> Optional.of("It is running already.");
            default -> unavailable(cluster.state());
        };
    }

    private static Optional<String> unavailable(ClusterState state) {
        return Optional.of(
                switch (state) {
                    case WAITING -> "A lead decides about it first.";
                    case STARTING, BUILDING -> "Possible when it is ready.";
                    case CHANGING -> "A change is under way. Possible when it is done.";
                    case UNSURE -> "Atlas is busy with it. Possible when it is ready again.";
                    case RETIRING -> "It will be deleted. Undo that first.";
                    case DELETING -> "Atlas is deleting it.";
                    case FAILED -> "It could not be built.";
                    case DECLINED, WITHDRAWN, EXPIRED, GONE -> "It does not exist any more.";
                    case READY, PAUSED -> throw new IllegalArgumentException("Available in " + state);
                });
    }
}

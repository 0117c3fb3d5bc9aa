package dev.tailor.cluster;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** A cluster whose time is over, as far as it matters before it is deleted. */
record Expired(Cluster cluster, Expiry expiry) {
    /** Whether this is the first look since its time is over: nobody was told, and nothing was done about it. */
    boolean unforeseen() {
        return !expiry.lookAt().isAfter(expiry.at());
    }

    /** Whether it stands still, not only will. */
    boolean still() {
        return cluster.inAtlas().filter(InAtlas::isPaused).isPresent();
    }

    /** Whether it can't be made to stand still: Atlas pauses no such cluster, or people leave a failure be. */
    boolean runsOn() {
        return cluster.inAtlas().filter(have -> !have.pausable()).isPresent()
                || cluster.currentChange()
                        .filter(change -> change.status() == ChangeStatus.FAILED)
                        .isPresent();
    }

    /** Until when its deletion can be undone; empty where none is under way or before its turn. */
    Optional<Instant> leavesAt() {
        return Stream.concat(cluster.underWay().stream(), cluster.open().stream())
                .filter(change -> change.kind() == ChangeKind.DELETE)
                .findFirst()
                .flatMap(Change::notBefore);
    }
}

package dev.tailor.atlas;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is left of somebody's patience: no call begins without, and no answer or pause is waited for beyond it. */
final class Remaining {
    private final AtlasPatience patience;
    private final Clock clock;

    Remaining(AtlasPatience patience, Clock clock) {
        this.patience = patience;
        this.clock = clock;
    }

    /** Throws where nothing is left. */
    void check() {
        if (left().filter(time -> time.isNegative() || time.isZero()).isPresent()) {
            throw over();
        }
    }

    /** What a call fails with that is not made because others took all the time. */
    static AtlasFailure over() {
        var detail = "Other calls took all the time that somebody waits, so this one was not made";
        return new AtlasFailure.TryLater(
                new FailedCall(0, AtlasCode.TOOK_TOO_LONG, detail, null, List.of()), null, false, null);
    }

    /** What a call fails with whose answer nobody waits for any more; Atlas may do what it asked for all the same. */
    static AtlasFailure late() {
        var detail = "Atlas has not answered in the time that somebody waits";
        return new AtlasFailure.TryLater(
                new FailedCall(0, AtlasCode.TOOK_TOO_LONG, detail, null, List.of()), null, true, null);
    }

    /** Whether a pause ends before patience does. */
    boolean allows(Duration pause) {
        return left().filter(time -> time.compareTo(pause) <= 0).isEmpty();
    }

    /** The same time, or less where less is left. */
    Duration atMost(Duration time) {
        return left().filter(left -> left.compareTo(time) < 0).orElse(time);
    }

    private Optional<Duration> left() {
        return patience.until().map(end -> Duration.between(clock.instant(), end));
    }
}

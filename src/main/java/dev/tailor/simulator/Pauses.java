package dev.tailor.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When a cluster was paused: now, and before. */
final class Pauses {
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Duration RECENTLY = Duration.ofMinutes(60);

    private List<Pause> all = new ArrayList<>();
    private Instant resumedAt;

    void begin(Instant now) {
        end(now);
        all.add(new Pause(now, null));
    }

    /** It runs again because somebody, or Atlas, resumed it. */
    void resume(Instant now) {
        end(now);
        resumedAt = now;
    }

    /** It runs again, and nobody has resumed it. */
    void end(Instant now) {
        present().ifPresent(pause -> all.set(all.size() - 1, new Pause(pause.from(), now)));
    }

    boolean now() {
        return present().isPresent();
    }

    boolean at(Instant moment) {
        return all.stream().anyMatch(pause -> pause.covers(moment));
    }

    /** When it began to be paused; empty while it runs. */
    Optional<Instant> since() {
        return present().map(Pause::from);
    }

    /** When the present pause had lasted as long as Atlas lets it; empty before. */
    Optional<Instant> tooLongAt(Instant now) {
        return since().map(from -> from.plus(LONGEST)).filter(end -> !end.isAfter(now));
    }

    boolean recentlyEnded(Instant now) {
        return resumedAt != null && resumedAt.plus(RECENTLY).isAfter(now);
    }

    private Optional<Pause> present() {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1)).filter(Pause::lasts);
    }

    /** @param until null while it lasts */
    record Pause(Instant from, Instant until) {
        boolean lasts() {
            return until == null;
        }

        boolean covers(Instant moment) {
            return !moment.isBefore(from) && (until == null || moment.isBefore(until));
        }
    }
}

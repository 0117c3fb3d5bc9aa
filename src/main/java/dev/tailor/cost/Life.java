package dev.tailor.cost;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When a cluster ran, and in which size. */
final class Life {
    private final List<Stretch> stretches = new ArrayList<>();
    private String size;
    private Instant runningSince;
    private boolean ended;

    /** @param to null where it still runs */
    record Stretch(String size, Instant from, Instant to) {}

    private Life() {}

    /** What the steps say, in whatever order they come. */
    static List<Stretch> of(List<Step> steps) {
        var life = new Life();
        steps.stream()
                .sorted(Comparator.comparing(Step::at).thenComparing(Step::kind))
                .forEach(life::take);
        life.stop(null);
        return List.copyOf(life.stretches);
    }

    private void take(Step step) {
        if (ended) {
            return;
        }
        switch (step.kind()) {
            case CREATE -> {
                size = step.size();
                start(step.at());
            }
            case RESIZE -> resize(step);
            case PAUSE -> stop(step.at());
            case RESUME -> start(step.at());
            case END -> {
                stop(step.at());
                ended = true;
            }
        }
    }

    private void resize(Step step) {
        var running = runningSince != null;
        stop(step.at());
        size = step.size();
        if (running) {
            start(step.at());
        }
    }

    private void start(Instant at) {
        if (runningSince == null && size != null) {
            runningSince = at;
        }
    }

    private void stop(Instant at) {
        if (runningSince != null) {
            stretches.add(new Stretch(size, runningSince, at));
            runningSince = null;
        }
    }
}

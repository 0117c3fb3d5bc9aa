package dev.tailor.chaos;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Breaks what portals stand on, and leaves it so that it can mend. */
final class Gremlin implements Callable<Integer> {
    /** 10 % errors, of which half are pages of HTML; 5 % lost answers, 5 % lost questions; and what else there is. */
    private static final List<Map<String, Object>> WEATHER = List.of(
            Map.of("kind", "latency", "probability", 0.02, "millis", 5000),
            Map.of("kind", "latency", "probability", 0.10, "millis", 300),
            Map.of("kind", "status", "probability", 0.05, "status", 500),
            Map.of("kind", "html503", "probability", 0.05),
            Map.of("kind", "drop-after", "probability", 0.05),
            Map.of("kind", "drop-before", "probability", 0.05),
            Map.of("kind", "unauthorized", "probability", 0.02),
            Map.of("kind", "out-of-capacity", "probability", 0.05, "method", "POST", "path", "/clusters$"));

    /** Early, since two minutes pass before such a one is looked at by its name. */
    private static final Map<String, Object> NEVER_COMES_UP = Map.of(
            "kind", "out-of-capacity-later",
            "probability", 0.15,
            "times", 4,
            "method", "POST",
            "path", "/clusters$");

    private final Stage stage;
    private final Plan plan;
    private final Pace pace;
    private final Random chances;

    Gremlin(Stage stage, Plan plan, Pace pace) {
        this.stage = stage;
        this.plan = plan;
        this.pace = pace;
        this.chances = plan.chances("gremlin");
    }

    /** Bad weather at Atlas, until it is told to stop. */
    void begin() throws Exception {
        stage.atlas().faults(WEATHER);
        if (plan.isLong()) {
            stage.atlas().faults(List.of(NEVER_COMES_UP));
        }
    }

    /** @return how often Postgres was restarted */
    @Override
    public Integer call() throws Exception {
        var restarts = 0;
        while (pace.goesOn()) {
            pace.after(5, 30, chances);
            switch (chances.nextInt(5)) {
                case 0 -> {
                    stage.database().restart(chances.nextInt(4000));
                    restarts++;
                }
                case 1, 2 -> partition();
                default -> burst();
            }
        }
        return restarts;
    }

    private void partition() throws Exception {
        stage.simulator().freeze();
        TimeUnit.MILLISECONDS.sleep(500 + chances.nextInt(5000));
        stage.simulator().thaw();
    }

    private void burst() throws Exception {
        stage.atlas().faults(List.of(Map.of("kind", "rate-limited", "times", 20, "retryAfter", 1)));
    }
}

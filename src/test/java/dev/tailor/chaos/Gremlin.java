package dev.tailor.chaos;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Breaks what portals stand on, and leaves it so that it can mend. */
final class Gremlin {
    private static final List<Map<String, Object>> WEATHER = List.of(
            Map.of("kind", "latency", "probability", 0.02, "millis", 5000),
            Map.of("kind", "latency", "probability", 0.10, "millis", 300),
            Map.of("kind", "status", "probability", 0.05, "status", 500),
            Map.of("kind", "html503", "probability", 0.05),
            Map.of("kind", "drop-after", "probability", 0.05),
            Map.of("kind", "drop-before", "probability", 0.05),
            Map.of("kind", "unauthorized", "probability", 0.02),
            Map.of("kind", "out-of-capacity", "probability", 0.05, "method", "POST", "path", "/clusters$"));

    private final Stage stage;
    private final Random chances;

    Gremlin(Stage stage, Random chances) {
        this.stage = stage;
        this.chances = chances;
    }

    /** Bad weather at Atlas, until it is told to stop. */
    void begin() throws Exception {
        stage.atlas().faults(WEATHER);
    }

    /** One piece of mischief. */
    void strike() throws Exception {
        switch (chances.nextInt(5)) {
            case 0 -> stage.database().restart();
            case 1, 2 -> partition();
            default -> burst();
        }
        TimeUnit.MILLISECONDS.sleep(2000 + chances.nextInt(6000));
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

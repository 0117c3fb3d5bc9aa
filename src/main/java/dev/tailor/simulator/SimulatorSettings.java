package dev.tailor.simulator;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** How the simulator runs beside the portal in development. */
@ConfigMapping(prefix = "tailor.simulator")
public interface SimulatorSettings {
    /** Whether it runs at all; without it, development needs another Atlas. */
    @WithDefault("true")
    boolean enabled();

    /** Where it listens. */
    @WithDefault("8090")
    int port();

    /** Simulated seconds in a real one: at 60, a cluster of a quarter of an hour takes as many seconds. */
    @WithDefault("60")
    double speed();

    /** Whether it begins with the sample. */
    @WithDefault("true")
    boolean sample();

    /** Where it keeps its world over live reloads and restarts; {@code ./mvnw clean} begins anew. */
    @WithDefault("target/dev/simulator.json")
    Path state();
}

package dev.tailor.fleet;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often Atlas is asked for all that it has. */
@ConfigMapping(prefix = "tailor.fleet")
public interface FleetConfig {
    /** How often for organizations, projects and clusters: two calls, and two more a project. */
    @WithDefault("5m")
    Duration askEvery();

    /** How often for a project's settings, teams and people: three calls a project. */
    @WithDefault("1h")
    Duration detailsEvery();
}

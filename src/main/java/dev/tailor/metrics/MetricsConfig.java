package dev.tailor.metrics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How current measurements are kept. A renewal costs eight of the calls of which Atlas gives a project 100 a minute. */
@ConfigMapping(prefix = "tailor.metrics")
interface MetricsConfig {
    /** How old the last hour's may be before somebody who looks has them renewed. */
    @WithDefault("1m")
    Duration hourFreshFor();

    /** The same of the last day's. */
    @WithDefault("10m")
    Duration dayFreshFor();

    /** The same of the last week's. */
    @WithDefault("1h")
    Duration weekFreshFor();

    /** How long they are kept when nobody looks any more. */
    @WithDefault("7d")
    Duration keep();

    /** How often each running cluster is asked who is connected: one call a cluster. */
    @WithDefault("1h")
    Duration lookForUseEvery();

    /** How many connections Atlas itself keeps to a node that nobody uses; more are people's and programs'. */
    @WithDefault("40")
    int ownConnections();
}

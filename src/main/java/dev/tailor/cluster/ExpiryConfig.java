package dev.tailor.cluster;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What happens around the day on which a cluster expires. */
@ConfigMapping(prefix = "tailor.expiry")
public interface ExpiryConfig {
    /** How long before its last day ends people are warned. */
    @WithDefault("7d")
    Duration warnBefore();

    /** How much longer one click keeps it. */
    @WithDefault("30d")
    Duration extendBy();

    /** How long after it an expired cluster stays paused before it is deleted, which can then be undone. */
    @WithDefault("14d")
    Duration deleteAfter();
}

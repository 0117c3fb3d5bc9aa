package dev.tailor.provisioning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often Atlas is asked, and how long trouble is waited out. */
@ConfigMapping(prefix = "tailor.provisioning")
public interface ProvisioningConfig {
    /** How often a project is asked about while something in it moves; 20 calls a minute of Atlas's 5,000. */
    @WithDefault("3s")
    Duration askWhileMoving();

    /** How often a project is asked about otherwise. */
    @WithDefault("60s")
    Duration askOtherwise();

    /** How long to wait after the first trouble with a change; it doubles with each further one. */
    @WithDefault("5s")
    Duration firstRetry();

    /** How long to wait for room in a cloud that is full, where somebody prefers that to another size. */
    @WithDefault("15m")
    Duration roomRetry();

    /** The longest wait between two tries of a change. */
    @WithDefault("10m")
    Duration longestRetry();
}

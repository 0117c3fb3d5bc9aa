package dev.tailor.alerts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long alerts are remembered. */
@ConfigMapping(prefix = "tailor.alerts")
interface AlertsConfig {
    /** How long a closed alert stays on pages; Atlas itself remembers longer. */
    @WithDefault("30d")
    Duration keepClosed();
}

package dev.tailor.history;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The record of who did what. */
@ConfigMapping(prefix = "tailor.history")
interface HistoryConfig {
    /** How long a row is kept: three years, unless a law or a works council wants otherwise. */
    @WithDefault("1095d")
    Duration keep();
}

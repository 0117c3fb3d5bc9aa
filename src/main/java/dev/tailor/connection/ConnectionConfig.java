package dev.tailor.connection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How Tailor and Atlas get on. */
@ConfigMapping(prefix = "tailor.connection")
interface ConnectionConfig {
    /**
     * How long a page asks Atlas, in all its calls together, before it comes with what is known. No call begins after
     * it, and none that is under way is waited for.
     */
    @WithDefault("20s")
    Duration answerWithin();
}

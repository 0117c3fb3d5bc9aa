package dev.tailor.connection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How Tailor and Atlas get on. */
@ConfigMapping(prefix = "tailor.connection")
interface ConnectionConfig {
    /**
     * How long a page asks Atlas, in all its calls together, before it comes with what is known. No call begins after
     * it; one that is under way then may add its own limits (connect and read timeout).
     */
    @WithDefault("20s")
    Duration answerWithin();
}

package dev.tailor.connection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How Tailor and Atlas get on. */
@ConfigMapping(prefix = "tailor.connection")
interface ConnectionConfig {
    /** How long a page asks Atlas, in all its calls together, before it comes with what is known. */
    @WithDefault("20s")
    Duration answerWithin();
}

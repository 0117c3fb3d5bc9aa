package dev.tailor.work;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this replica takes part in the background work. */
@ConfigMapping(prefix = "tailor.work")
public interface WorkConfig {
    /** Whether it does; tests do the work by hand. */
    @WithDefault("true")
    boolean enabled();

    /** How many pieces of work it does at once; nearly all of their time is waiting for Atlas. */
    @WithDefault("10")
    int threads();

    /** How often it looks for work that is due. */
    @WithDefault("500ms")
    Duration pollEvery();

    /** How often it says that it is alive; after four silent times its work is taken over by others. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How long it finishes what it has begun when it is stopped. */
    @WithDefault("20s")
    Duration stopWithin();
}

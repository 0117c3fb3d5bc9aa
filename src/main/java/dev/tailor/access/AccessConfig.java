package dev.tailor.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long Tailor waits for logins to come into force. */
@ConfigMapping(prefix = "tailor.access")
interface AccessConfig {
    /** How long a person waits for Atlas to confirm their login before the page comes anyway; usual is 5 to 20 s. */
    @WithDefault("20s")
    Duration confirmWithin();

    /** The pause between two questions whether a login is in force. */
    @WithDefault("1s")
    Duration askAgainAfter();

    /** How old the list of a project's logins may be before somebody who looks has it read again: one call. */
    @WithDefault("10s")
    Duration listFreshFor();

    /** How long one request may be at a login; longer than all of Atlas's time limits together. */
    @WithDefault("2m")
    Duration busyAtMost();
}

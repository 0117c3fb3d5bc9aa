package dev.tailor.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long programs may wait for answers, and how often they may ask. */
@ConfigMapping(prefix = "tailor.api")
interface ApiConfig {
    /** How long the prototype's endpoints wait for Atlas's yes or no before they say that it is under way. */
    @WithDefault("10s")
    Duration outcomeWithin();

    /** The longest that {@code Prefer: wait} is kept; proxies in between give up after a minute or so. */
    @WithDefault("55s")
    Duration longestWait();

    /** How often Postgres is asked meanwhile. */
    @WithDefault("500ms")
    Duration lookAgainAfter();

    /** How many requests may wait at once on a replica; further ones are answered at once. */
    @WithDefault("500")
    int mostWaiting();

    /** How many requests a minute one caller may send on average: a person, or one of their tokens. */
    @WithDefault("600")
    int rate();

    /** How many of them at once. */
    @WithDefault("100")
    int burst();

    /** How long the answer to a creation is kept for its {@code Idempotency-Key}. */
    @WithDefault("1d")
    Duration rememberKeys();
}

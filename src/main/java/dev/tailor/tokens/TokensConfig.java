package dev.tailor.tokens;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Personal access tokens. */
@ConfigMapping(prefix = "tailor.tokens")
interface TokensConfig {
    /** The longest that a token may last; whoever makes one says how long, up to this. */
    @WithDefault("365d")
    Duration longest();

    /**
     * How long ago somebody may have signed in for their tokens to work. Roles are those of the last sign-in, so this is
     * how long somebody who has left can be let in still, unless an administrator revokes their tokens.
     */
    @WithDefault("30d")
    Duration signedInWithin();

    /** How many tokens that work somebody may have at once. */
    @WithDefault("20")
    int most();
}

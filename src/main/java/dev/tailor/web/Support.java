package dev.tailor.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Whom people ask when Tailor can't help. */
@ConfigMapping(prefix = "tailor.support")
interface Support {
    @WithDefault("the platform team")
    String name();

    /** Without it pages name the team and offer no mail. */
    Optional<String> email();
}

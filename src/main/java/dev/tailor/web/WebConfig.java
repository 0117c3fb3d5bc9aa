package dev.tailor.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** How pages look to people of one installation. */
@ConfigMapping(prefix = "tailor.web")
interface WebConfig {
    /** The zone of the times on pages. */
    @WithDefault("UTC")
    ZoneId timeZone();

    /** Origins, besides the provider's own, to which signing in or out leads: a form's redirect must be allowed. */
    Optional<List<String>> signInOrigins();
}

package dev.tailor.membership;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the platform team has decided about teams. */
@ConfigMapping(prefix = "tailor.membership")
public interface MembershipConfig {
    /** How long an invitation to a team can be accepted: what lies about for longer is somebody's forgotten key. */
    @WithDefault("14d")
    Duration acceptWithin();
}

package dev.tailor.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long Tailor waits for logins and addresses to come into force. */
@ConfigMapping(prefix = "tailor.access")
interface AccessConfig {
    /** How long a person waits for Atlas to confirm their login before the page comes anyway; usual is 5 to 20 s. */
    @WithDefault("30s")
    Duration confirmWithin();

    /** The pause between two questions whether a login or an address is in force. */
    @WithDefault("1s")
    Duration askAgainAfter();

    /** How long one request may be at a login; longer than all of Atlas's time limits together. */
    @WithDefault("2m")
    Duration busyAtMost();

    /** How often Atlas may say yes to a change of an access list and not keep it, before Tailor gives up. */
    @WithDefault("10")
    int addressTries();

    /** The widest range that people who are no admins may open, in leading bits: /16 are 65,536 addresses. */
    @WithDefault("16")
    int widestIpv4();

    /** The same in IPv6: /48 is what one site gets. */
    @WithDefault("48")
    int widestIpv6();
}

package dev.tailor.network;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How access lists are changed, and who may open how much. */
@ConfigMapping(prefix = "tailor.network")
interface NetworkConfig {
    /** The pause between two questions whether an address is in force, at the least. */
    @WithDefault("1s")
    Duration askAgainAfter();

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

package dev.tailor.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;

/** Ranges so wide that they open a project to strangers. */
@ApplicationScoped
class WideRanges {
    @Inject
    NetworkConfig config;

    boolean contains(AddressRange range) {
        return range.bits() < (range.isIpv6() ? config.widestIpv6() : config.widestIpv4());
    }

    /** How wide one is, as the beginning of a sentence. */
    String says(AddressRange range) {
        if (range.isEverybody()) {
            return range.entry() + " is everybody on the internet";
        }
        return range.isIpv6()
                ? range.entry() + " is wider than /" + config.widestIpv6()
                : String.format("%s holds %,d addresses", range.entry(), BigInteger.TWO.pow(32 - range.bits()));
    }

    /** What it means to open one, for those who may. */
    String warning(AddressRange range) {
        return says(range) + ". Whoever is there can try to sign in to every cluster of this project, and only the"
                + " passwords of its logins stand in between.";
    }

    /** "/16 (/48 in IPv6)": the widest that everybody may open. */
    String widest() {
        return "/" + config.widestIpv4() + " (/" + config.widestIpv6() + " in IPv6)";
    }
}

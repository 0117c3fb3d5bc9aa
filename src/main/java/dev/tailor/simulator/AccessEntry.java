package dev.tailor.simulator;

import java.time.Instant;

/**
 * A network that may reach the clusters of a project.
 *
 * @param cidrBlock the network, a single address as /32 or, in IPv6, /128
 * @param comment what people wrote, or null
 * @param expires when it vanishes, or null for never
 * @param activeAt when the clusters let it in, or null for never
 */
record AccessEntry(String cidrBlock, String comment, Instant expires, Instant activeAt) {
    /** The network that an address or block names, as it is kept. */
    static String key(String addressOrBlock) {
        return addressOrBlock.contains("/") ? addressOrBlock : addressOrBlock + oneAddress(addressOrBlock);
    }

    boolean oneAddress() {
        return cidrBlock.endsWith(oneAddress(cidrBlock));
    }

    private static String oneAddress(String address) {
        return address.contains(":") ? "/128" : "/32";
    }

    String address() {
        return cidrBlock.substring(0, cidrBlock.indexOf('/'));
    }

    boolean expiredAt(Instant now) {
        return expires != null && !expires.isAfter(now);
    }

    /** In Atlas's words. */
    String statusAt(Instant now) {
        if (activeAt == null) {
            return "FAILED";
        }
        return activeAt.isAfter(now) ? "PENDING" : "ACTIVE";
    }

    AccessEntry neverActive() {
        return new AccessEntry(cidrBlock, comment, expires, null);
    }
}

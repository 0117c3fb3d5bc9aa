package dev.tailor.simulator;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The networks that may reach the clusters of a project. */
final class AccessList {
    private static final int MOST = 200;

    private Map<String, AccessEntry> entries = new LinkedHashMap<>();

    void passTo(Instant now) {
        entries.values().removeIf(entry -> entry.expiredAt(now));
    }

    List<AccessEntry> all() {
        return List.copyOf(entries.values());
    }

    /** Adds entries; those that exist are updated, and stay active. */
    void add(Collection<AccessEntry> added) {
        var after = new LinkedHashMap<>(entries);
        added.forEach(entry -> after.merge(entry.cidrBlock(), entry, AccessList::updated));
        if (after.size() > MOST) {
            throw AtlasError.badRequest(
                    "ATLAS_NETWORK_PERMISSION_LIMIT_EXCEEDED",
                    "An access list holds at most " + MOST + " entries.",
                    MOST);
        }
        entries = after;
    }

    AccessEntry entry(String addressOrBlock, String project) {
        var entry = entries.get(AccessEntry.key(addressOrBlock));
        if (entry == null) {
            throw AtlasError.notFound(
                    "ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND",
                    "IP Address " + addressOrBlock + " not on Atlas access list for group " + project + ".",
                    addressOrBlock,
                    project);
        }
        return entry;
    }

    void remove(AccessEntry entry) {
        entries.remove(entry.cidrBlock());
    }

    private static AccessEntry updated(AccessEntry before, AccessEntry now) {
        return new AccessEntry(now.cidrBlock(), now.comment(), now.expires(), before.activeAt());
    }
}

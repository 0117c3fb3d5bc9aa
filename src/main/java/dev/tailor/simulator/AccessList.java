package dev.tailor.simulator;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The networks that may reach the clusters of a project. */
final class AccessList {
    private static final int MOST = 200;

    private final transient Overlaps overlaps = new Overlaps();
    private Map<String, AccessEntry> entries = new LinkedHashMap<>();

    void passTo(Instant now) {
        entries.values().removeIf(entry -> entry.expiredAt(now));
    }

    List<AccessEntry> all() {
        return List.copyOf(entries.values());
    }

    /**
     * Adds entries; those that exist are updated, and stay active. As in Atlas, the list is written back as it was when
     * the call came: what others have added meanwhile is lost.
     *
     * @param arrived when the call came, in nanoseconds of real time
     */
    void add(Collection<AccessEntry> added, long arrived) {
        var after = new LinkedHashMap<>(overlaps.asOf(arrived, entries));
        added.forEach(entry -> after.merge(entry.cidrBlock(), entry, AccessList::updated));
        if (after.size() > MOST) {
            throw AtlasError.badRequest(
                    "ATLAS_NETWORK_PERMISSION_LIMIT_EXCEEDED",
                    "An access list holds at most " + MOST + " entries.",
                    MOST);
        }
        replace(after);
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
        var after = new LinkedHashMap<>(entries);
        after.remove(entry.cidrBlock());
        replace(after);
    }

    /** Does something, and forgets it. */
    <T> T lost(Supplier<T> change) {
        var before = entries;
        try {
            return change.get();
        } finally {
            entries = before;
        }
    }

    private void replace(Map<String, AccessEntry> after) {
        overlaps.written(entries);
        entries = after;
    }

    private static AccessEntry updated(AccessEntry before, AccessEntry now) {
        var activeAt = before.activeAt() == null ? now.activeAt() : before.activeAt();
        return new AccessEntry(now.cidrBlock(), now.comment(), now.expires(), activeAt);
    }
}

package dev.tailor.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The addresses from which a project's clusters can be reached.
 *
 * <p>Changes of one project's list must not run in parallel: Atlas answers each with success, and some are lost. Make
 * them one at a time, across all replicas, and read back with {@link #find}.
 *
 * <p>Every method blocks and throws {@link AtlasFailure}. An entry is an address, a CIDR block, or an AWS security
 * group ({@code sg-…}).
 */
@ApplicationScoped
public class AtlasAccessList {
    private final Calls calls;
    private final AccessListEndpoint accessList;

    AtlasAccessList(Connection connection) {
        calls = connection.calls();
        accessList = connection.endpoint(AccessListEndpoint.class);
    }

    /** That entry, if it is on the list. */
    public Optional<AtlasAccessEntry> find(String groupId, String entry) {
        return calls.find(() -> accessList.get(groupId, entry), AtlasCode.ACCESS_ENTRY_NOT_FOUND);
    }

    /** The whole list. */
    public List<AtlasAccessEntry> list(String groupId) {
        return Page.<AtlasAccessEntry>all(page -> calls.read(() -> accessList.list(groupId, page, Page.SIZE, false)))
                .toList();
    }

    /** Adds an entry for good; one that is there gets the comment and stays. */
    public void add(String groupId, String entry, String comment) {
        add(groupId, entry, comment, null);
    }

    /**
     * Adds an entry, or changes the one that is there.
     *
     * @param comment at most 80 characters, or null
     * @param deleteAfter at most 7 days ahead; null: stays
     */
    public void add(String groupId, String entry, String comment, Instant deleteAfter) {
        var entries = List.of(AccessListEndpoint.NewEntry.of(entry, comment, deleteAfter));
        calls.change(() -> accessList.add(groupId, entries));
    }

    /** Takes an entry off the list; {@link AtlasFailure.NotFound} if it is not there. */
    public void remove(String groupId, String entry) {
        calls.change(() -> accessList.remove(groupId, entry));
    }

    /** Whether an entry works yet. */
    public AccessStatus status(String groupId, String entry) {
        return calls.read(() -> accessList.status(groupId, entry));
    }
}

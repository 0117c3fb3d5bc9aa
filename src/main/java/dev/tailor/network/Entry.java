package dev.tailor.network;

import java.time.Instant;

/**
 * An entry of a project's access list, as far as Postgres knows.
 *
 * @param range what it lets in; null for an AWS security group
 * @param awsGroup the security group that it lets in; or null
 * @param comment what Atlas shows beside it, or is to show
 * @param adder who added it with Tailor; null where nobody did
 * @param addedAt when; null where nobody did
 * @param expiresAt when Atlas takes it off, or is to; null: stays
 * @param askedAt when something was last asked of it; null where nothing was
 * @param trouble what did not happen, and why; or null
 * @param reference what the log calls the trouble, or null
 * @param holdsReader whether the reader's address is in it
 */
record Entry(
        long id,
        AddressRange range,
        String awsGroup,
        String comment,
        EntryStatus status,
        Adder adder,
        Instant addedAt,
        Instant expiresAt,
        Instant askedAt,
        String trouble,
        String reference,
        boolean holdsReader) {

    /**
     * Who added an entry.
     *
     * @param admin whether they did so as an admin
     * @param ofTeam whether they belong to the project's team now
     */
    record Adder(String name, boolean admin, boolean ofTeam) {}

    /** Whether all that another one lets in comes in by this one too. */
    boolean holds(Entry other) {
        return id != other.id && range != null && other.range != null && range.holds(other.range);
    }

    /** As people write it: 203.0.113.24, 203.0.113.0/24, sg-0abc. */
    String text() {
        return range == null ? awsGroup : range.text();
    }
}

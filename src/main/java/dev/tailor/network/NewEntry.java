package dev.tailor.network;

import dev.tailor.team.Person;
import java.time.Instant;
import java.util.Objects;

/**
 * What somebody wants on an access list.
 *
 * @param comment what Atlas shows beside it, at most 80 characters; may be empty
 * @param until when Atlas takes it off, at most 7 days ahead; null: stays
 */
record NewEntry(AddressRange range, String comment, Instant until) {
    /** Atlas's own limit: INVALID_NETWORK_PERMISSION_COMMENT. */
    static final int LONGEST_COMMENT = 80;

    private static final int LONGEST_NAME = 60;

    /** The same for a new entry: without a comment it says who wanted it. */
    NewEntry addedBy(Person who) {
        var name = who.givenName();
        var whose = name.substring(0, Math.min(LONGEST_NAME, name.length())) + " via Tailor";
        return comment.isEmpty() ? new NewEntry(range, whose, until) : this;
    }

    /** The same for an entry that is there already: without a comment of its own it keeps the one that it has. */
    NewEntry changing(Entry entry) {
        return comment.isEmpty() ? new NewEntry(range, entry.comment(), until) : this;
    }

    /** Whether nothing about an entry would become different. */
    boolean isAlready(Entry entry) {
        return comment.equals(entry.comment()) && Objects.equals(until, entry.expiresAt());
    }
}

package dev.tailor.team;

import java.time.Instant;

/**
 * What a token told of somebody. ID tokens tell all that there is; what an access token leaves out it does not deny.
 *
 * @param at when the provider said so
 * @param names whether it tells what they are called
 * @param groups whether it tells which groups they are in
 */
record Told(Person person, Instant at, boolean names, boolean groups) {
    static Told whole(Person person, Instant at) {
        return new Told(person, at, true, true);
    }

    boolean isLike(Told other) {
        return person.equals(other.person) && names == other.names && groups == other.groups;
    }
}

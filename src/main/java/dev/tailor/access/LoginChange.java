package dev.tailor.access;

import dev.tailor.atlas.AtlasRole;
import dev.tailor.atlas.AtlasUser;
import dev.tailor.atlas.AtlasUserChange;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What somebody wants a login to become, beside what they were shown: so that a change says what it adds and takes away,
 * and two people's changes do not undo each other.
 *
 * @param shown the roles that they saw
 * @param wanted the roles that they want, each once
 * @param shownEnd the end that they saw, or null
 * @param endsAt the end that they want, or null for none
 */
record LoginChange(List<AtlasRole> shown, List<AtlasRole> wanted, Instant shownEnd, Instant endsAt) {
    LoginChange {
        shown = RoleRules.collapsed(shown);
        wanted = RoleRules.collapsed(wanted);
    }

    List<AtlasRole> added() {
        return wanted.stream().filter(role -> !shown.contains(role)).toList();
    }

    boolean movesEnd() {
        return !Objects.equals(shownEnd, endsAt);
    }

    /** The roles that a login is to have which has these: what it has already is not added, what it lacks not removed. */
    List<AtlasRole> appliedTo(List<AtlasRole> present) {
        var kept = present.stream().filter(role -> wanted.contains(role) || !shown.contains(role));
        return RoleRules.collapsed(Stream.concat(kept, added().stream()).toList());
    }

    /** What there is to change in Atlas; {@link AtlasUserChange#NOTHING} where it is so already. */
    AtlasUserChange against(AtlasUser present) {
        var roles = appliedTo(present.roles());
        var change = roles.equals(present.roles()) ? AtlasUserChange.NOTHING : AtlasUserChange.NOTHING.roles(roles);
        return movesEnd() && !Objects.equals(endsAt, present.deleteAfter()) ? change.endingAt(endsAt) : change;
    }
}

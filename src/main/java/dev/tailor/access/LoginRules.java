package dev.tailor.access;

import dev.tailor.atlas.AtlasRole;
import dev.tailor.cluster.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;

/** What is wrong with a wish about a login, before anybody is asked: sentences by field (user, roles, expires). */
final class LoginRules {
    /** As far ahead as Atlas lets a user end. */
    static final Duration LONGEST = Duration.ofDays(7);

    static final String NO_ROLE = "Give it at least one role. To take everything away, remove the login.";
    static final String OVER_ALL = "Roles over all databases, and on admin, are given by leads and administrators.";

    private static final int LONGEST_NAME = 1024;

    private LoginRules() {}

    /**
     * Refuses a wish with all that is wrong with it.
     *
     * @param leads whether whoever wishes it may give roles over all databases
     */
    static void check(LoginWish wish, boolean leads, Instant now) {
        var problems = new LinkedHashMap<String, String>();
        name(wish.username()).ifPresent(wrong -> problems.put("user", wrong));
        if (wish.roles().isEmpty()) {
            problems.put("roles", NO_ROLE);
        }
        roles(wish.roles(), leads).ifPresent(wrong -> problems.put("roles", wrong));
        end(wish.endsAt(), now).ifPresent(wrong -> problems.put("expires", wrong));
        Refusal.Invalid.ifAny(problems);
    }

    /** The same of a change: what the login has already is no matter. */
    static void check(LoginChange change, boolean leads, Instant now) {
        var problems = new LinkedHashMap<String, String>();
        if (change.wanted().isEmpty()) {
            problems.put("roles", NO_ROLE);
        }
        roles(change.added(), leads).ifPresent(wrong -> problems.put("roles", wrong));
        if (change.movesEnd()) {
            end(change.endsAt(), now).ifPresent(wrong -> problems.put("expires", wrong));
        }
        Refusal.Invalid.ifAny(problems);
    }

    /** What is wrong with a user's name. */
    static Optional<String> name(String username) {
        if (username.isEmpty()) {
            return Optional.of("Give it a name.");
        }
        var strange = username.length() > LONGEST_NAME || username.chars().anyMatch(Character::isISOControl);
        return strange ? Optional.of("A name has up to 1024 characters, none of them invisible.") : Optional.empty();
    }

    private static Optional<String> roles(Collection<AtlasRole> given, boolean leads) {
        if (!leads && given.stream().anyMatch(RoleRules::overAllDatabases)) {
            return Optional.of(OVER_ALL);
        }
        return given.stream()
                .flatMap(role -> RoleRules.problem(role).stream())
                .map(RoleRules.Problem::sentence)
                .findFirst();
    }

    private static Optional<String> end(Instant endsAt, Instant now) {
        if (endsAt == null) {
            return Optional.empty();
        }
        if (!endsAt.isAfter(now)) {
            return Optional.of("This time is over. Choose a later one.");
        }
        return endsAt.isAfter(now.plus(LONGEST))
                ? Optional.of("Logins end at most seven days ahead.")
                : Optional.empty();
    }
}

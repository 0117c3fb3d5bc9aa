package dev.tailor.team;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do in a team; each role may do what the ones before it may. */
public enum Role {
    /** Sees the team's clusters. */
    VIEWER,
    /** Asks for clusters and manages those of the team. */
    DEVELOPER,
    /** Decides what waits, and manages all that the team has. */
    LEAD;

    /** Whether this role may do what {@code other} may. */
    public boolean covers(Role other) {
        return compareTo(other) >= 0;
    }

    /** The one that may do more; null is none, and the answer where both are. */
    public static Role higher(Role one, Role other) {
        return one == null || other != null && other.covers(one) ? other : one;
    }

    /** The one with this word. */
    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** As it stands on pages: "developer". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

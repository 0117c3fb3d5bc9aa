package dev.tailor.access;

import dev.tailor.cluster.Cluster;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import java.util.Optional;

/** Who may reset, change and remove which login of a cluster; asks nobody. */
final class LoginRights {
    private LoginRights() {}

    /** Why somebody may not. */
    enum Obstacle {
        VIEWER("viewers only look"),
        NOT_THEIRS("it is somebody else's"),
        NOT_OURS("it was not made with Tailor"),
        REACHES_MORE("it reaches other clusters too"),
        ALLOWS_MORE("it may do more than what developers give");

        private final String words;

        Obstacle(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * What stands against it; empty if nothing does. What Atlas has not told is left out, so that much is decided before
     * it is asked.
     */
    static Optional<Obstacle> obstacle(Person who, Cluster cluster, KnownLogin login) {
        if (who.is(Role.LEAD, cluster.team())) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                who.is(Role.DEVELOPER, cluster.team()) ? ofDeveloper(who, cluster, login) : Obstacle.VIEWER);
    }

    private static Obstacle ofDeveloper(Person who, Cluster cluster, KnownLogin login) {
        if (!login.madeWithTailor()) {
            return Obstacle.NOT_OURS;
        }
        if (!login.madeBy(who) && !login.forProgram()) {
            return Obstacle.NOT_THEIRS;
        }
        if (login.reachesMore(cluster)) {
            return Obstacle.REACHES_MORE;
        }
        // Also of a login that they made themselves: a lead may have given it more since.
        return login.forProgram() && login.overAllDatabases() ? Obstacle.ALLOWS_MORE : null;
    }
}

package dev.tailor.membership;

import dev.tailor.access.MadeLogin;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Owners;
import dev.tailor.team.LastSeen;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import java.util.List;
import java.util.Map;

/**
 * Somebody as another person may know them.
 *
 * @param number what addresses call them
 * @param found as they were when they came last
 * @param teams their role in those teams that the person looking may know of
 * @param owned what they own there, newest first; one more than are shown where there are more
 * @param made the newest logins that they have made there; one more than are shown where there are more
 * @param decided teams of which the person looking can say that they have left
 */
public record Profile(
        long number,
        LastSeen found,
        Map<String, Role> teams,
        List<Cluster> owned,
        List<MadeLogin> made,
        List<String> decided) {
    /** More is for the clusters' own pages. */
    public static final int LOGINS = 50;

    public List<Cluster> clusters() {
        return owned.stream().limit(Owners.MOST).toList();
    }

    public boolean ownsMore() {
        return owned.size() > Owners.MOST;
    }

    public boolean madeMore() {
        return made.size() > LOGINS;
    }

    public List<MadeLogin> logins() {
        return made.stream().limit(LOGINS).toList();
    }

    public Person person() {
        return found.person();
    }
}

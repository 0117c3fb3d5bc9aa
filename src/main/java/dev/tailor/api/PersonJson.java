package dev.tailor.api;

import dev.tailor.access.MadeLogin;
import dev.tailor.cluster.Cluster;
import dev.tailor.membership.Profile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Somebody, as far as one may know of them.
 *
 * @param id what addresses call them
 * @param seenAt when they came last, to the hour
 * @param teams their role in each team
 * @param owned their clusters, newest first; at most two hundred
 * @param ownsMore whether they own others besides; the review tells all, by owner
 * @param logins which they have made, for themselves or for programs, newest first; at most fifty
 * @param madeMore whether they made others before these
 */
public record PersonJson(
        long id,
        String name,
        String email,
        Instant seenAt,
        boolean administrator,
        Map<String, String> teams,
        List<Owned> owned,
        boolean ownsMore,
        List<Made> logins,
        boolean madeMore) {
    /**
     * A cluster of theirs.
     *
     * @param state as in the list of clusters
     */
    public record Owned(UUID id, String name, String team, String state, long dollarsAMonth) {
        static Owned of(Cluster cluster) {
            return new Owned(
                    cluster.id(),
                    cluster.name(),
                    cluster.team(),
                    ChangeJson.word(cluster.state()),
                    cluster.size().priceAMonth());
        }
    }

    /** A login that they have made. */
    public record Made(String username, boolean program, Instant madeAt, UUID cluster, String clusterName) {
        static Made of(MadeLogin login) {
            return new Made(login.username(), login.program(), login.since(), login.clusterId(), login.cluster());
        }
    }

    static PersonJson of(Profile profile) {
        var person = profile.person();
        var teams = new TreeMap<String, String>();
        profile.teams().forEach((team, role) -> teams.put(team, role.word()));
        return new PersonJson(
                profile.number(),
                person.name(),
                person.email(),
                profile.found().at(),
                person.admin(),
                teams,
                profile.clusters().stream().map(Owned::of).toList(),
                profile.ownsMore(),
                profile.logins().stream().map(Made::of).toList(),
                profile.madeMore());
    }
}

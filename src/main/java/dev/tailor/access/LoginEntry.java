package dev.tailor.access;

import dev.tailor.atlas.AtlasRole;
import dev.tailor.cluster.Cluster;
import dev.tailor.team.Person;
import java.time.Instant;
import java.util.List;

/**
 * A login as other rooms see it; never its password.
 *
 * @param key what addresses call it
 * @param roles empty while Atlas does not tell
 * @param program whether it was made for a program
 * @param maker who has made it; null where it was not made with Tailor
 * @param endsAt null: stays
 * @param reachesMore whether it reaches other clusters too
 * @param managed whether the reader may reset, change and remove it
 */
public record LoginEntry(
        String key,
        String username,
        String databaseName,
        List<AtlasRole> roles,
        boolean program,
        String maker,
        Instant madeAt,
        Instant resetAt,
        Instant endsAt,
        boolean reachesMore,
        boolean managed) {
    static LoginEntry of(Person reader, Cluster cluster, KnownLogin login) {
        var ours = login.ours();
        return new LoginEntry(
                login.key(),
                login.username(),
                login.databaseName(),
                login.roles(),
                login.forProgram(),
                ours == null ? null : ours.personName(),
                ours == null ? null : ours.madeAt().orElse(null),
                ours == null ? null : ours.resetAt().orElse(null),
                login.endsAt(),
                login.reachesMore(cluster),
                LoginRights.obstacle(reader, cluster, login).isEmpty());
    }
}

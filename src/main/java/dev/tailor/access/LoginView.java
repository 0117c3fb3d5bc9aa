package dev.tailor.access;

import dev.tailor.cluster.Cluster;
import dev.tailor.team.Person;
import java.time.Instant;

/**
 * A person's login on the card of their cluster.
 *
 * @param owner the person's name
 * @param resetAt when its password was last made anew, or null
 * @param mine whether it is the reader's own
 * @param managed whether the reader may reset and remove it
 */
public record LoginView(
        String key, String username, String owner, Instant madeAt, Instant resetAt, boolean mine, boolean managed) {
    static LoginView of(Login login, Cluster cluster, Person reader) {
        return new LoginView(
                LoginKey.of(login),
                login.username(),
                login.personName(),
                login.madeAt().orElseThrow(),
                login.resetAt().orElse(null),
                login.belongsTo(reader),
                LoginRights.obstacle(reader, cluster, new KnownLogin(login, null))
                        .isEmpty());
    }
}

package dev.tailor.access;

import dev.tailor.cluster.Cluster;
import dev.tailor.team.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is shown once: a login with its password. It lives no longer than the answer to one request.
 *
 * @param title the page's heading
 * @param uri the connection string with user and password
 * @param mayDo its roles in words
 * @param reach which clusters it reaches, as a sentence
 * @param endsAt null: stays
 * @param inForce whether Atlas has confirmed that it works
 */
public record ShownLogin(
        UUID clusterId,
        String clusterName,
        String title,
        String username,
        String password,
        String uri,
        List<String> mayDo,
        String reach,
        Instant endsAt,
        boolean inForce) {
    static ShownLogin of(Cluster cluster, Person who, KnownLogin login, Password password, boolean inForce) {
        var string = new ConnectionString(cluster.connectionString().orElseThrow());
        return new ShownLogin(
                cluster.id(),
                cluster.name(),
                title(cluster, who, login),
                login.username(),
                password.characters(),
                string.with(login.username(), password.characters()),
                RoleWords.of(login.roles()),
                reach(cluster, login),
                login.endsAt(),
                inForce);
    }

    private static String title(Cluster cluster, Person who, KnownLogin login) {
        if (login.belongsTo(who)) {
            return "Your login for " + cluster.name();
        }
        return login.madeWithTailor() && !login.forProgram()
                ? login.ours().personName() + "’s login for " + cluster.name()
                : "The login " + login.username() + " for " + cluster.name();
    }

    private static String reach(Cluster cluster, KnownLogin login) {
        return login.reachesMore(cluster)
                ? "It reaches other clusters of " + cluster.project().name() + " too."
                : "It reaches no other cluster.";
    }

    /** How programs connect with it. */
    public List<Snippet> snippets() {
        return Snippet.ofVariable();
    }

    @Override
    public String toString() {
        return "ShownLogin[" + username + ", " + inForce + "]";
    }
}

package dev.tailor.access;

import dev.tailor.team.Person;
import java.util.List;
import java.util.UUID;

/**
 * What is shown once: a login with its password. It lives no longer than the answer to one request.
 *
 * @param uri the connection string with user and password
 * @param inForce whether Atlas has confirmed that it works
 */
public record ShownLogin(
        UUID clusterId,
        String clusterName,
        String owner,
        boolean mine,
        String username,
        String password,
        String uri,
        boolean inForce) {
    static ShownLogin of(
            dev.tailor.cluster.Cluster cluster, Person who, Login login, Password password, boolean inForce) {
        var string = new ConnectionString(cluster.connectionString().orElseThrow());
        return new ShownLogin(
                cluster.id(),
                cluster.name(),
                login.personName(),
                login.belongsTo(who),
                login.username(),
                password.characters(),
                string.with(login.username(), password.characters()),
                inForce);
    }

    /** How programs connect with it. */
    public List<Snippet> snippets() {
        return Snippet.ofVariable();
    }

    public String title() {
        return (mine ? "Your login for " : owner + "’s login for ") + clusterName;
    }

    @Override
    public String toString() {
        return "ShownLogin[" + username + ", " + inForce + "]";
    }
}

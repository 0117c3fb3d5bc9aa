package dev.tailor.access;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.network.AddressViews;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gathers what a cluster's page shows about connecting; asks Postgres only, two statements a card. */
@ApplicationScoped
public class ConnectCards {
    @Inject
    LoginBook logins;

    @Inject
    AddressViews addresses;

    /**
     * The card of a cluster that can be connected to.
     *
     * @param cluster one that the person may see
     */
    public ConnectCard card(Person who, Cluster cluster) {
        var all = logins.of(cluster.id()).stream()
                .filter(login -> !login.program())
                .map(login -> LoginView.of(login, cluster, who))
                .toList();
        var own = all.stream().filter(LoginView::mine).toList();
        var string = cluster.connectionString().map(ConnectionString::new).orElse(null);
        var username = username(who, cluster, own);
        return new ConnectCard(
                cluster.id(),
                cluster.name(),
                cluster.team(),
                string == null ? null : string.plain(),
                string == null ? null : string.withPlaceholder(username),
                who.is(Role.DEVELOPER, cluster.team()),
                cluster.state() == ClusterState.READY,
                own,
                all.stream().filter(login -> !login.mine()).toList(),
                addresses.mine(who, cluster),
                string == null ? List.of() : Snippet.of(string.plain(), username));
    }

    /** The name of their login, or the one that it would get. */
    private static String username(Person who, Cluster cluster, List<LoginView> own) {
        if (!own.isEmpty()) {
            return own.get(0).username();
        }
        return who.is(Role.DEVELOPER, cluster.team()) ? Usernames.first(who, cluster.name()) : "<user>";
    }
}

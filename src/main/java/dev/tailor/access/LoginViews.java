package dev.tailor.access;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.team.People;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Problems;
import dev.tailor.web.StateView;
import dev.tailor.web.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** Puts together what the pages about logins show. */
@ApplicationScoped
class LoginViews {
    @Inject
    LoginList list;

    @Inject
    People people;

    @Inject
    Times times;

    @Inject
    Clock clock;

    /** The list. */
    LoginsView list(Person reader, Cluster cluster) {
        var known = list.of(cluster);
        var leads = people.leadsOf(cluster.team());
        var writer = new LoginRowWriter(reader, cluster, leads, clock.instant());
        var rows =
                known.logins().stream().sorted(order(reader)).map(writer::row).toList();
        return new LoginsView(
                cluster,
                StateView.of(cluster, leads, times),
                known.copy() == LoginCopy.NONE ? null : known.copy().freshness(),
                known.copy().demand().onItsWay(clock.instant()),
                rows,
                reader.is(Role.DEVELOPER, cluster.team()),
                known.logins().stream().anyMatch(login -> login.belongsTo(reader)),
                obstacle(cluster),
                ofNew(reader, cluster, leads, LoginForm.EMPTY, Problems.NONE));
    }

    NewLoginView page(Person reader, Cluster cluster, LoginForm form, Problems problems) {
        return new NewLoginView(cluster, ofNew(reader, cluster, people.leadsOf(cluster.team()), form, problems));
    }

    ChangeLoginView page(Person reader, Cluster cluster, KnownLogin login) {
        var form = LoginForm.of(login, times);
        return page(reader, cluster, login.key(), login.username(), form, Problems.NONE);
    }

    ChangeLoginView page(
            Person reader, Cluster cluster, String key, String username, LoginForm form, Problems problems) {
        var leads = people.leadsOf(cluster.team());
        var view = view(reader, cluster, leads, ClusterLinks.login(cluster.id(), key), form, problems);
        return new ChangeLoginView(cluster, key, username, view);
    }

    RemoveLoginView removal(Person reader, Cluster cluster, KnownLogin login) {
        var row = new LoginRowWriter(reader, cluster, List.of(), clock.instant()).row(login);
        return new RemoveLoginView(cluster, row.key(), row.username(), row.reach());
    }

    private LoginFormView ofNew(Person reader, Cluster cluster, List<String> leads, LoginForm form, Problems problems) {
        return view(reader, cluster, leads, ClusterLinks.newLogin(cluster.id()), form, problems);
    }

    private LoginFormView view(
            Person reader, Cluster cluster, List<String> leads, String action, LoginForm form, Problems problems) {
        return new LoginFormView(
                action,
                form,
                problems,
                reader.is(Role.LEAD, cluster.team()),
                StateView.names(leads),
                times.today(),
                EndField.last(times));
    }

    private static String obstacle(Cluster cluster) {
        if (cluster.state() == ClusterState.READY && cluster.connectionString().isPresent()) {
            return "";
        }
        return cluster.state().ended()
                ? "It does not exist any more, and neither do its logins."
                : "Logins are made and reset while the cluster is ready.";
    }

    private static Comparator<KnownLogin> order(Person reader) {
        return Comparator.comparing((KnownLogin login) -> !login.belongsTo(reader))
                .thenComparing(login -> !login.madeWithTailor())
                .thenComparing(KnownLogin::username);
    }
}

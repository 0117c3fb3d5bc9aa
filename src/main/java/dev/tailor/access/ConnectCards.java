package dev.tailor.access;

import dev.tailor.access.AddressView.Place;
import dev.tailor.access.AddressView.Standing;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Gathers what a cluster's page shows about connecting; asks Postgres only, two statements a card. */
@ApplicationScoped
public class ConnectCards {
    @Inject
    LoginBook logins;

    @Inject
    AddressBook addresses;

    @Inject
    Browser browser;

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
                address(who, cluster),
                string == null ? List.of() : Snippet.of(string.plain(), username));
    }

    /** Whether the address that the person comes from may connect, for any cluster's page. */
    public AddressView address(Person who, Cluster cluster) {
        return browser.address().map(address -> address(who, cluster, address)).orElseGet(() -> unknown(cluster));
    }

    /** The name of their login, or the one that it would get. */
    private static String username(Person who, Cluster cluster, List<LoginView> own) {
        if (!own.isEmpty()) {
            return own.get(0).username();
        }
        return who.is(Role.DEVELOPER, cluster.team()) ? Usernames.first(who, cluster.name()) : "<user>";
    }

    AddressView address(Person who, Cluster cluster, AddressRange address) {
        var found = addresses.find(cluster.project().id(), address);
        var standing = standing(found);
        return new AddressView(
                cluster.id(),
                place(cluster),
                address.text(),
                cluster.project().name(),
                standing,
                wider(found, address),
                standing == Standing.ADDING ? found.askedAt() : found.readAt(),
                found.trouble(),
                found.reference(),
                who.is(Role.DEVELOPER, cluster.team()));
    }

    private static Standing standing(AddressBook.Found found) {
        return switch (Objects.requireNonNullElse(found.status(), "")) {
            case "ACTIVE", "KNOWN", "CHANGING" -> Standing.MAY;
            case "PENDING", "ASKED" -> Standing.ADDING;
            case "FAILED", "REFUSED" -> Standing.REFUSED;
            default -> found.readAt() == null ? Standing.UNKNOWN : Standing.NOT_YET;
        };
    }

    /** The range that lets the address in, if it is more than the address itself. */
    private static String wider(AddressBook.Found found, AddressRange address) {
        return address.entry().equals(found.entry()) ? null : found.entry();
    }

    private static AddressView unknown(Cluster cluster) {
        var project = cluster.project().name();
        return new AddressView(
                cluster.id(), place(cluster), null, project, Standing.UNKNOWN, null, null, null, null, false);
    }

    private static Place place(Cluster cluster) {
        return cluster.readyAt().isPresent() ? Place.CARD : Place.WAITING;
    }
}

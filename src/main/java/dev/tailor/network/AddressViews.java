package dev.tailor.network;

import dev.tailor.cluster.Cluster;
import dev.tailor.network.AddressView.Place;
import dev.tailor.network.AddressView.Standing;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gathers what pages show about one address; asks Postgres only, with one statement. */
@ApplicationScoped
public class AddressViews {
    @Inject
    AddressBook addresses;

    @Inject
    Browser browser;

    /** Whether the address that the person comes from may connect, for any cluster's page. */
    public AddressView mine(Person who, Cluster cluster) {
        return browser.address().map(address -> of(who, cluster, address)).orElseGet(() -> unknown(cluster));
    }

    AddressView of(Person who, Cluster cluster, AddressRange address) {
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
        if (found.status() == null) {
            return found.readAt() == null ? Standing.UNKNOWN : Standing.NOT_YET;
        }
        return switch (found.status()) {
            case ACTIVE, CHANGING -> Standing.MAY;
            case KNOWN -> Standing.LISTED;
            case PENDING, ASKED -> Standing.ADDING;
            case FAILED, REFUSED -> Standing.REFUSED;
            case REMOVING -> Standing.NOT_YET;
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

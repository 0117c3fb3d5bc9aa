package dev.tailor.network;

import dev.tailor.cluster.Chronicle;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Somebody;
import dev.tailor.history.Act;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes wishes to connect from the address that somebody comes from. */
@ApplicationScoped
class Addresses {
    @Inject
    AddressBook book;

    @Inject
    NetworkAccess network;

    @Inject
    Chronicle chronicle;

    /**
     * Has an address put on the access list of a cluster's project.
     *
     * @return what happens now, as a sentence
     */
    String add(Person who, Cluster cluster, AddressRange address) {
        var found = book.find(cluster.project().id(), address);
        if (found.status() == null) {
            return asked(who, cluster, address);
        }
        return switch (found.status()) {
            case ACTIVE, CHANGING -> address.text() + " may connect already.";
            case KNOWN -> address.text() + " is on the access list already.";
            case ASKED, PENDING -> address.text() + " is being added already.";
            case REMOVING, FAILED, REFUSED -> asked(who, cluster, address);
        };
    }

    private String asked(Person who, Cluster cluster, AddressRange address) {
        var said = network.letIn(who, cluster, new NewEntry(address, "", null));
        chronicle.note(
                cluster.id(), Somebody.of(who), Act.ADDRESS, "asked for " + address.text() + " to be let in", "");
        return said;
    }
}

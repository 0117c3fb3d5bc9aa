package dev.tailor.network;

import dev.tailor.cluster.Reach;
import dev.tailor.cluster.Refusal;
import dev.tailor.network.NetworkDoor.AccessEntry;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Lets the address connect that a request comes from. */
@ApplicationScoped
public class OwnAddress {
    @Inject
    Reach reach;

    @Inject
    Addresses addresses;

    @Inject
    Browser browser;

    @Inject
    NetworkDoor door;

    /**
     * For programs.
     *
     * @return the entry as it is then
     * @throws Refusal.NotPossible where the address can't be seen
     */
    public AccessEntry letIn(Person who, UUID clusterId) {
        ask(who, clusterId);
        return door.find(who, clusterId, address().text());
    }

    /** The same for people: what happens now, as a sentence. */
    String ask(Person who, UUID clusterId) {
        return addresses.add(who, reach.managed(who, clusterId), address());
    }

    private AddressRange address() {
        return browser.address()
                .orElseThrow(() -> new Refusal.NotPossible("Tailor can’t see the address that you come from."));
    }
}

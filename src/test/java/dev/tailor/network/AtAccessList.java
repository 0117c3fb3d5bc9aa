package dev.tailor.network;

import static dev.tailor.SimulatorControl.ORDERS;

import dev.tailor.MovableClock;
import dev.tailor.World;
import dev.tailor.atlas.AtlasAccessEntry;
import dev.tailor.atlas.AtlasAccessList;
import dev.tailor.cluster.Cluster;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** A cluster of Dana's, and the access list of its project as the background keeps it. */
abstract class AtAccessList {
    static final String OFFICE = "10.20.0.0/16";

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Inject
    NetworkAccess network;

    @Inject
    AccessListKeeper keeper;

    @Inject
    AccessListCopy copy;

    @Inject
    EntryList list;

    @Inject
    AccessNotes notes;

    @Inject
    AtlasAccessList accessList;

    Cluster cluster;
    long project;

    @BeforeEach
    void begin() {
        world.reset();
        clock.set(world.atlas().now());
        cluster = world.ready("dana", "orders-cart", "S");
        project = cluster.project().id();
        keeper.keep(project);
    }

    String letIn(String address) {
        return network.letIn(world.person("dana"), cluster, wish(address, "", null));
    }

    static NewEntry wish(String address, String comment, Instant until) {
        return new NewEntry(((TypedAddress.Good) TypedAddress.of(address)).range(), comment, until);
    }

    Entry entry(String text) {
        return list.of(project, "").stream()
                .filter(entry -> entry.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not known"));
    }

    List<String> inAtlas() {
        return accessList.list(ORDERS).stream().map(AtlasAccessEntry::entry).toList();
    }

    /** Keeps Tailor from this kind of call until there are no faults any more. */
    void notAllowed(String method, int status) {
        world.atlas()
                .fault(Map.of(
                        "kind",
                        "status",
                        "status",
                        status,
                        "errorCode",
                        "ACCESS_FORBIDDEN",
                        "method",
                        method,
                        "times",
                        99));
    }
}

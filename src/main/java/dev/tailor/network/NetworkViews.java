package dev.tailor.network;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ProjectClusters;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.web.Freshness;
import dev.tailor.web.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gathers what the network access page shows; asks Postgres only, as many statements however long the list. */
@ApplicationScoped
class NetworkViews {
    private static final int NOTES = 10;

    @Inject
    EntryList list;

    @Inject
    EntryViews rows;

    @Inject
    AccessNotes notes;

    @Inject
    AddressViews addresses;

    @Inject
    ProjectClusters clusters;

    @Inject
    WideRanges wide;

    @Inject
    Browser browser;

    NetworkView page(Person who, Cluster cluster) {
        var project = cluster.project();
        var freshness = list.freshness(project.id());
        return new NetworkView(
                cluster,
                scope(cluster),
                freshness,
                entries(who, cluster, freshness),
                notes.newest(project.id(), NOTES),
                wide.widest(),
                mayAdd(who, cluster) ? EntryForm.EMPTY : null,
                null,
                Problems.NONE);
    }

    private EntriesView entries(Person who, Cluster cluster, Freshness freshness) {
        var project = cluster.project();
        var all = list.of(project.id(), reader());
        return new EntriesView(
                cluster.id(),
                project.name(),
                addresses.mine(who, cluster),
                open(cluster),
                rows.of(who, project.team(), open(cluster), all),
                freshness.answeredAt());
    }

    /** The page that asks whether an entry shall go. */
    EntryRemovalView removal(Cluster cluster, Entry entry) {
        var staying = list.of(cluster.project().id(), reader()).stream()
                .filter(each -> each.status().stays())
                .toList();
        var holding = staying.stream().filter(Entry::holdsReader).map(Entry::id).toList();
        var wider = staying.stream().filter(each -> each.holds(entry)).map(Entry::text);
        return new EntryRemovalView(
                cluster,
                entry.id(),
                entry.text(),
                entry.comment(),
                scope(cluster),
                wider.findFirst().orElse(null),
                holding.equals(List.of(entry.id())));
    }

    /** The address of the browser that asks, or empty. */
    private String reader() {
        return browser.address().map(AddressRange::entry).orElse("");
    }

    /** "the 6 clusters of this project, orders-cart among them". */
    private String scope(Cluster cluster) {
        var all = clusters.in(cluster.project());
        if (!open(cluster)) {
            return "the clusters of this project, once " + cluster.name() + " among them";
        }
        return all == 1
                ? cluster.name() + ", the only cluster of this project"
                : "the " + all + " clusters of this project, " + cluster.name() + " among them";
    }

    private static boolean mayAdd(Person who, Cluster cluster) {
        return open(cluster) && who.is(Role.DEVELOPER, cluster.team());
    }

    private static boolean open(Cluster cluster) {
        return !cluster.state().ended();
    }
}

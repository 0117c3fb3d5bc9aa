package dev.tailor.api;

import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.InAtlas;
import dev.tailor.cluster.Refusal;
import dev.tailor.fleet.ClusterInAtlas;
import dev.tailor.fleet.Fleet;
import dev.tailor.fleet.FleetQuery;
import dev.tailor.fleet.FleetRow;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What state a cluster is in, in Atlas's words and without asking Atlas: what Postgres knows is seconds old. */
@ApplicationScoped
class PrototypeStates {
    private static final int MOST_ALIKE = 100;

    @Inject
    PrototypeNames names;

    @Inject
    Clusters clusters;

    @Inject
    Fleet fleet;

    /** @throws Refusal.NotFound where the person sees none of that name, and none is known to have been deleted */
    String of(Person who, String name, String project) {
        var there = names.all(who, name, project);
        if (!there.isEmpty()) {
            return of(names.only(there));
        }
        return inFleet(who, name, project)
                .or(() -> clusters.lastNamed(who, name)
                        .filter(gone -> gone.state() == ClusterState.GONE)
                        .map(PrototypeStates::of))
                .orElseThrow(Refusal.NotFound::new);
    }

    /** One that nobody asked Tailor for: administrators see these too. */
    private Optional<String> inFleet(Person who, String name, String project) {
        if (!who.admin()) {
            return Optional.empty();
        }
        return fleet.page(new FleetQuery(name, null, null, null), null, MOST_ALIKE).rows().stream()
                .filter(row -> row.cluster().name().equals(name))
                .filter(row -> project == null
                        || names.isCalled(project, row.project(), row.cluster().projectId()))
                .map(FleetRow::cluster)
                .findFirst()
                .flatMap(ClusterInAtlas::state);
    }

    static String of(Cluster cluster) {
        return switch (cluster.state()) {
            case WAITING -> "WAITING";
            case FAILED -> "FAILED";
            case STARTING, BUILDING -> seen(cluster).orElse("CREATING");
            case DELETING -> "DELETING";
            case DECLINED, WITHDRAWN, EXPIRED, GONE, FORGOTTEN -> "DELETED";
            case READY, CHANGING, PAUSED, UNSURE, RETIRING -> settling(cluster);
        };
    }

    /** Right after it has accepted a change, Atlas may still show the rest of before. */
    private static String settling(Cluster cluster) {
        var changing = cluster.busy()
                && cluster.currentChange()
                        .filter(change -> change.kind() != ChangeKind.DELETE)
                        .isPresent();
        var seen = seen(cluster).orElse("IDLE");
        return changing && seen.equals("IDLE") ? "UPDATING" : seen;
    }

    private static Optional<String> seen(Cluster cluster) {
        return cluster.inAtlas().map(InAtlas::state);
    }
}

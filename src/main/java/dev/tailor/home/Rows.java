package dev.tailor.home;

import dev.tailor.cluster.Cluster;
import dev.tailor.web.ClusterFlag;
import dev.tailor.web.Flags;
import dev.tailor.web.StateView;
import dev.tailor.web.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Clusters as rows, with their states in words and what all rooms point out about them. */
@ApplicationScoped
class Rows {
    @Inject
    Flags flagging;

    @Inject
    Times times;

    /** @param leads given names of those who decide, by team */
    List<Row> of(List<Cluster> clusters, Map<String, List<String>> leads) {
        var flags = flagging.of(clusters.stream().map(Cluster::id).toList());
        return clusters.stream().map(cluster -> row(cluster, leads, flags)).toList();
    }

    private Row row(Cluster cluster, Map<String, List<String>> leads, Map<UUID, List<ClusterFlag>> flags) {
        var decide = leads.getOrDefault(cluster.team(), List.of());
        return new Row(cluster, StateView.of(cluster, decide, times), flags.getOrDefault(cluster.id(), List.of()));
    }
}

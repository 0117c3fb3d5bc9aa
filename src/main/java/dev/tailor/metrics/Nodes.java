package dev.tailor.metrics;

import dev.tailor.atlas.AtlasCluster;
import dev.tailor.atlas.AtlasProcess;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The nodes of one cluster. */
record Nodes(List<AtlasProcess> all) {
    /** Those of a project's processes that are the cluster's. */
    static Nodes of(AtlasCluster cluster, Collection<AtlasProcess> processes) {
        return new Nodes(
                processes.stream().filter(process -> process.belongsTo(cluster)).toList());
    }

    /** The node that takes the writes; during an election, any. */
    Optional<AtlasProcess> primary() {
        return all.stream().filter(AtlasProcess::primary).findFirst().or(() -> all.stream()
                .findFirst());
    }
}

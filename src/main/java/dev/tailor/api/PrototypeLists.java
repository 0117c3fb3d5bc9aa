package dev.tailor.api;

import dev.tailor.atlas.AtlasCluster;
import dev.tailor.atlas.AtlasClusterOfProject;
import dev.tailor.atlas.AtlasClusters;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterList;
import dev.tailor.cluster.ClusterQuery;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All clusters as Atlas has them, asked for now: the prototype's list was Atlas's own. A page that does not come fails the
 * whole list. Programs that look often ask {@code /api/v1/clusters}, which costs Atlas nothing.
 */
@ApplicationScoped
class PrototypeLists {
    private static final int PAGE = 500;

    @Inject
    AtlasClusters atlas;

    @Inject
    ClusterList clusters;

    /** For administrators whatever Atlas has, for others those of their teams. */
    List<PrototypeCluster> of(Person who) {
        var found = who.admin() ? atlas.everywhere().map(AtlasClusterOfProject::cluster) : ofTeams(who);
        return found.map(PrototypeCluster::of).toList();
    }

    private Stream<AtlasCluster> ofTeams(Person who) {
        return namesByProject(who).entrySet().stream().flatMap(project -> atlas.list(project.getKey()).stream()
                .filter(cluster -> project.getValue().contains(cluster.name())));
    }

    private Map<String, Set<String>> namesByProject(Person who) {
        return seenBy(who).stream()
                .collect(Collectors.groupingBy(
                        cluster -> cluster.project().atlasId(),
                        TreeMap::new,
                        Collectors.mapping(Cluster::name, Collectors.toSet())));
    }

    private List<Cluster> seenBy(Person who) {
        var whose = new ClusterList.Whose(who.teams(), false);
        var all = new ArrayList<Cluster>();
        ClusterList.Page page;
        ClusterList.After after = null;
        do {
            page = clusters.page(whose, ClusterQuery.ALL, after, PAGE);
            all.addAll(page.rows());
            after = page.more() ? page.next() : null;
        } while (after != null);
        return all;
    }
}

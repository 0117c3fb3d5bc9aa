package dev.tailor.web;

import io.quarkus.arc.All;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The tabs of a cluster's pages; templates write them with {@code {#clusterTabs id name /}}. */
@Named("clusterTabs")
@RequestScoped
public class ClusterTabs {
    @Inject
    @All
    List<ClusterTab> tabs;

    @Inject
    RoutingContext context;

    /** Those of a cluster, with the one that the present page belongs to marked. */
    public List<NavigationItem> of(UUID cluster) {
        return tabs.stream()
                .sorted(Comparator.comparingInt(ClusterTab::place))
                .map(tab -> new NavigationItem(
                        tab.label(), tab.link(cluster), current(tab, cluster), tab.count(cluster), ""))
                .toList();
    }

    /** Every page of a cluster lies below its overview, which is therefore current on its own page alone. */
    private boolean current(ClusterTab tab, UUID cluster) {
        var path = context.normalizedPath();
        var below = tab.place() != OverviewTab.PLACE && path.startsWith(tab.link(cluster) + "/");
        return below || path.equals(tab.link(cluster));
    }
}

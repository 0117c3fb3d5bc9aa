package dev.tailor.alerts;

import dev.tailor.web.ClusterLinks;
import dev.tailor.web.ClusterTab;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ClusterAlertsTab implements ClusterTab {
    @Inject
    AlertList alerts;

    @Override
    public int place() {
        return 40;
    }

    @Override
    public String label() {
        return "Alerts";
    }

    @Override
    public String link(UUID cluster) {
        return ClusterLinks.clusterAlerts(cluster);
    }

    @Override
    public long count(UUID cluster) {
        return alerts.fresh(List.of(cluster)).getOrDefault(cluster, 0L);
    }
}

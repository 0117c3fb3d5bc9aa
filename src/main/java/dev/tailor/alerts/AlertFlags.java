package dev.tailor.alerts;

import static java.util.stream.Collectors.toMap;

import dev.tailor.web.ClusterFlag;
import dev.tailor.web.ClusterFlags;
import dev.tailor.web.ClusterLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Flags clusters with open alerts that nobody has acknowledged. */
@ApplicationScoped
class AlertFlags implements ClusterFlags {
    @Inject
    AlertList alerts;

    @Override
    public Map<UUID, ClusterFlag> of(Collection<UUID> clusters) {
        return alerts.fresh(clusters).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, found -> flag(found.getKey(), found.getValue())));
    }

    private static ClusterFlag flag(UUID cluster, long count) {
        return new ClusterFlag(
                "bell", count + (count == 1 ? " alert" : " alerts"), ClusterLinks.clusterAlerts(cluster));
    }
}

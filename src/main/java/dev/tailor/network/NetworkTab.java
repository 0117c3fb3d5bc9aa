package dev.tailor.network;

import dev.tailor.web.ClusterLinks;
import dev.tailor.web.ClusterTab;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class NetworkTab implements ClusterTab {
    @Override
    public int place() {
        return 30;
    }

    @Override
    public String label() {
        return "Network access";
    }

    @Override
    public String link(UUID cluster) {
        return ClusterLinks.network(cluster);
    }
}

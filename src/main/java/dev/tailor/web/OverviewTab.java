package dev.tailor.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class OverviewTab implements ClusterTab {
    static final int PLACE = 10;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public String label() {
        return "Overview";
    }

    @Override
    public String link(UUID cluster) {
        return Links.cluster(cluster);
    }
}

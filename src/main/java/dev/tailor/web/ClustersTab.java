package dev.tailor.web;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ClustersTab implements Tab {
    @Override
    public int place() {
        return 10;
    }

    @Override
    public String label() {
        return "Clusters";
    }

    @Override
    public String link() {
        return Links.clusters();
    }
}

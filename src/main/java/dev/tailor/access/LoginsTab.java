package dev.tailor.access;

import dev.tailor.web.ClusterLinks;
import dev.tailor.web.ClusterTab;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The tab of a cluster's logins, with the number of those that Tailor has made. */
@ApplicationScoped
class LoginsTab implements ClusterTab {
    @Inject
    LoginBook book;

    @Override
    public int place() {
        return 20;
    }

    @Override
    public String label() {
        return "Logins";
    }

    @Override
    public String link(UUID cluster) {
        return ClusterLinks.logins(cluster);
    }

    @Override
    public long count(UUID cluster) {
        return book.count(cluster);
    }
}

package dev.tailor.news;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Expiry;
import dev.tailor.cluster.ExpiryNears;
import dev.tailor.cluster.News;
import dev.tailor.cluster.NewsKind;
import dev.tailor.history.Who;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Tells that the last day of a cluster nears. */
@ApplicationScoped
class ExpiryNews {
    private static final String KEPT = "It is protected: it is not deleted before somebody ends that.";

    @Inject
    EntityManager database;

    @Inject
    Event<News> news;

    void tell(@Observes ExpiryNears nears) {
        var cluster = database.find(Cluster.class, nears.clusterId());
        var when = Expiry.day(nears.on());
        news.fire(
                switch (nears.stage()) {
                    case FINE, SOON -> near(cluster, " expires on " + when);
                    case LAST_DAY -> near(cluster, " expires today");
                    case OVER, FORFEIT -> over(cluster, " expired on " + when);
                });
    }

    private static News near(Cluster cluster, String what) {
        return News.of(NewsKind.EXPIRING, cluster, Who.TAILOR, cluster.name() + what)
                .adding(cluster.guarded() ? "Then it is paused. " + KEPT : "Then it is paused, and later deleted.")
                .until(cluster.expiry().map(Expiry::at).orElse(null));
    }

    private static News over(Cluster cluster, String what) {
        return News.of(NewsKind.EXPIRING, cluster, Who.TAILOR, cluster.name() + what)
                .adding(cluster.guarded() ? "It is paused. " + KEPT : "It is deleted later if nobody keeps it longer.");
    }
}

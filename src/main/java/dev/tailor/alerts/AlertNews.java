package dev.tailor.alerts;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.News;
import dev.tailor.cluster.NewsKind;
import dev.tailor.history.Who;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Tells of alerts that have opened since Atlas was asked before. */
@ApplicationScoped
class AlertNews {
    @Inject
    AlertWatches watches;

    @Inject
    Event<News> news;

    @Inject
    Clock clock;

    /** What was open before Tailor ever asked about a project is no news, nor is what somebody has acknowledged. */
    void opened(long projectId, List<Alert> alerts) {
        if (!alerts.isEmpty() && watches.known(projectId)) {
            alerts.stream()
                    .filter(alert -> alert.acknowledgement(clock.instant()).isEmpty())
                    .map(AlertNews::of)
                    .forEach(news::fire);
        }
    }

    private static News of(Alert alert) {
        var subject = alert.subject().orElse(alert.project().name());
        var words = alert.words();
        return new News(
                NewsKind.ALERT,
                alert.team().orElse(null),
                alert.cluster().map(Cluster::id).orElse(null),
                subject,
                null,
                Who.ATLAS,
                "Alert about " + subject + ": " + words.title(),
                words.more(),
                null);
    }
}

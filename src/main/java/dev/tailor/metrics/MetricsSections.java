package dev.tailor.metrics;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.team.Person;
import dev.tailor.web.Times;
import dev.tailor.work.Agenda;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What a cluster's page shows of measurements; asks Postgres only, one statement, and one more where it wants a renewal. */
@ApplicationScoped
public class MetricsSections {
    @Inject
    Copies copies;

    @Inject
    Agenda agenda;

    @Inject
    MetricsConfig config;

    @Inject
    Times times;

    @Inject
    Clock clock;

    /**
     * What belongs on a cluster's page; where the copy is old, somebody is asked to renew it.
     *
     * @param cluster one that the person may see
     * @param word from the address: hour, day or week; anything else is the hour
     */
    @Transactional
    public MetricsParts parts(Person who, Cluster cluster, String word) {
        var span = Span.of(word);
        var copy = copies.find(cluster.id(), span);
        return new MetricsParts(section(who, cluster, span, copy), lastUse(cluster, copy));
    }

    /**
     * The copy of a span.
     *
     * @param renewing whether Atlas is being asked
     */
    record Current(Copy copy, boolean renewing) {}

    /** What is known of a cluster; where that is old, somebody is asked to renew it. */
    @Transactional
    Current current(Cluster cluster, Span span) {
        var now = clock.instant();
        var copy = copies.find(cluster.id(), span);
        var shown =
                running(cluster) && copy.demand().old(now, freshFor(span)) ? renewed(cluster, span, copy, now) : copy;
        return new Current(shown, shown.demand().onItsWay(now));
    }

    private MetricsView section(Person who, Cluster cluster, Span span, Copy copy) {
        if (cluster.state() == ClusterState.PAUSED) {
            return MetricsView.paused(cluster.id());
        }
        return running(cluster) ? measured(who, cluster, span, copy) : null;
    }

    private static boolean running(Cluster cluster) {
        return WatchedClusters.RUNNING.contains(cluster.state())
                && cluster.readyAt().isPresent();
    }

    private String lastUse(Cluster cluster, Copy copy) {
        return copy.lastUse() == null
                ? ""
                : copy.lastUse().words(cluster.readyAt().orElse(cluster.askedAt()), times);
    }

    private MetricsView measured(Person who, Cluster cluster, Span span, Copy copy) {
        var now = clock.instant();
        var shown = copy.demand().old(now, freshFor(span)) ? renewed(cluster, span, copy, now) : copy;
        return new Look(who, cluster, span, shown, now, times).view();
    }

    /** The wish is stored with its work; of many at once, one puts it on the agenda. */
    private Copy renewed(Cluster cluster, Span span, Copy copy, Instant now) {
        var before =
                copy.demand().wantedAt() == null ? Instant.EPOCH : copy.demand().wantedAt();
        if (copies.want(cluster.id(), span, before)) {
            agenda.putOnce(MetricsTask.instance(cluster.id(), span), now);
        }
        return copy.wanted(now);
    }

    private Duration freshFor(Span span) {
        return switch (span) {
            case HOUR -> config.hourFreshFor();
            case DAY -> config.dayFreshFor();
            case WEEK -> config.weekFreshFor();
        };
    }
}

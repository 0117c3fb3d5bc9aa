package dev.tailor.overview;

import dev.tailor.cluster.Cluster;
import dev.tailor.expiry.ExpiryView;
import dev.tailor.metrics.MetricsView;
import dev.tailor.schedule.ScheduleView;
import dev.tailor.web.StateView;
import java.util.UUID;

/**
 * A cluster's page.
 *
 * @param cluster the cluster itself, for the parts of other rooms
 * @param state in words
 * @param size "S · 2 GB memory · 10 GB storage"
 * @param cost "$58 a month"; empty where it costs nothing
 * @param drift where Atlas differs from what was asked
 * @param expiry until when it is wanted
 * @param schedule its nights
 * @param connection how to connect, or why not
 * @param metrics what Atlas measures at it; null where there is nothing to measure
 * @param danger null where nothing is to be said about deleting
 */
public record OverviewView(
        Cluster cluster,
        StateView state,
        String size,
        String cost,
        ActionsView actions,
        LiveView live,
        DriftView drift,
        ExpiryView expiry,
        ScheduleView schedule,
        ConnectionView connection,
        MetricsView metrics,
        AboutView about,
        DangerView danger,
        HistoryView history) {

    public UUID id() {
        return cluster.id();
    }

    public String name() {
        return cluster.name();
    }
}

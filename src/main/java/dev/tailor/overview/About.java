package dev.tailor.overview;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.InAtlas;
import dev.tailor.web.Formats;

/**
 * Gathers what is known about a cluster.
 *
 * @param lastUse in words; empty where nobody knows
 */
record About(Situation situation, String lastUse) {
    AboutView view() {
        var cluster = situation.cluster();
        return new AboutView(
                cluster.description(),
                cluster.owner().name(),
                cluster.team(),
                cluster.size().id() + " · " + Formats.gigabytes(cluster.size().memoryGb()) + " memory",
                cluster.storageGb(),
                cost(),
                cluster.inAtlas().map(InAtlas::mongodbVersion).orElse(""),
                cluster.project().name(),
                cluster.askedAt(),
                lastUse,
                cluster.labels(),
                differs(),
                situation.manages() && !cluster.state().ended());
    }

    /** "S · 2 GB memory · 10 GB storage". */
    String size() {
        var cluster = situation.cluster();
        return cluster.size().id() + " · " + Formats.gigabytes(cluster.size().memoryGb()) + " memory · "
                + Formats.gigabytes(cluster.storageGb()) + " storage";
    }

    /** What it costs, with the condition that goes with its state; empty where it costs nothing. */
    String cost() {
        var month = Formats.money(situation.cluster().size().priceAMonth()) + " a month";
        return switch (situation.cluster().state()) {
            case WAITING -> month + ", once approved";
            case PAUSED -> month + " when running";
            case RETIRING -> month + deletedOn();
            case FAILED, DECLINED, WITHDRAWN, EXPIRED, DELETING, GONE -> "";
            default -> month;
        };
    }

    private String deletedOn() {
        return situation
                .about()
                .flatMap(Change::notBefore)
                .map(end -> ", until " + situation.times().date(end))
                .orElse("");
    }

    /** Only where nothing is under way: before that, a difference is what was asked for. */
    private String differs() {
        var state = situation.cluster().state();
        var settled = state == ClusterState.READY || state == ClusterState.PAUSED;
        return situation
                .cluster()
                .inAtlas()
                .filter(have -> settled && !same(situation.cluster(), have))
                .map(About::words)
                .orElse("");
    }

    private static boolean same(Cluster cluster, InAtlas have) {
        return cluster.size().instanceSize().equals(have.instanceSize())
                && (have.storageGb() == null || have.storageGb() == cluster.storageGb());
    }

    private static String words(InAtlas have) {
        var size = have.instanceSize() == null ? "a size that it does not name" : have.instanceSize();
        return have.storageGb() == null ? size : size + ", " + Formats.gigabytes(have.storageGb());
    }
}

package dev.tailor.overview;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.Handovers;
import dev.tailor.cluster.InAtlas;
import dev.tailor.cluster.LabelRules;
import dev.tailor.web.ClusterFlag;
import dev.tailor.web.Formats;
import java.util.List;

/**
 * Gathers what is known about a cluster.
 *
 * @param lastUse in words; empty where nobody knows
 * @param ownerAway that the owner is not there any more; null where there is nothing to say
 * @param reviewed "by Lena on 3 May 2026"; empty where no lead has
 */
record About(Situation situation, String lastUse, ClusterFlag ownerAway, String reviewed) {
    AboutView view() {
        var cluster = situation.cluster();
        return new AboutView(
                cluster.description(),
                cluster.owner().name(),
                ownerAway,
                Handovers.mayHandOver(situation.who(), cluster),
                cluster.team(),
                cluster.size().id() + " · " + Formats.gigabytes(cluster.size().memoryGb()) + " memory",
                cluster.storageGb(),
                cost(),
                cluster.inAtlas().map(InAtlas::mongodbVersion).orElse(""),
                cluster.project().name(),
                cluster.askedAt(),
                cluster.readyAt().orElse(null),
                lastUse,
                reviewed,
                cluster.labels(),
                cluster.state().ended() ? List.of() : LabelRules.missing(cluster.project(), cluster.labels()),
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
            case FAILED, DECLINED, WITHDRAWN, EXPIRED, DELETING, GONE, FORGOTTEN -> "";
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
}

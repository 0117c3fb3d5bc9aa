package dev.tailor.access;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasSentences;
import dev.tailor.cluster.Cluster;
import dev.tailor.web.Failed;
import dev.tailor.web.Failure;
import dev.tailor.web.Links;
import java.time.Duration;

/** The page for what Atlas did not do. */
final class AtlasSaysNo {
    private AtlasSaysNo() {}

    /**
     * In words for whoever asked, with the cause for the log.
     *
     * @param title what did not happen
     */
    static Failed failed(AtlasFailure failure, Cluster cluster, String title) {
        var page = failure.isPassing()
                ? Failure.of(503, "atlas-away", title, AtlasSentences.of(failure))
                        .retryAfter(failure.retryAfter().orElse(Duration.ofSeconds(30)))
                : Failure.of(502, "atlas-refused", title, AtlasSentences.of(failure));
        return new Failed(explained(page, failure, cluster), failure);
    }

    private static Failure explained(Failure page, AtlasFailure failure, Cluster cluster) {
        return page.telling("Your cluster", "It runs on. Programs that are connected notice nothing.")
                .telling("What you can do", advice(failure))
                .telling("What Atlas says", said(failure))
                .leadingTo("Back to " + cluster.name(), Links.cluster(cluster.id()));
    }

    private static String advice(AtlasFailure failure) {
        return failure.maybeDone()
                ? "Try again: if Atlas has heard it in spite of this, Tailor finds it and goes on."
                : "Try again. If it happens twice, write to the platform team.";
    }

    private static String said(AtlasFailure failure) {
        return failure.errorCode().map(code -> code + ": ").orElse("") + failure.detail();
    }
}

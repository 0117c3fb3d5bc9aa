package dev.tailor.access;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.cluster.Cluster;
import dev.tailor.connection.AtlasWords;
import dev.tailor.web.Failed;
import dev.tailor.web.Failure;
import dev.tailor.web.Links;

/** The page for what Atlas did not do. */
final class AtlasSaysNo {
    private AtlasSaysNo() {}

    /**
     * In words for whoever asked, with the cause for the log.
     *
     * @param title what did not happen
     */
    static Failed failed(AtlasFailure failure, Cluster cluster, String title) {
        var page = AtlasWords.failure(failure, title);
        return new Failed(explained(page, failure, cluster), failure);
    }

    private static Failure explained(Failure page, AtlasFailure failure, Cluster cluster) {
        return page.telling("Your cluster", "It runs on. Programs that are connected notice nothing.")
                .telling("What you can do", advice(failure))
                .telling("What Atlas says", AtlasWords.said(failure))
                .leadingTo("Back to " + cluster.name(), Links.cluster(cluster.id()));
    }

    private static String advice(AtlasFailure failure) {
        return failure.maybeDone()
                ? "Try again: if Atlas has heard it in spite of this, Tailor finds it and goes on."
                : "Try again. If it happens twice, write to the platform team.";
    }
}

package dev.tailor.news;

import dev.tailor.cluster.NewsKind;

/** How pages call kinds of news. */
final class NewsWords {
    private NewsWords() {}

    static String label(NewsKind kind) {
        return switch (kind) {
            case ASKED -> "Asked for";
            case APPROVED -> "Approved";
            case DECLINED -> "Declined";
            case READY -> "Ready";
            case FAILED -> "Failed";
            case EXPIRING -> "Expiring";
            case RETIRED -> "Being deleted";
            case DELETED -> "Deleted";
            case ALERT -> "Alert";
        };
    }

    static String meaning(NewsKind kind) {
        return switch (kind) {
            case ASKED -> "Somebody asks for something.";
            case APPROVED -> "A lead lets it happen, or an administrator where only they may.";
            case DECLINED -> "They do not, or nobody decided in time.";
            case READY -> "A cluster can be used, or has its other size.";
            case FAILED -> "Atlas refused something for good.";
            case EXPIRING -> "The last day of a cluster nears.";
            case RETIRED -> "Somebody deletes a cluster; it can be undone still.";
            case DELETED -> "A cluster is gone.";
            case ALERT -> "Atlas warns of something.";
        };
    }
}

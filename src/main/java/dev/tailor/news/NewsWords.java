package dev.tailor.news;

import static java.util.stream.Collectors.joining;

import dev.tailor.cluster.NewsKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How kinds of news are called. */
final class NewsWords {
    private static final String ALL =
            Arrays.stream(NewsKind.values()).map(NewsKind::key).collect(joining(", "));

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

    /** What to say of keys that are none. */
    static Optional<String> unknown(List<String> keys) {
        return keys.stream()
                .filter(key -> NewsKind.of(key).isEmpty())
                .findFirst()
                .map(key -> "“" + key + "” is no kind of news. There are: " + ALL + ".");
    }
}

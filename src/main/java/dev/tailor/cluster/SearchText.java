package dev.tailor.cluster;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the search box looks through: name, description, owner and labels in lower case, indexed by trigrams. */
final class SearchText {
    private SearchText() {}

    static String of(Described cluster) {
        var labels = cluster.labels().entrySet().stream().map(label -> label.getKey() + ": " + label.getValue());
        var words = Stream.of(
                cluster.name(),
                cluster.description(),
                cluster.owner().name(),
                cluster.owner().email());
        return lower(Stream.concat(words, labels).collect(Collectors.joining("\n")));
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** A pattern for LIKE that finds the text itself, whatever signs it holds. */
    static String pattern(String text) {
        return "%" + lower(text.strip()).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}

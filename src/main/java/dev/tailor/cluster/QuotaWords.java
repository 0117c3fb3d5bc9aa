package dev.tailor.cluster;

import dev.tailor.catalog.Limits.Lack;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a lack is told, on pages and to programs alike. */
public final class QuotaWords {
    private QuotaWords() {}

    /** "orders has 14 GB of memory left", "orders has 10 of 10 clusters"; of several lacks the first. */
    public static String of(String team, List<Lack> lacks) {
        return team + " has " + words(lacks.get(0));
    }

    /** All of them, as a sentence. */
    static String sentence(String team, List<Lack> lacks) {
        return team + " has " + lacks.stream().map(QuotaWords::words).collect(Collectors.joining(" and ")) + ".";
    }

    private static String words(Lack lack) {
        return switch (lack.kind()) {
            case CLUSTERS -> number(lack.has()) + " of " + number(lack.limit()) + " clusters";
            case MEMORY -> lack.left() == 0 ? "no memory left" : number(lack.left()) + " GB of memory left";
            case STORAGE -> lack.left() == 0 ? "no storage left" : number(lack.left()) + " GB of storage left";
            case MONEY -> "$" + number(lack.left()) + " a month left";
        };
    }

    private static String number(long amount) {
        return String.format(Locale.US, "%,d", amount);
    }
}

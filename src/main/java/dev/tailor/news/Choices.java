package dev.tailor.news;

import dev.tailor.cluster.NewsKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody hears of by mail.
 *
 * @param own about clusters of theirs: those that they own, and what they have asked for
 * @param teams about all clusters of their teams
 */
record Choices(Set<NewsKind> own, Set<NewsKind> teams) {
    private static final Set<NewsKind> ALL_BUT_ASKED = EnumSet.complementOf(EnumSet.of(NewsKind.ASKED));

    Choices {
        own = Set.copyOf(own);
        teams = Set.copyOf(teams);
    }

    /** Of who has chosen nothing: whoever decides hears of what waits, everybody how their own wishes fare. */
    static Choices usual(boolean decides) {
        return new Choices(ALL_BUT_ASKED, decides ? Set.of(NewsKind.ASKED) : Set.of());
    }
}

package dev.tailor.news;

import dev.tailor.cluster.NewsKind;
import dev.tailor.cluster.Refusal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * What somebody hears of by mail.
 *
 * @param own about clusters of theirs: those that they own, and what they have asked for
 * @param teams about all clusters of their teams
 */
public record Choices(Set<NewsKind> own, Set<NewsKind> teams) {
    private static final Set<NewsKind> ALL_BUT_ASKED = EnumSet.complementOf(EnumSet.of(NewsKind.ASKED));

    public Choices {
        own = Set.copyOf(own);
        teams = Set.copyOf(teams);
    }

    /** Of who has chosen nothing: whoever decides hears of what waits, everybody how their own wishes fare. */
    static Choices usual(boolean decides) {
        return new Choices(ALL_BUT_ASKED, decides ? Set.of(NewsKind.ASKED) : Set.of());
    }

    /** Whether they hear of it of their own clusters, or of their teams'. */
    boolean has(NewsKind kind) {
        return own.contains(kind) || teams.contains(kind);
    }

    /**
     * What somebody has typed.
     *
     * @param own keys of kinds
     * @param teams likewise
     * @throws Refusal.Invalid where one is none
     */
    public static Choices of(List<String> own, List<String> teams) {
        var problems = new LinkedHashMap<String, String>();
        NewsWords.unknown(own).ifPresent(sentence -> problems.put("own", sentence));
        NewsWords.unknown(teams).ifPresent(sentence -> problems.put("teams", sentence));
        Refusal.Invalid.ifAny(problems);
        return new Choices(kinds(own), kinds(teams));
    }

    private static Set<NewsKind> kinds(List<String> keys) {
        return Hearing.kinds(keys.toArray(String[]::new));
    }
}

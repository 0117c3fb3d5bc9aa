package dev.tailor.news;

import dev.tailor.cluster.NewsKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A kind of news in a form.
 *
 * @param own whether it is ticked for clusters of one's own, or for a webhook
 * @param teams whether it is ticked for all clusters of one's teams
 */
public record NewsKindRow(String key, String label, String meaning, boolean own, boolean teams) {
    static List<NewsKindRow> of(Choices choices) {
        return Arrays.stream(NewsKind.values())
                .map(kind -> new NewsKindRow(
                        kind.key(),
                        NewsWords.label(kind),
                        NewsWords.meaning(kind),
                        choices.own().contains(kind),
                        choices.teams().contains(kind)))
                .toList();
    }

    static List<NewsKindRow> of(Set<NewsKind> ticked) {
        return of(new Choices(ticked, Set.of()));
    }
}

package dev.tailor.home;

import dev.tailor.web.Freshness;
import dev.tailor.web.Grouping;
import dev.tailor.web.LabelSelect;
import java.util.List;

/**
 * The page with the lists.
 *
 * @param sections those that have something to say
 * @param groups in place of sections where the list is grouped; null where it is not
 * @param first whether it shows the newest, and not a later page
 * @param mayAsk whether the person may ask for a cluster
 */
public record ListView(
        Search search,
        Choices choices,
        List<Section> sections,
        GroupsView groups,
        Freshness freshness,
        boolean first,
        boolean mayAsk) {

    public List<LabelSelect> labels() {
        return LabelSelect.of(search.query().labels(), choices.labels(), choices.keys());
    }

    public Grouping grouping() {
        return Grouping.of(search.group(), choices.keys());
    }

    /** Whether nothing was found of what was looked for. */
    public boolean nothingMatches() {
        return isEmpty() && (search.query().narrows() || !first);
    }

    /** Whether there is nothing to list at all, so that the first steps are worth more than an empty table. */
    boolean isFirstVisit() {
        return isEmpty() && !search.query().narrows() && first;
    }

    private boolean isEmpty() {
        return groups != null ? groups.groups().isEmpty() : sections.stream().allMatch(section -> section.count() == 0);
    }
}

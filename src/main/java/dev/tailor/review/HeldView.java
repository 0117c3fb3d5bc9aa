package dev.tailor.review;

import dev.tailor.catalog.Size;
import dev.tailor.team.Member;
import dev.tailor.web.Grouping;
import dev.tailor.web.LabelSelect;
import java.util.List;

/**
 * What teams have, and what can be decided about it.
 *
 * @param rows of this page
 * @param groups the same as they stand together
 * @param more whether others follow
 * @param together what the search finds, summed up, also on other pages
 * @param round how far the review of this quarter has come, whatever is searched for
 * @param sizes to shrink to
 * @param heirs to hand over to; none where the page shows clusters of several teams
 * @param form what was ticked and typed
 */
public record HeldView(
        HeldSearch search,
        HeldChoices choices,
        List<Held> rows,
        List<HeldGroup> groups,
        boolean more,
        Together together,
        Round round,
        List<Size> sizes,
        List<Member> heirs,
        FateForm form) {
    public List<Head> heads() {
        return Head.of(search);
    }

    public List<LabelSelect> labels() {
        return LabelSelect.of(search.query().clusters().labels(), choices.labels(), choices.keys());
    }

    public Grouping grouping() {
        return Grouping.of(search.query().group(), choices.keys());
    }

    public boolean grouped() {
        return search.query().groups();
    }

    /** Whether all rows of this page are ticked. */
    public boolean allTicked() {
        return rows.stream().allMatch(row -> form.isTicked(row.cluster().id()));
    }

    public boolean pages() {
        return more || search.page() > 1;
    }

    /** Whether it is a page behind the last. */
    boolean emptied() {
        return rows.isEmpty() && search.page() > 1;
    }

    /** Whether a review is one of this quarter. */
    public boolean isOfThisQuarter(Review review) {
        return !review.at().isBefore(round.quarter().begins());
    }

    /** Whether the file leaves any out. */
    public boolean tooManyForAFile() {
        return together.clusters() > HeldFile.MOST;
    }
}

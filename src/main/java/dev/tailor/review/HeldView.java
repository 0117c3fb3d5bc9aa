package dev.tailor.review;

import dev.tailor.catalog.Size;
import dev.tailor.team.Member;
import java.util.List;

/**
 * What teams have, and what can be decided about it.
 *
 * @param rows of this page
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
        boolean more,
        Together together,
        Round round,
        List<Size> sizes,
        List<Member> heirs,
        FateForm form) {
    public List<Head> heads() {
        return Head.of(search);
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

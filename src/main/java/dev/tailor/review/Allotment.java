package dev.tailor.review;

import dev.tailor.catalog.Amounts;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.Outlook;
import dev.tailor.cluster.QuotaWords;
import dev.tailor.cluster.Standing;
import dev.tailor.web.QuotaLine;

/**
 * What a wish means for its team's quota.
 *
 * @param standing null where nothing limits the team
 */
record Allotment(Change change, Standing standing) {
    /** "$1,502 of $1,600 a month · 34 of 40 GB memory", or empty. */
    String then() {
        return counts() ? QuotaLine.brief(standing, after()) : "";
    }

    /** Why it can't be approved now, as a sentence, or empty. */
    String lacks() {
        if (!counts()) {
            return "";
        }
        var lacks = standing.limits().lacks(standing.has(), after());
        return lacks.isEmpty() ? "" : "It does not fit: " + QuotaWords.of(standing.team(), lacks) + ".";
    }

    private boolean counts() {
        return standing != null && change.toSize() != null && change.restores().isEmpty();
    }

    private Amounts after() {
        var to = Amounts.of(change.toSize(), change.toStorageGb());
        if (change.kind() == ChangeKind.CREATE) {
            return standing.has().plus(to);
        }
        var now = new Outlook(change.cluster()).counted();
        return standing.has().plus(now.or(to)).minus(now);
    }
}

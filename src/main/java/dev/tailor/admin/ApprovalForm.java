package dev.tailor.admin;

import dev.tailor.catalog.ApprovalRule;
import dev.tailor.catalog.Thresholds;
import dev.tailor.web.Problems;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Above what a wish waits, as somebody typed it.
 *
 * @param version which state of the rules they have read
 * @param dollars empty: no price waits
 * @param excess whether what is over a quota waits for an administrator
 */
public record ApprovalForm(String version, String dollars, boolean excess) {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");

    /** As it stands. */
    static ApprovalForm of(ApprovalRule rule) {
        var thresholds = rule.thresholds();
        return new ApprovalForm(
                "" + rule.version(),
                thresholds.dollars() == null ? "" : thresholds.dollars().toString(),
                thresholds.excessWaits());
    }

    Problems problems() {
        return dollars.isEmpty() || WHOLE.matcher(dollars).matches()
                ? Problems.NONE
                : new Problems(Map.of("dollars", "Write whole dollars, or nothing where no price waits."));
    }

    /** Only of a form without problems. */
    Thresholds thresholds() {
        return new Thresholds(dollars.isEmpty() ? null : Integer.valueOf(dollars), excess);
    }

    int read() {
        return WHOLE.matcher(version).matches() ? Integer.parseInt(version) : Integer.MIN_VALUE;
    }
}

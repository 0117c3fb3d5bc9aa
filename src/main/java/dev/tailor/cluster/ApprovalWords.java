package dev.tailor.cluster;

import dev.tailor.catalog.Size;
import dev.tailor.cluster.Approval.Reason;
import java.util.Locale;

/** How the reasons for waiting are told, on pages and to programs alike. */
public final class ApprovalWords {
    private ApprovalWords() {}

    /**
     * "L needs approval and the project orders-prod is production"; empty where nothing waits.
     *
     * @param size what is asked for; null where it is something else
     * @param project whose cluster it is about
     */
    public static String because(Approval approval, Size size, String project) {
        var words = approval.reasons().stream()
                .map(reason -> words(reason, size, project))
                .toList();
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    /** The same of a change that waits or has waited. */
    public static String because(Change change) {
        return change.approval().waits()
                ? because(
                        change.approval(),
                        change.toSize(),
                        change.cluster().project().name())
                : "";
    }

    private static String words(Reason reason, Size size, String project) {
        return switch (reason) {
            case SIZE -> (size == null ? "the size" : size.id()) + " needs approval";
            case COST -> size == null ? "the price needs approval" : dollars(size) + " a month need approval";
            case PRODUCTION -> "the project " + project + " is production";
            case QUOTA -> "it is more than the team’s quota";
        };
    }

    private static String dollars(Size size) {
        return String.format(Locale.US, "$%,d", size.priceAMonth());
    }
}

package dev.tailor.network;

import dev.tailor.web.Unchanged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The part of the network access page that renews itself.
 *
 * @param clusterId whose page it is
 * @param project the project's name
 * @param own whether the reader's address may connect
 * @param open whether the cluster still exists; otherwise nothing is changed from its page
 * @param rows the entries
 * @param readAt when Atlas last told them; null before it has
 */
public record EntriesView(
        UUID clusterId, String project, AddressView own, boolean open, List<EntryView> rows, Instant readAt) {
    /** How exact a browser is told when Atlas was asked: it counts on by itself in between. */
    private static final int SECONDS = 10;

    /** Whether the reader's address is worth adding, and they may. */
    public boolean isMineOffered() {
        return open && own.isOffered();
    }

    /** Whether something is still to happen by itself: then a browser asks again. */
    public boolean isMoving() {
        return moving() > 0;
    }

    /** One sentence for people who do not see the page. */
    public String news() {
        var moving = moving();
        return moving == 0
                ? "Nothing is on its way any more."
                : moving + (moving == 1 ? " entry is" : " entries are") + " on the way.";
    }

    /** Tells two states of this part apart. */
    public String tag() {
        return content() + "-" + (readAt == null ? 0 : readAt.getEpochSecond() / SECONDS);
    }

    /** Whether a browser that sends this header shows the same entries, though it may think them older. */
    boolean isShown(String ifNoneMatch) {
        return ifNoneMatch != null && ifNoneMatch.startsWith("\"" + content() + "-");
    }

    private String content() {
        return Integer.toHexString(31 * rows.hashCode() + own.tag().hashCode());
    }

    /** The header, as JSON for htmx, with which the page says what it shows already. */
    public String whatIsShown() {
        return Unchanged.header(tag());
    }

    private long moving() {
        return rows.stream().filter(row -> row.state().tone().equals("busy")).count();
    }
}

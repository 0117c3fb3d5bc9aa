package dev.tailor.overview;

import dev.tailor.web.Unchanged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The part of the page that renews itself.
 *
 * @param id of the cluster
 * @param every how often a browser asks for it: "2s"; null once nothing is about to change
 * @param tag the entity tag of what is shown, quotes included
 * @param checked when Atlas last told what it has; null before it has
 * @param silence a sentence where Atlas does not answer; otherwise empty
 * @param card what is under way, waits or has ended; or null
 * @param note a change beside a cluster that runs on; or null
 * @param followers what comes after that
 * @param arrival what to say to somebody who saw it get there: "orders-cart is ready."; empty while it is under way
 */
public record LiveView(
        UUID id,
        String every,
        String tag,
        Instant checked,
        String silence,
        CardView card,
        NoteView note,
        List<FollowerView> followers,
        String arrival) {

    /** As htmx reads more headers for its request: a request with this one is answered by 304 if nothing is new. */
    public String headers() {
        return Unchanged.header(tag.replace("\"", ""));
    }

    public boolean isEmpty() {
        return card == null && note == null && silence.isEmpty();
    }

    /** One sentence for people who do not see the page. */
    String news() {
        if (card != null) {
            return card.title();
        }
        return note == null ? "" : note.title();
    }

    LiveView tagged(String newTag) {
        return new LiveView(id, every, newTag, checked, silence, card, note, followers, arrival);
    }

    LiveView checkedAt(Instant moment) {
        return new LiveView(id, every, tag, moment, silence, card, note, followers, arrival);
    }
}

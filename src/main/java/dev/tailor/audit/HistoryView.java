package dev.tailor.audit;

import dev.tailor.history.Act;
import dev.tailor.history.Event;
import java.util.List;

/**
 * A page of the history.
 *
 * @param events newest first
 * @param further the address of the next page, or empty
 * @param kept how long rows are kept, in words
 */
public record HistoryView(Shelf shelf, HistorySearch search, List<Event> events, String further, String kept) {
    public List<Act> acts() {
        return List.of(Act.values());
    }

    public String csv() {
        return search.link(shelf.link() + "/csv");
    }

    public String jsonLines() {
        return search.link(shelf.link() + "/jsonl");
    }

    /** What the one project was called that it is about. */
    public String projectName() {
        return events.stream().findFirst().flatMap(Event::projectName).orElse("this project");
    }

    /** The same rows of this person alone. */
    public String linkTo(Event event) {
        return search.linkTo(shelf.link(), event.whoEmail().isEmpty() ? event.whoName() : event.whoEmail());
    }
}

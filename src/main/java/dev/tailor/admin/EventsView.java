package dev.tailor.admin;

import dev.tailor.fleet.ProjectInAtlas;
import dev.tailor.web.Failure;
import java.util.List;

/**
 * A project's events.
 *
 * @param events newest first
 * @param silence why Atlas does not tell, for people, or null
 * @param most how many are shown at most
 */
public record EventsView(
        ProjectInAtlas project, EventSearch search, List<EventLine> events, Failure silence, int most) {
    /** Whether there may be more. */
    public boolean full() {
        return events.size() >= most;
    }
}

package dev.tailor.admin;

import dev.tailor.history.Event;
import java.util.List;

/**
 * The page of a project that Atlas shows no more.
 *
 * @param name as it was last called
 * @param team the team of ours that has it still, or null
 * @param living how many clusters of Tailor's are said to live there
 */
public record GoneView(String id, String name, String team, long living, List<Event> deeds) {
    /** Why its team can't be taken from it: "A cluster of Tailor’s lives here". */
    public String why() {
        return Living.words(living);
    }
}

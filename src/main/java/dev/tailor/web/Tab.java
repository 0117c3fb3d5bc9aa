package dev.tailor.web;

import dev.tailor.team.Person;

/** One entry of the main navigation; a room with a page for everybody provides one as a bean. */
public interface Tab {
    /** Smaller stands further left. */
    int place();

    String label();

    /** Where it leads; the tab is current on this page and on all below it. */
    String link();

    /** Whether this person has any business there. */
    default boolean shownTo(Person person) {
        return true;
    }

    /** How many things wait there for this person; none shows no number. */
    default long count(Person person) {
        return 0;
    }

    /** What the number counts, for those who hear the page: "3 waiting". */
    default String counted() {
        return "";
    }
}

package dev.tailor.web;

/** One of the pages for administrators, below {@code /admin}; a room with such a page provides one as a bean. */
public interface AdminTab {
    /** Smaller stands further left; the fleet is 10, projects 20, organizations 30. */
    int place();

    String label();

    /** Where it leads; the tab is current on this page and on all below it. */
    String link();
}

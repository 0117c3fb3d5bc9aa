package dev.tailor.web;

import java.util.UUID;

/** One of the pages about a cluster, as a tab below its name; a room with such a page provides one as a bean. */
public interface ClusterTab {
    /** Smaller stands further left; the overview is 10. */
    int place();

    String label();

    /** The page of that cluster; the tab is current on this page and on all below it. */
    String link(UUID cluster);

    /** How many things are there; none shows no number. Asks Postgres at most once, and never Atlas. */
    default long count(UUID cluster) {
        return 0;
    }
}

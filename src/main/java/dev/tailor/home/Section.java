package dev.tailor.home;

import java.util.List;

/**
 * A table of the page.
 *
 * @param key the id of its heading
 * @param caption for those who hear it
 * @param count how many clusters it has on all its pages
 * @param namesTeams whether rows say whose they are
 * @param empty what stands in place of no rows
 * @param earlier the address of the page with older ones, or empty
 */
public record Section(
        String key,
        String heading,
        String caption,
        long count,
        boolean namesTeams,
        List<Row> rows,
        String empty,
        String earlier) {}

package dev.tailor.web;

/**
 * Something about a cluster that somebody should look at, beside its name.
 *
 * @param icon what the tag {@code icon} draws
 * @param words "1 alert"
 * @param link where it is looked at
 * @param urgent whether it is for today
 */
public record ClusterFlag(String icon, String words, String link, boolean urgent) {
    /** One for when there is time. */
    public ClusterFlag(String icon, String words, String link) {
        this(icon, words, link, false);
    }
}

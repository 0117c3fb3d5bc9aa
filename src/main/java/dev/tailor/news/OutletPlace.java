package dev.tailor.news;

/**
 * A place in the list of webhooks.
 *
 * @param team of the one before; empty for every team's
 * @param name of the one before
 */
public record OutletPlace(String team, String name) {
    /** Before the first. */
    public static final OutletPlace BEGINNING = new OutletPlace("", "");
}

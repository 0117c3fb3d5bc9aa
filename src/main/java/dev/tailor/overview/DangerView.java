package dev.tailor.overview;

/**
 * The end of the page.
 *
 * @param title "Delete"
 * @param sentence what deleting does, or why it is not possible now
 * @param possible whether there is a link
 */
public record DangerView(String title, String sentence, boolean possible) {}

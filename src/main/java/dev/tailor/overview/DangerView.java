package dev.tailor.overview;

/**
 * The end of the page.
 *
 * @param title "Delete"
 * @param sentence what deleting does, or why it is not possible now
 * @param possible whether there is a link
 * @param protecting on or off: what the person can have the protection become; empty where nothing
 */
public record DangerView(String title, String sentence, boolean possible, String protecting) {}

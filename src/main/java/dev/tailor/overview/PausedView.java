package dev.tailor.overview;

/**
 * What stands in place of the connection while a cluster is paused.
 *
 * @param title "Jonas paused it on 9 Nov 2026"
 * @param resumes when Atlas resumes it by itself: "9 Dec 2026"; empty where nobody knows since when it is paused
 * @param why in the words of who paused it; may be empty
 */
public record PausedView(String title, String resumes, String why) {}

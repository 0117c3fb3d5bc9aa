package dev.tailor.overview;

import java.util.List;

/**
 * A change beside a cluster that runs on: it waits, or Atlas has refused it.
 *
 * @param tone "bad" where it failed; otherwise null
 * @param icon what the tag {@code icon} draws
 * @param title "Lena decides about L"
 * @param sentence what happened, and what it means
 * @param atlas what Atlas says, or null
 * @param ways how to go on
 */
public record NoteView(String tone, String icon, String title, String sentence, AtlasView atlas, List<WayView> ways) {}

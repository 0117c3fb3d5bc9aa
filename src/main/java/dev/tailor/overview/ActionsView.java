package dev.tailor.overview;

import java.util.List;

/**
 * The buttons of the heading, and why some of them can't be pressed.
 *
 * @param buttons none for people who only look, or where there is nothing to press
 * @param reasons each sentence once, though it may hold for several buttons
 */
public record ActionsView(List<ActionView> buttons, List<Reason> reasons) {
    /** A sentence and the id under which buttons refer to it. */
    public record Reason(String id, String sentence) {}

    static final ActionsView NONE = new ActionsView(List.of(), List.of());
}

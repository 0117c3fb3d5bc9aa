package dev.tailor.overview;

import java.util.List;

/**
 * A change that waits behind the one under way.
 *
 * @param sentence "Dana asked to pause it today at 10:12: “Holidays”"
 * @param waits for whom, where a lead has not decided yet; otherwise empty
 * @param ways how to go on
 */
public record FollowerView(String sentence, String waits, List<WayView> ways) {}

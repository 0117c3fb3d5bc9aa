package dev.tailor.overview;

import java.time.Instant;

/**
 * A step of a thread.
 *
 * @param look done, under way, yet to come
 * @param title "Accepted by Atlas"
 * @param at when it happened; null where it has not, or nobody knows
 * @param today whether that was today, so that the clock says enough
 * @param aside where there is no time: "3 min so far"; may be empty
 * @param sub who and why, or what it means; may be empty
 */
public record StepView(Look look, String title, Instant at, boolean today, String aside, String sub) {}

package dev.tailor.team;

import java.time.Instant;

/**
 * Somebody as they were when they came last.
 *
 * @param at when, to the hour
 */
public record LastSeen(Person person, Instant at) {}

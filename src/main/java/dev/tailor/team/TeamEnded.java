package dev.tailor.team;

/**
 * A team has ended, and may be made again by others; fired in the transaction that ends it.
 *
 * @param team its name
 */
public record TeamEnded(String team) {}

package dev.tailor.team;

/**
 * Somebody may join a team; fired in the transaction that invites them.
 *
 * @param invitation its number
 */
public record Invited(long invitation) {}

package dev.tailor.cost;

/**
 * A cluster that costs something.
 *
 * @param key on whose account
 * @param sleeps whether a schedule has it paused at night
 */
record Charged(String id, Report.Key key, boolean sleeps) {}

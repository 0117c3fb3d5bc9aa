package dev.tailor.expiry;

/**
 * A word about a cluster's time that must not be missed.
 *
 * @param tone "warn", or "bad" from its last day on
 * @param icon what the tag {@code icon} draws
 */
public record ExpiryNote(String tone, String icon, String title, String sentence) {}

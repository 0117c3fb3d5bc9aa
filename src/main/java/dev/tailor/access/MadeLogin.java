package dev.tailor.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A login that somebody has made and that is there.
 *
 * @param program whether it is a program's, and not their own
 * @param since when it was made
 */
public record MadeLogin(String username, boolean program, Instant since, UUID clusterId, String cluster, String team) {}

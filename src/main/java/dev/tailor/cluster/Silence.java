package dev.tailor.cluster;

import java.time.Instant;

/**
 * A project that Atlas does not answer for.
 *
 * @param projectId Atlas's id of it
 * @param project its name
 * @param team whose it is; null where it is nobody's any more
 * @param since since when each question failed
 * @param why what came of the last one, for people
 */
public record Silence(String projectId, String project, String team, Instant since, String why) {}

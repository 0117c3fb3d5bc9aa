package dev.tailor.atlas;

/**
 * How many calls Atlas still takes.
 *
 * @param set which calls it counts together: "clusters", "access list"
 * @param owner whose calls: a project's or organization's id; empty for all calls of our credentials
 * @param capacity how many it takes at once
 * @param left how many are left of them now
 */
public record AtlasRate(String set, String owner, long capacity, long left) {}

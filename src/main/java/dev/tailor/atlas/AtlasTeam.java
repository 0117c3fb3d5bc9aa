package dev.tailor.atlas;

/** A team of people in Atlas's own console. */
public record AtlasTeam(String id, String name) {}

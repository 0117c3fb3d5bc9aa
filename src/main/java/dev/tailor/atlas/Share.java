package dev.tailor.atlas;

/** Calls that share a bucket at Atlas: one set's, of one project or organization; the owner is empty where the key is. */
record Share(EndpointSet set, String owner) {}

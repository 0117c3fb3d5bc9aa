package dev.tailor.atlas;

/**
 * Something that a database user may reach.
 *
 * @param type CLUSTER, DATA_LAKE, or a word that Atlas adds one day
 */
public record AtlasScope(String name, String type) {
    /** The cluster of that name. */
    public static AtlasScope cluster(String name) {
        return new AtlasScope(name, "CLUSTER");
    }
}

package dev.tailor.cluster;

import java.util.Locale;

/**
 * One thing that Atlas has otherwise than it was asked. Values are as Atlas writes them: "M10"; gigabytes; "paused" or
 * "running"; "on" or "off"; a tag's text. An empty one is none.
 *
 * @param aspect what it is
 * @param tag the tag's key; empty for all else
 * @param asked what was asked
 * @param inAtlas what Atlas has
 */
public record Difference(Aspect aspect, String tag, String asked, String inAtlas) {
    /** What keys of tags begin with. */
    static final String TAG = "tag:";

    /** What it is known by that Atlas has lost a cluster. */
    public static final String EXISTENCE = "existence";

    static final String PROTECTED = "on";
    static final String UNPROTECTED = "off";
    static final String PAUSED = "paused";
    static final String RUNNING = "running";

    /** Somebody has deleted it in Atlas's own console. */
    static Difference lost(Cluster cluster) {
        return of(Aspect.EXISTENCE, cluster.size().id() + " with " + cluster.storageGb() + " GB", "");
    }

    static Difference of(Aspect aspect, String asked, String inAtlas) {
        return new Difference(aspect, "", asked, inAtlas);
    }

    static Difference ofTag(String key, String asked, String inAtlas) {
        return new Difference(Aspect.TAG, key, asked, inAtlas);
    }

    /** What it is known by in forms and in Postgres: "storage", "tag:environment". */
    public String key() {
        return aspect == Aspect.TAG ? TAG + tag : aspect.name().toLowerCase(Locale.ROOT);
    }

    /** "storage 60 GB instead of 40 GB". */
    public String words() {
        return switch (aspect) {
            case SIZE -> "size " + (inAtlas.isEmpty() ? "unknown" : inAtlas) + " instead of " + asked;
            case STORAGE -> "storage " + inAtlas + " GB instead of " + asked + " GB";
            case PAUSED -> inAtlas + " instead of " + asked;
            case PROTECTION -> "protection from deletion " + inAtlas + " instead of " + asked;
            case EXISTENCE -> "nothing instead of " + asked;
            case TAG -> "tag " + tag + " " + said(inAtlas) + " instead of " + said(asked);
        };
    }

    private static String said(String value) {
        return value.isEmpty() ? "none" : "“" + value + "”";
    }
}

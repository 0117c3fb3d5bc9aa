package dev.tailor.cluster;

/**
 * The label that a list is searched for.
 *
 * @param value empty for any
 * @param lacking whether those are meant that don't have it
 */
public record LabelSearch(String key, String value, boolean lacking) {
    private static final String LACKING = "!";
    private static final String PAIR = ": ";

    /** What {@code key}, {@code key: value} or {@code !key} means; an empty text means none. */
    public static LabelSearch of(String text) {
        if (text.startsWith(LACKING) && text.length() > LACKING.length() && !text.contains(PAIR)) {
            return new LabelSearch(text.substring(LACKING.length()), "", true);
        }
        var parts = text.split(PAIR, 2);
        return new LabelSearch(parts[0], parts.length > 1 ? parts[1] : "", false);
    }

    /** How it is written for those that don't have a label. */
    public static String lacking(String key) {
        return LACKING + key;
    }

    /** "with the label cost-centre: 4711", "without the label cost-centre". */
    public String words() {
        return (lacking ? "without the label " : "with the label ") + key + (value.isEmpty() ? "" : PAIR + value);
    }

    /** What it asks of a cluster {@code c}, as HQL. */
    String condition() {
        return (lacking ? "not " : "") + "exists (select 1 from Cluster x join x.labels l where x = c and key(l) = :key"
                + (value.isEmpty() ? "" : " and value(l) = :value") + ")";
    }
}

package dev.tailor.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A label that a list is searched for.
 *
 * @param value empty for any
 * @param lacking whether those are meant that don't have it
 */
public record LabelSearch(String key, String value, boolean lacking) {
    private static final String LACKING = "!";
    private static final String PAIR = ": ";

    /** What {@code key}, {@code key: value} or {@code !key} means. */
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

    /** The same texts for those of what they find that have a value of this key; an empty one: that don't have it. */
    public static List<String> narrowed(List<String> texts, String key, String value) {
        var others = texts.stream().filter(text -> !of(text).key().equals(key));
        return Stream.concat(Stream.of(value.isEmpty() ? lacking(key) : key + PAIR + value), others)
                .toList();
    }

    /** "with the label cost-centre: 4711", "without the label cost-centre". */
    public String words() {
        return (lacking ? "without the label " : "with the label ") + key + (value.isEmpty() ? "" : PAIR + value);
    }

    /** What it asks of a cluster {@code c}, as HQL; the number tells its parameters from those of others. */
    String condition(int number) {
        return (lacking ? "not " : "")
                + "exists (select 1 from Cluster x join x.labels sought where x = c and key(sought) = :key" + number
                + (value.isEmpty() ? "" : " and value(sought) = :value" + number) + ")";
    }

    /** The values of what the condition speaks of, by name. */
    Map<String, Object> values(int number) {
        var values = new HashMap<String, Object>();
        values.put("key" + number, key);
        if (!value.isEmpty()) {
            values.put("value" + number, value);
        }
        return values;
    }
}

package dev.tailor.cluster;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The labels that a list is searched for: what it finds meets all of them. */
public record LabelFilter(List<LabelSearch> all) {
    /** More than anybody looks for at once. */
    public static final int MOST = 10;

    /** What these texts mean, each for itself; empty ones and what is beyond the most mean nothing. */
    public static LabelFilter of(List<String> texts) {
        return new LabelFilter(said(texts).stream().map(LabelSearch::of).toList());
    }

    /** Those that say something, once each. */
    static List<String> said(List<String> texts) {
        return Objects.requireNonNullElse(texts, List.<String>of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** What it asks of a cluster {@code c}, as HQL to go on with; empty where it asks nothing. */
    public String where() {
        return each(number -> " and " + all.get(number).condition(number), "");
    }

    /** The values of what {@link #where} speaks of, by name. */
    public Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        for (var number = 0; number < all.size(); number++) {
            values.putAll(all.get(number).values(number));
        }
        return values;
    }

    /** "with the label cost-centre: 4711 and without the label stage"; empty where it asks nothing. */
    public String words() {
        return each(number -> all.get(number).words(), " and ");
    }

    private String each(IntFunction<String> words, String between) {
        return IntStream.range(0, all.size()).mapToObj(words).collect(joining(between));
    }
}

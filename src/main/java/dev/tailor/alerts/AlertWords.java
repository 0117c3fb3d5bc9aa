package dev.tailor.alerts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * What people read instead of Atlas's names of alerts: {@code alerts/words.properties}, which anybody may edit.
 *
 * @param title what happened, or Atlas's own name where there are no words for it
 * @param own whether the title is Atlas's own name
 * @param more a sentence that follows, or empty
 */
public record AlertWords(String title, boolean own, String more) {
    private static final String FILE = "/alerts/words.properties";
    private static final Properties WORDS = read();

    /**
     * Words for an alert.
     *
     * @param metric what was measured, or null where nothing was
     * @param measured the last measurement, or null
     */
    static AlertWords of(String eventType, String metric, Double measured) {
        if (metric != null && WORDS.containsKey(metric)) {
            return known(metric, measured);
        }
        if (!WORDS.containsKey(eventType)) {
            return new AlertWords(eventType, true, "Atlas’s own name; Tailor has no words for this one yet.");
        }
        return metric == null ? known(eventType, measured) : unknownMetric(eventType, metric, measured);
    }

    private static AlertWords known(String name, Double measured) {
        return new AlertWords(
                filled(WORDS.getProperty(name), measured),
                false,
                filled(WORDS.getProperty(name + ".more", ""), measured));
    }

    private static AlertWords unknownMetric(String eventType, String metric, Double measured) {
        var now = measured == null ? "" : ", now " + number(measured);
        return new AlertWords(filled(WORDS.getProperty(eventType), measured), false, metric + now + ".");
    }

    /** In sentences: quoted, or Atlas's name as it is. */
    String quoted() {
        return own ? title : "“" + title + "”";
    }

    static Set<String> names() {
        return WORDS.stringPropertyNames();
    }

    private static String filled(String words, Double measured) {
        var ways = words.split("\\|", 2);
        return measured == null
                ? ways[ways.length - 1].strip()
                : ways[0].strip().replace("{value}", number(measured));
    }

    static String number(double measured) {
        var format = NumberFormat.getNumberInstance(Locale.US);
        format.setMaximumFractionDigits(1);
        return format.format(measured);
    }

    private static Properties read() {
        try (var file = AlertWords.class.getResourceAsStream(FILE)) {
            var words = new Properties();
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package dev.tailor.metrics;

import dev.tailor.web.Unchanged;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The section on a cluster's page; include {@code metrics/section} with it.
 *
 * @param title "Last hour"
 * @param word "hour", for the address of the section alone; empty where no span is shown
 * @param answeredAt when Atlas told what is shown; null where nothing is
 * @param every how often a browser asks for the section while it is on its way: "2s"; null otherwise
 * @param tag tells two states of the section apart
 * @param warning about the disk; or null
 * @param sentence why there is nothing to see, or nothing new; may be empty
 * @param plots none where there is nothing to see
 * @param table the same as the plots; null without them
 */
public record MetricsView(
        UUID id,
        String title,
        String word,
        List<SpanLink> spans,
        Instant answeredAt,
        String every,
        String tag,
        WarningView warning,
        String sentence,
        List<PlotView> plots,
        TableView table) {

    /**
     * A way to another span.
     *
     * @param word as in the address
     * @param current whether it is the one that is shown
     */
    public record SpanLink(String word, String label, boolean current) {}

    /**
     * A disk that fills.
     *
     * @param tone "warn" or "bad"
     * @param resizable whether the reader may ask for more storage
     */
    public record WarningView(String tone, String sentence, boolean resizable) {}

    /** The same as the plots, in a few rows. */
    public record TableView(String caption, List<String> columns, List<Row> rows) {
        /** @param at when, in words */
        public record Row(String at, Instant moment, List<Cell> cells) {}

        /** @param label of its column, for narrow screens */
        public record Cell(String label, String text) {}
    }

    static MetricsView paused(UUID id) {
        var sentence = "Nothing is measured while it is paused.";
        return new MetricsView(
                id, "Measurements", "", List.of(), null, null, "paused", null, sentence, List.of(), null);
    }

    static String title(Span span) {
        return "Last " + span.word();
    }

    static List<SpanLink> links(Span shown) {
        return Arrays.stream(Span.values())
                .map(span -> new SpanLink(span.word(), span.label(), span == shown))
                .toList();
    }

    /** As htmx reads more headers for its request: a request with this one is answered by 304 if nothing is new. */
    public String headers() {
        return Unchanged.header(tag);
    }
}

package dev.tailor.metrics;

import dev.tailor.web.Formats;
import dev.tailor.web.Times;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;

/**
 * One measure in words and as a drawing.
 *
 * @param limit what there is of it in all, as the size of the memory; null where it has no end, or nobody knows it
 */
record Plot(Measured measured, Span span, Double limit, Times times) {
    Plot {
        limit = limit == null || limit <= 0 ? null : limit;
    }

    PlotView view() {
        var points = measured.points();
        var drawing = Drawing.of(points, most());
        return new PlotView(
                title(),
                now(),
                label(),
                Formats.figure(most()),
                moment(points.first()),
                moment(points.last()),
                drawing.runs(),
                drawing.dot().orElse(null));
    }

    /** "Memory used, GB". */
    String title() {
        var unit = measure().unit();
        return measure().title() + (unit.isEmpty() ? "" : ", " + unit);
    }

    /** A value as it stands in a table: "7 %", "3.1 GB", "14". */
    String text(Double value) {
        if (value == null) {
            return "–";
        }
        var unit = measure().unit();
        return Formats.figure(value) + (unit.isEmpty() ? "" : " " + unit);
    }

    String moment(Instant at) {
        return switch (span) {
            case HOUR -> times.clock(at);
            case DAY -> times.stamp(at);
            case WEEK -> times.date(at);
        };
    }

    private Measure measure() {
        return measured.measure();
    }

    private double most() {
        if (measure() == Measure.PROCESSOR) {
            return 100;
        }
        var highest = measured.points().present().max(Comparator.naturalOrder()).orElse(0.0);
        return limit == null ? Scale.above(highest) : limit;
    }

    /** "14", "7 %", "3.1 of 10". */
    private String now() {
        return measured.now().map(this::nowWith).orElse("not known");
    }

    private String nowWith(double value) {
        return switch (measure()) {
            case CONNECTIONS, OPERATIONS -> Formats.figure(value);
            case PROCESSOR -> Formats.figure(value) + " %";
            case MEMORY, DISK -> Formats.figure(value) + (limit == null ? "" : " of " + Formats.figure(limit));
        };
    }

    /** "Connections over the last hour: between 8 and 24, now 14". */
    private String label() {
        var over = title() + " over the " + MetricsView.title(span).toLowerCase(Locale.ROOT);
        var values = measured.points().present().sorted().toList();
        return values.isEmpty()
                ? over + ": Atlas has no values"
                : over + ": between " + Formats.figure(values.get(0)) + " and "
                        + Formats.figure(values.get(values.size() - 1)) + ", now " + now();
    }
}

package dev.tailor.metrics;

import dev.tailor.metrics.MetricsView.TableView;
import dev.tailor.metrics.MetricsView.TableView.Cell;
import dev.tailor.metrics.MetricsView.TableView.Row;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The same as some plots of one span, in a few rows, oldest first. */
record Table(List<Plot> plots, Span span) {
    TableView view() {
        var columns =
                plots.stream().map(plot -> plot.measured().measure().title()).toList();
        return new TableView(caption(), columns, rows());
    }

    private String caption() {
        var apart =
                switch (span) {
                    case HOUR -> "ten minutes";
                    case DAY -> "three hours";
                    case WEEK -> "day";
                };
        return "Measurements of the last " + span.word() + ", every " + apart;
    }

    private List<Row> rows() {
        var each = (int) span.row().dividedBy(span.step());
        return IntStream.rangeClosed(0, (span.slots() - 1) / each)
                .map(back -> span.slots() - 1 - back * each)
                .boxed()
                .sorted(Comparator.naturalOrder())
                .map(this::row)
                .toList();
    }

    private Row row(int slot) {
        var any = plots.get(0);
        var moment = any.measured().points().at(slot);
        return new Row(
                any.moment(moment),
                moment,
                plots.stream().map(plot -> cell(plot, slot)).toList());
    }

    private static Cell cell(Plot plot, int slot) {
        return new Cell(
                plot.measured().measure().title(),
                plot.text(plot.measured().points().values().get(slot)));
    }
}

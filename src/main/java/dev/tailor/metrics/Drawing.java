package dev.tailor.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Points as attributes of an SVG: a line for each stretch without a gap, in a field of 100 by 100 with zero below.
 *
 * @param most what the upper edge stands for
 */
record Drawing(Points points, double most) {
    /** More would be finer than the screen. */
    private static final int MOST_POINTS = 96;

    /** Where the field stands in the drawing, in pixels. */
    private static final double TOP = 17;

    private static final double HEIGHT = 66;

    /** A value between two gaps would be a line without length. */
    private static final double SHORTEST = 0.5;

    static Drawing of(Points points, double most) {
        return new Drawing(points.thinned(MOST_POINTS), most);
    }

    List<PlotView.Run> runs() {
        var runs = new ArrayList<PlotView.Run>();
        var values = points.values();
        for (int from = 0; from < values.size(); from++) {
            var to = from;
            while (to < values.size() && values.get(to) != null) {
                to++;
            }
            if (to > from) {
                runs.add(run(from, to));
                from = to;
            }
        }
        return List.copyOf(runs);
    }

    /** The newest value; empty where the newest ones are missing. */
    Optional<PlotView.Dot> dot() {
        return points.newest().stream().mapToObj(this::dot).findFirst();
    }

    private PlotView.Dot dot(int slot) {
        var pixels = TOP + height(points.values().get(slot)) / 100 * HEIGHT;
        return new PlotView.Dot(number(across(slot)) + "%", number(pixels));
    }

    private PlotView.Run run(int from, int to) {
        var line = new StringBuilder();
        for (int slot = from; slot < to; slot++) {
            line.append(line.isEmpty() ? "" : " ")
                    .append(point(across(slot), points.values().get(slot)));
        }
        var end = across(to - 1);
        if (to - from == 1) {
            end += end + SHORTEST > 100 ? -SHORTEST : SHORTEST;
            line.append(' ').append(point(end, points.values().get(from)));
        }
        return new PlotView.Run(line.toString(), number(across(from)) + ",100 " + line + " " + number(end) + ",100");
    }

    private String point(double across, double value) {
        return number(across) + "," + number(height(value));
    }

    private double across(int slot) {
        return points.values().size() == 1
                ? 100
                : slot * 100.0 / (points.values().size() - 1);
    }

    /** From above, as SVG counts. */
    private double height(double value) {
        return most <= 0 ? 100 : 100 - Math.max(0, Math.min(100, value / most * 100));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}

package dev.tailor.metrics;

import java.util.List;

/**
 * A small drawing of one measure, 100 pixels high and as wide as there is room.
 *
 * @param title "Processor, %"
 * @param now "7 %", "3.1 of 10"
 * @param label what the drawing says, for those who do not see it
 * @param most what the upper line stands for
 * @param from the first time
 * @param to the last time
 * @param runs between gaps
 * @param dot where the newest value stands; null where it is missing
 */
public record PlotView(
        String title, String now, String label, String most, String from, String to, List<Run> runs, Dot dot) {
    /**
     * Points without a gap, in hundredths of the drawing's width and height.
     *
     * @param line as a polyline has them
     * @param area the same down to the lower line
     */
    public record Run(String line, String area) {}

    /**
     * @param x in percent of the width
     * @param y in pixels
     */
    public record Dot(String x, String y) {}
}

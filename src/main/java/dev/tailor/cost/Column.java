package dev.tailor.cost;

/**
 * A column of a chart, in percent of the width and pixels of the height.
 *
 * @param full whether its month is over
 */
public record Column(String x, String width, String y, String height, boolean full) {}

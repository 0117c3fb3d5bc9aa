package dev.tailor.metrics;

/** Round numbers for the upper end of an axis. */
final class Scale {
    private static final double HEADROOM = 1.2;
    private static final int LEAST = 10;
    private static final int[] STEPS = {10, 15, 20, 25, 30, 40, 50, 60, 80, 100};

    private Scale() {}

    /** The round number above a value, with some room over it: 30 for 24. */
    static double above(double value) {
        var wanted = Math.max(LEAST, value * HEADROOM);
        var unit = Math.pow(10, Math.floor(Math.log10(wanted)) - 1);
        for (var step : STEPS) {
            if (step * unit >= wanted - 1e-9) {
                return step * unit;
            }
        }
        throw new IllegalArgumentException("No axis reaches to " + value);
    }
}

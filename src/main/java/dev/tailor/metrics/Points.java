package dev.tailor.metrics;

import dev.tailor.atlas.AtlasMeasurement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values at even distances, oldest first.
 *
 * @param values null where Atlas has none
 */
record Points(Instant first, Duration step, List<Double> values) {
    /** A value is no news any more when so many have followed it that are missing. */
    private static final int STALE = 10;

    Points {
        values = Collections.unmodifiableList(Arrays.asList(values.toArray(Double[]::new)));
    }

    /** The sum of some of Atlas's series, put on the grid of a span that ends at this instant. */
    static Points sum(Span span, Instant end, Collection<AtlasMeasurement> parts) {
        var first = end.minus(span.step().multipliedBy(span.slots() - 1L));
        var sum = new Double[span.slots()];
        for (var part : parts) {
            var values = slotted(part, first, span);
            Arrays.setAll(sum, slot -> plus(sum[slot], values[slot]));
        }
        return new Points(first, span.step(), Arrays.asList(sum));
    }

    /** The newest instant of which any series has a point; empty where none has. */
    static Optional<Instant> newestOf(Collection<AtlasMeasurement> all) {
        return all.stream()
                .flatMap(measurement -> measurement.dataPoints().stream())
                .map(AtlasMeasurement.Point::timestamp)
                .max(Instant::compareTo);
    }

    /** This and others of the same slots, where both are known: half of a sum would be a wrong one. */
    Points plus(Points other) {
        var both = slots().filter(slot -> other.values.get(slot) != null);
        var sum = new Double[values.size()];
        both.forEach(slot -> sum[slot] = values.get(slot) + other.values.get(slot));
        return new Points(first, step, Arrays.asList(sum));
    }

    Instant at(int slot) {
        return first.plus(step.multipliedBy(slot));
    }

    Instant last() {
        return at(values.size() - 1);
    }

    /** The slots that have a value. */
    IntStream slots() {
        return IntStream.range(0, values.size()).filter(slot -> values.get(slot) != null);
    }

    /** All values that are there. */
    Stream<Double> present() {
        return values.stream().filter(Objects::nonNull);
    }

    /** The slot of the newest value; empty where the newest ones are missing. */
    OptionalInt newest() {
        return slots().filter(slot -> values.size() - slot <= STALE).max();
    }

    /** What it is now; empty where the newest values are missing. */
    Optional<Double> now() {
        return newest().stream().mapToObj(values::get).findFirst();
    }

    /** Fewer points, each the mean of those that it stands for. */
    Points thinned(int most) {
        var each = (values.size() + most - 1) / most;
        if (each <= 1) {
            return this;
        }
        var count = (values.size() + each - 1) / each;
        var means = IntStream.range(0, count)
                .mapToObj(part -> mean(part * each, Math.min(values.size(), (part + 1) * each)));
        return new Points(first, step.multipliedBy(each), means.toList());
    }

    private Double mean(int from, int to) {
        var some = values.subList(from, to).stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
        return some.isPresent() ? some.getAsDouble() : null;
    }

    private static Double[] slotted(AtlasMeasurement part, Instant first, Span span) {
        var values = new Double[span.slots()];
        for (var point : part.dataPoints()) {
            var passed = Duration.between(first, point.timestamp()).toMillis();
            var slot = Math.round(passed / (double) span.step().toMillis());
            if (point.value() != null && slot >= 0 && slot < values.length) {
                values[(int) slot] = point.value() * factor(part.units());
            }
        }
        return values;
    }

    private static Double plus(Double one, Double other) {
        return one == null ? other : Double.valueOf(other == null ? one : one + other);
    }

    /** Sizes are told in GB of 2³⁰ bytes; everything else as Atlas tells it. */
    private static double factor(String units) {
        return switch (Objects.requireNonNullElse(units, "")) {
            case "BYTES" -> 1.0 / (1L << 30);
            case "KILOBYTES" -> 1.0 / (1L << 20);
            case "MEGABYTES" -> 1.0 / (1L << 10);
            default -> 1;
        };
    }
}

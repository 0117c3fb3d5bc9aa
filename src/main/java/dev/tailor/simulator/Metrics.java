package dev.tailor.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What is measured, from simulator/metrics.json, in Atlas's order.
 *
 * @param host at a process
 * @param disk at its disk
 */
record Metrics(List<Metric> host, List<Metric> disk) {
    private static final int MOST = 10;
    private static final Metrics ALL = read();

    static Metrics all() {
        return ALL;
    }

    /** Those that a call names; all that are known where it names none. */
    static List<Metric> wanted(List<String> names, List<Metric> known) {
        if (names.size() > MOST) {
            throw AtlasError.badRequest("INVALID_QUERY_PARAMETER", "Invalid query parameter m specified.", "m");
        }
        return names.isEmpty()
                ? known
                : names.stream().map(name -> named(name, known)).toList();
    }

    private static Metric named(String name, List<Metric> known) {
        return known.stream()
                .filter(metric -> metric.name().equals(name))
                .findFirst()
                .orElseThrow(() -> AtlasError.notFound(
                        "INVALID_METRIC_NAME", "An invalid metric name " + name + " was specified.", name));
    }

    private static Metrics read() {
        try (var resource = Metrics.class.getResourceAsStream("/simulator/metrics.json")) {
            return Json.MAPPER.readValue(resource, Metrics.class);
        } catch (IOException broken) {
            throw new UncheckedIOException("simulator/metrics.json can't be read", broken);
        }
    }
}

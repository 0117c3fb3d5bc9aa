package dev.tailor.metrics;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.cluster.Cluster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The way to measurements for other rooms; asks Postgres only, and has an old copy renewed as the page does. */
@ApplicationScoped
public class MetricsDoor {
    @Inject
    MetricsSections sections;

    /**
     * What Atlas measured.
     *
     * @param span hour, day or week
     * @param answeredAt when Atlas was last heard; null before
     * @param renewing whether it is being asked again now
     * @param trouble why it did not answer the last time; or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Measurements(
            String span, Instant answeredAt, boolean renewing, String trouble, List<MeasuredSeries> series) {}

    /**
     * One measure, at even distances, oldest first.
     *
     * @param unit empty for plain numbers
     * @param values null where Atlas has none
     * @param most what it can be at most, where that is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MeasuredSeries(
            String name, String unit, Instant first, long stepSeconds, List<Double> values, Double most) {}

    /**
     * Those of a cluster which the person may see.
     *
     * @return empty where there is no such span
     */
    @Transactional
    public Optional<Measurements> of(Cluster cluster, String word) {
        return Arrays.stream(Span.values())
                .filter(span -> span.word().equals(word))
                .findFirst()
                .map(span -> measurements(span, sections.current(cluster, span)));
    }

    private Measurements measurements(Span span, MetricsSections.Current current) {
        var copy = current.copy();
        var series = Arrays.stream(Measure.values())
                .flatMap(measure -> copy.of(measure).stream())
                .map(MetricsDoor::series)
                .toList();
        return new Measurements(
                span.word(),
                copy.demand().answeredAt(),
                current.renewing(),
                copy.demand().failed() ? copy.demand().trouble() : null,
                series);
    }

    private static MeasuredSeries series(Measured one) {
        var points = one.points();
        return new MeasuredSeries(
                one.measure().name().toLowerCase(Locale.ROOT),
                one.measure().unit(),
                points.first(),
                points.step().toSeconds(),
                points.values(),
                one.most());
    }
}

package dev.tailor.metrics;

import dev.tailor.atlas.AtlasClusters;
import dev.tailor.atlas.AtlasMeasurement;
import dev.tailor.atlas.AtlasProcess;
import dev.tailor.atlas.AtlasProcesses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks Atlas; no transaction is open meanwhile. */
@ApplicationScoped
class Questions {
    private static final List<String> OF_NODES =
            Measure.ofNodes().flatMap(measure -> measure.names().stream()).toList();
    private static final List<String> OF_DISKS = List.of(Measure.DISK.names().get(0), Measure.DISK_FREE);

    @Inject
    AtlasClusters clusters;

    @Inject
    AtlasProcesses processes;

    @Inject
    Clock clock;

    /** All that is shown of a cluster over a span; empty where Atlas watches none of its nodes. */
    List<Measured> measurements(Watched cluster, Span span) {
        var nodes = nodes(cluster);
        var all = new ArrayList<Measured>();
        nodes.primary().ifPresent(primary -> all.addAll(ofNode(cluster, primary, span)));
        fullest(cluster, nodes, span).ifPresent(all::add);
        return all;
    }

    private Nodes nodes(Watched cluster) {
        return clusters.find(cluster.atlasProject(), cluster.name())
                .map(inAtlas ->
                        Nodes.of(inAtlas, processes.list(cluster.atlasProject()).toList()))
                .orElse(new Nodes(List.of()));
    }

    private List<Measured> ofNode(Watched cluster, AtlasProcess node, Span span) {
        var told = processes.measurements(cluster.atlasProject(), node.id(), span.range(), OF_NODES);
        var end = end(told);
        return Measure.ofNodes()
                .map(measure -> new Measured(measure, Points.sum(span, end, of(measure, told)), null))
                .toList();
    }

    private Optional<Measured> fullest(Watched cluster, Nodes nodes, Span span) {
        return nodes.all().stream()
                .flatMap(node -> disks(cluster, node, span))
                .max(Comparator.comparing(disk -> disk.fullness().orElse(0.0)));
    }

    private Stream<Measured> disks(Watched cluster, AtlasProcess node, Span span) {
        return processes.disks(cluster.atlasProject(), node.id()).stream()
                .map(partition -> processes.diskMeasurements(
                        cluster.atlasProject(), node.id(), partition, span.range(), OF_DISKS))
                .map(told -> disk(told, span));
    }

    private Measured disk(List<AtlasMeasurement> told, Span span) {
        var end = end(told);
        var used = Points.sum(span, end, of(Measure.DISK, told));
        var free = Points.sum(span, end, named(List.of(Measure.DISK_FREE), told));
        return new Measured(Measure.DISK, used, used.plus(free).now().orElse(null));
    }

    private Instant end(Collection<AtlasMeasurement> told) {
        return Points.newestOf(told).orElseGet(clock::instant);
    }

    private static List<AtlasMeasurement> of(Measure measure, List<AtlasMeasurement> told) {
        return named(measure.names(), told);
    }

    private static List<AtlasMeasurement> named(List<String> names, List<AtlasMeasurement> told) {
        return told.stream().filter(one -> names.contains(one.name())).toList();
    }
}

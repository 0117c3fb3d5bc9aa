package dev.tailor.alerts;

import dev.tailor.atlas.AtlasAlert;
import dev.tailor.cluster.NamesInAtlas;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the alerts of a project are about. */
record Subjects(List<NamesInAtlas.Entry> clusters) {
    /**
     * What one alert is about.
     *
     * @param name what Atlas names: a cluster, else a replica set, else a host; null for the whole project
     * @param entry the cluster of ours, or null
     * @param unknownCluster whether Atlas names a cluster that nobody asked Tailor for
     */
    record Subject(String name, NamesInAtlas.Entry entry, boolean unknownCluster) {
        Optional<NamesInAtlas.Entry> cluster() {
            return Optional.ofNullable(entry);
        }
    }

    /** By the cluster's name; by its machines' names only where Atlas tells nothing else. */
    Subject of(AtlasAlert alert) {
        if (alert.clusterName() != null) {
            var cluster = named(alert.clusterName());
            return new Subject(alert.clusterName(), cluster.orElse(null), cluster.isEmpty());
        }
        var machines = Stream.of(alert.replicaSetName(), alert.hostnameAndPort())
                .filter(Objects::nonNull)
                .toList();
        var name = machines.isEmpty() ? null : machines.get(0);
        return new Subject(name, running(machines).orElse(null), false);
    }

    private Optional<NamesInAtlas.Entry> named(String name) {
        return clusters.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private Optional<NamesInAtlas.Entry> running(List<String> machines) {
        return clusters.stream()
                .filter(one -> machines.stream().anyMatch(one::runsOn))
                .findFirst();
    }
}

package dev.tailor.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** MongoDB's sample data, as it is loaded into the clusters of a project; no data is kept here. */
final class SampleDatasets {
    private static final Duration TAKES = Duration.ofMinutes(2);

    private List<Loading> loadings = new ArrayList<>();

    Loading begin(Cluster cluster, Instant now) {
        var loading = new Loading(Ids.fresh(now), cluster.name(), now, now.plus(TAKES));
        loadings.add(loading);
        return loading;
    }

    Loading loading(String id) {
        return loadings.stream()
                .filter(loading -> loading.id().equals(Ids.checked("sampleDatasetId", id)))
                .findFirst()
                .orElseThrow(() -> AtlasError.notFound(
                        "SAMPLE_DATASET_LOAD_NOT_FOUND", "No sample dataset load with ID " + id + " exists.", id));
    }

    /** One load of it. */
    record Loading(String id, String cluster, Instant begun, Instant done) {
        boolean doneAt(Instant now) {
            return !done.isAfter(now);
        }
    }
}

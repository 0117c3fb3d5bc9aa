package dev.tailor.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What Atlas has had to say about a project and its clusters. */
final class Alerts {
    private List<Alert> all = new ArrayList<>();

    /** Newest first. */
    List<Alert> all() {
        return all.stream()
                .sorted(Comparator.comparing(Alert::created).reversed())
                .toList();
    }

    Alert alert(String id, String project) {
        return all.stream()
                .filter(alert -> alert.id().equals(Ids.checked("alertId", id)))
                .findFirst()
                .orElseThrow(() -> AtlasError.notFound(
                        "ALERT_NOT_FOUND",
                        "No alert with ID " + id + " exists in group " + project + ".",
                        id,
                        project));
    }

    void add(Alert alert) {
        all.add(alert);
    }

    void remove(Alert alert) {
        all.remove(alert);
    }
}

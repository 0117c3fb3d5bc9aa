package dev.tailor.audit;

import dev.tailor.history.Event;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A row of the history as an export has it: everything, by names that programs may rely on. */
final class Columns {
    static final List<String> NAMES = List.of(
            "id",
            "at",
            "act",
            "who",
            "email",
            "subject",
            "token",
            "what",
            "outcome",
            "result",
            "cluster",
            "cluster_id",
            "atlas_id",
            "team",
            "project",
            "project_id",
            "change",
            "address",
            "reference",
            "task");

    private Columns() {}

    static Map<String, String> of(Event event) {
        var values = List.of(
                event.id().toString(),
                event.at().toString(),
                event.act(),
                event.whoName(),
                event.whoEmail(),
                event.whoId().orElse(""),
                event.token().orElse(""),
                event.what(),
                event.outcome(),
                event.result(),
                event.clusterName().orElse(""),
                event.clusterId().map(UUID::toString).orElse(""),
                event.atlasId().orElse(""),
                event.team().orElse(""),
                event.projectName().orElse(""),
                event.projectId().orElse(""),
                event.changeId().map(String::valueOf).orElse(""),
                event.address().orElse(""),
                event.reference().orElse(""),
                event.task().orElse(""));
        var columns = new LinkedHashMap<String, String>();
        for (int i = 0; i < NAMES.size(); i++) {
            columns.put(NAMES.get(i), values.get(i));
        }
        return columns;
    }
}

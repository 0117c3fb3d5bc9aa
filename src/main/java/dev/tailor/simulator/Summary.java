package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** What a simulator holds, for people who look at it. */
final class Summary {
    private Summary() {}

    static ObjectNode of(Atlas atlas, Instant now) {
        var summary = Json.object()
                .put("now", now.toString())
                .put("speed", atlas.clock().speed())
                .put("faults", atlas.faults().json().size());
        summary.set("projects", Json.array(atlas.world().projects(), project -> project(project, now)));
        return summary;
    }

    private static ObjectNode project(Project project, Instant now) {
        var json = Json.object()
                .put("id", project.id())
                .put("name", project.name())
                .put("databaseUsers", project.users().all().size())
                .put("accessList", project.accessList().all().size());
        json.set("clusters", Json.array(project.clusters(), cluster -> cluster(cluster, now)));
        return json;
    }

    private static ObjectNode cluster(Cluster cluster, Instant now) {
        return Json.object()
                .put("name", cluster.name())
                .put("stateName", cluster.stateAt(now))
                .put("paused", cluster.paused());
    }
}

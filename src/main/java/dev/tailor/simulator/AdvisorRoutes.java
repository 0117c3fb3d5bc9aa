package dev.tailor.simulator;

import java.util.List;

/** The performance advisor. Nobody queries a simulated cluster, so it finds nothing to advise. */
final class AdvisorRoutes {
    private static final String CLUSTER = "/groups/:groupId/clusters/:clusterName/performanceAdvisor/";
    private static final String PROCESS = "/groups/:groupId/processes/:processId/performanceAdvisor/";

    private final Atlas atlas;

    AdvisorRoutes(Atlas atlas) {
        this.atlas = atlas;
    }

    List<Endpoint> endpoints() {
        return List.of(
                advice("suggestedIndexes", "shapes", "suggestedIndexes"),
                advice("dropIndexSuggestions", "hiddenIndexes", "redundantIndexes", "unusedIndexes"),
                advice("schemaAdvice", "recommendations"),
                Endpoint.get(PROCESS + "slowQueryLogs", Versions.FIRST, Limit.PROCESSES, this::slowQueries));
    }

    private Endpoint advice(String path, String... lists) {
        return Endpoint.get(CLUSTER + path, Versions.ADVICE, Limit.CLUSTERS, call -> nothing(call, lists));
    }

    private Answer nothing(Call call, String... lists) {
        atlas.world().project(call.path("groupId")).cluster(call.path("clusterName"));
        var content = Json.object();
        List.of(lists).forEach(content::putArray);
        return Answer.ok(Json.object().set("content", content));
    }

    private Answer slowQueries(Call call) {
        ProcessRoutes.node(call, atlas.world().project(call.path("groupId")));
        var nothing = Json.object();
        nothing.putArray("slowQueries");
        return Answer.ok(nothing);
    }
}

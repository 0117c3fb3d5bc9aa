package dev.tailor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * How quickly a thousand requests reach Atlas where its rate limits are what holds them up. Atlas's usual limits take a
 * thousand at once, so these are tighter: each project takes 50 calls at once and 300 more a minute. A request needs two,
 * a look and a change.
 */
final class Throughput implements BenchRun.Program {
    private static final int PROJECTS = 4;
    private static final int CAPACITY = 50;
    private static final int REFILL_A_MINUTE = 300;
    private static final int CALLS_OF_A_REQUEST = 2;

    @Override
    public String name() {
        return "throughput";
    }

    @Override
    public Table run() throws Exception {
        try (var installation = new Installation("throughput")) {
            installation.prepare();
            var crews = new ArrayList<Crew>();
            for (int number = 1; number <= PROJECTS; number++) {
                Estate.project(installation, Estate.team(number));
            }
            installation.open(Map.of());
            installation
                    .atlas()
                    .control(
                            "PUT",
                            "/limits/clusters_group",
                            Map.of("capacity", CAPACITY, "refillPerMinute", REFILL_A_MINUTE));
            for (int number = 1; number <= PROJECTS; number++) {
                crews.add(new Crew(installation, Estate.team(number)));
            }
            return measured(installation, crews);
        }
    }

    private static Table measured(Installation installation, List<Crew> crews) throws Exception {
        var before = installation.atlas().asked();
        var hands = Executors.newFixedThreadPool(crews.size());
        for (var done : hands.invokeAll(List.<Callable<Void>>copyOf(crews))) {
            done.get();
        }
        hands.shutdown();
        return table(installation, before);
    }

    private static Table table(Installation installation, long before) throws Exception {
        var row = installation.database().rows("""
                select count(*) as requests, count(distinct cluster_id) as clusters,
                    cast(extract(epoch from max(sent_at) - min(asked_at)) as double precision) as took
                from change""").get(0);
        var requests = (long) row.get("requests");
        var took = (double) row.get("took");
        var least = (requests * CALLS_OF_A_REQUEST / (double) PROJECTS - CAPACITY) / (REFILL_A_MINUTE / 60.0);
        var calls = installation.atlas().journal(before);
        var table = new Table(
                "requests", "projects × clusters", "least time", "time", "ratio", "looks", "changes", "lists", "429");
        table.row(
                requests,
                PROJECTS + " × " + Estate.CLUSTERS,
                "%.0f s".formatted(least),
                "%.0f s".formatted(took),
                "%.2f".formatted(took / least),
                calls.stream().filter(Throughput::isLook).count(),
                calls.stream().filter(Throughput::isChange).count(),
                calls.stream()
                        .filter(call ->
                                path(call).endsWith("/clusters") && method(call).equals("GET"))
                        .count(),
                calls.stream()
                        .filter(call -> call.path("status").asInt() == 429)
                        .count());
        return table;
    }

    private static boolean isLook(JsonNode call) {
        return method(call).equals("GET") && path(call).matches(".*/clusters/[^/]+");
    }

    private static boolean isChange(JsonNode call) {
        return !method(call).equals("GET") && path(call).contains("/clusters");
    }

    private static String method(JsonNode call) {
        return call.path("method").asText();
    }

    private static String path(JsonNode call) {
        return call.path("path").asText();
    }
}

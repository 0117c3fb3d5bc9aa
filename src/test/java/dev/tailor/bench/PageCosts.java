package dev.tailor.bench;

import dev.tailor.stage.Session;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.IOUtils;

/** What each page costs Postgres and its reader, with a thousand clusters and with ten thousand. */
final class PageCosts implements BenchRun.Program {
    private static final List<Integer> CLUSTERS = List.of(1_000, 10_000);
    private static final int TIMES = Integer.getInteger("bench.times", 30);
    private static final int WARM_UP = TIMES / 3;
    private static final String CLUSTER = "/clusters/00000000-0000-4000-8000-000000000002";
    private static final String WAITING = "/clusters/00000000-0000-4000-8000-000000000155";

    private static final List<Look> LOOKS = List.of(
            new Look("developer", "/clusters"),
            new Look("developer", "/clusters?q=number+12"),
            new Look("developer", "/clusters?label=environment%3A+test"),
            new Look("developer", "/clusters/new"),
            new Look("developer", CLUSTER),
            new Look("developer", CLUSTER + "?history=all"),
            new Look("developer", WAITING + "/progress"),
            new Look("developer", CLUSTER + "/resize"),
            new Look("lead", "/review"),
            new Look("lead", "/alerts"),
            new Look("lead", "/costs"),
            new Look("admin", "/clusters"),
            new Look("admin", "/clusters?q=c12"),
            new Look("admin", "/clusters?q=nothing-like-it"),
            new Look("admin", "/clusters?state=paused"),
            new Look("admin", "/clusters?label=ticket%3A+OPS-77"),
            new Look("admin", "/review"),
            new Look("admin", "/alerts"),
            new Look("admin", "/admin/fleet"),
            new Look("admin", "/admin/fleet?q=c12"),
            new Look("admin", "/admin/projects"),
            new Look("admin", "/admin/history"),
            new Look("admin", "/admin/sizes"),
            new Look("admin", "/admin/quotas"),
            new Look("admin", "/costs"));

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public String name() {
        return "pages";
    }

    /** Somebody's look at a page. */
    private record Look(String who, String path) {}

    /** What it cost. */
    private record Cost(double statements, double millisInPostgres, Spread times) {
        String sql() {
            return statements == Math.rint(statements) ? "%.0f".formatted(statements) : "%.1f".formatted(statements);
        }

        String postgres() {
            return "%.1f ms".formatted(millisInPostgres);
        }
    }

    @Override
    public Table run() throws Exception {
        try (var installation = new Installation("pages")) {
            installation.open(Map.of("TAILOR_WORK_ENABLED", "false"));
            installation.database().update("create extension if not exists pg_stat_statements");
            var people = Map.of(
                    "developer", installation.session("dana", "team:crew001"),
                    "lead", installation.session("lena", "team:crew001:lead"),
                    "admin", installation.session("ada", "tailor-admin"));
            var costs = new ArrayList<Map<Look, Cost>>();
            for (var clusters : CLUSTERS) {
                fill(installation, clusters);
                costs.add(measure(installation, people));
            }
            return table(costs);
        }
    }

    private static void fill(Installation installation, int clusters) throws Exception {
        try (var file = PageCosts.class.getResourceAsStream("/bench/crowd.sql")) {
            var sql = IOUtils.toString(file, StandardCharsets.UTF_8).replace("CLUSTERS", Integer.toString(clusters));
            installation.database().update(sql);
        }
    }

    private Map<Look, Cost> measure(Installation installation, Map<String, Session> people) throws Exception {
        var costs = new LinkedHashMap<Look, Cost>();
        for (var look : LOOKS) {
            var session = people.get(look.who());
            for (int i = 0; i < WARM_UP; i++) {
                look(session, look.path());
            }
            installation.database().rows("select pg_stat_statements_reset()");
            var times = new ArrayList<Duration>();
            for (int i = 0; i < TIMES; i++) {
                times.add(look(session, look.path()));
            }
            var cost = cost(installation, Spread.of(times));
            costs.put(look, cost);
            System.out.println(look + " " + cost.sql() + " statements, " + cost.postgres() + ", "
                    + cost.times().millis(50));
        }
        return costs;
    }

    private static Cost cost(Installation installation, Spread times) throws Exception {
        var row = installation.database().rows("""
                select cast(sum(calls) as double precision) as calls, sum(total_exec_time) as millis
                from pg_stat_statements where query not like '%pg_stat_statements%'""").get(0);
        return new Cost((double) row.get("calls") / TIMES, (double) row.get("millis") / TIMES, times);
    }

    private Duration look(Session session, String path) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var answer = client.send(session.request(path).build(), BodyHandlers.ofString());
        var took = Duration.ofNanos(System.nanoTime() - begun);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered " + answer.statusCode());
        }
        return took;
    }

    private static Table table(List<Map<Look, Cost>> costs) {
        var table = new Table(
                "page",
                "who",
                "SQL, 1,000",
                "SQL, 10,000",
                "in Postgres, 1,000",
                "in Postgres, 10,000",
                "p50, 1,000",
                "p50, 10,000",
                "p95, 1,000",
                "p95, 10,000");
        for (var look : LOOKS) {
            var few = costs.get(0).get(look);
            var many = costs.get(1).get(look);
            table.row(
                    "`" + look.path().replaceFirst("[0-9a-f-]{36}", "…") + "`",
                    look.who(),
                    few.sql(),
                    many.sql(),
                    few.postgres(),
                    many.postgres(),
                    few.times().millis(50),
                    many.times().millis(50),
                    few.times().millis(95),
                    many.times().millis(95));
        }
        return table;
    }
}

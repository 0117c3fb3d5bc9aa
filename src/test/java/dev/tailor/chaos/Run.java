package dev.tailor.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.lang.JoseException;

/** One run: sets up, lets people and gremlins loose, waits until all has come to rest, compares. */
final class Run {
    private static final Duration REST = Duration.ofMinutes(2);

    private final Plan plan;
    private final Ledger ledger = new Ledger();
    private final AtomicInteger left;

    Run(Plan plan) {
        this.plan = plan;
        this.left = new AtomicInteger(plan.requests());
    }

    /** @return how the books compare; printed as one line, findings below it */
    Verdict verdict() throws Exception {
        try (var stage = new Stage(plan, Path.of("target/chaos/seed-" + plan.seed() + "-" + plan.sabotage()))) {
            var gremlin = new Gremlin(stage, plan.chances("gremlin"));
            projects(stage);
            gremlin.begin();
            var kills = letLoose(stage, gremlin);
            var faults = stage.atlas().struck();
            stage.atlas().noFaults();
            for (int portal = 0; portal < stage.portals(); portal++) {
                stage.awaitPortal(portal);
            }
            rest(stage);
            return told(Books.compare(ledger, stage), kills, faults);
        }
    }

    private void projects(Stage stage) throws Exception {
        for (int number = 0; number < plan.teams(); number++) {
            var project = stage.atlas().project(plan.team(number));
            stage.database().update("""
                    insert into project (atlas_id, name, team, provider, region, mongodb_version)
                    values (?, ?, ?, 'AWS', 'EU_CENTRAL_1', '8.0')""", project, plan.team(number), plan.team(number));
        }
    }

    /** @return how many portals were killed */
    private int letLoose(Stage stage, Gremlin gremlin) throws Exception {
        var all = Executors.newCachedThreadPool();
        var killers = new ArrayList<Future<Integer>>();
        for (int number = 0; number < plan.portals(); number++) {
            killers.add(all.submit(new Killer(number, stage, left, plan.chances("killer " + number))));
        }
        for (int number = 0; number < plan.teams(); number++) {
            var team = plan.team(number);
            all.submit(citizen(stage, team, team + "-a"));
            all.submit(citizen(stage, team, team + "-b"));
            all.submit(lead(stage, team));
        }
        while (left.get() > 0) {
            gremlin.strike();
        }
        end(all);
        return sum(killers);
    }

    private static int sum(List<Future<Integer>> killers) throws Exception {
        var kills = 0;
        for (var killer : killers) {
            kills += killer.get();
        }
        return kills;
    }

    private static void end(ExecutorService people) throws InterruptedException {
        people.shutdown();
        if (!people.awaitTermination(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Somebody still waits for an answer");
        }
    }

    private Citizen citizen(Stage stage, String team, String name) throws JoseException {
        var browser = new Browser(stage.provider().token(name, List.of("team:" + team)));
        return new Citizen(name, stage, browser, ledger, left, plan.chances(name));
    }

    private Lead lead(Stage stage, String team) throws JoseException {
        var browser = new Browser(stage.provider().token(team + "-lead", List.of("team:" + team + ":lead")));
        return new Lead(stage, browser, left, plan.chances(team + "-lead"));
    }

    /** Two looks in a row, so that nothing is taken for settled between two changes. */
    private static void rest(Stage stage) throws Exception {
        var deadline = System.nanoTime() + REST.toNanos();
        for (int quiet = 0; quiet < 3 && System.nanoTime() < deadline; ) {
            TimeUnit.SECONDS.sleep(2);
            quiet = Books.moving(stage).isEmpty() ? quiet + 1 : 0;
        }
    }

    private Verdict told(Verdict verdict, int kills, long faults) {
        System.out.printf(
                "chaos seed=%d requests=%d kills=%d faults=%d %s%n",
                plan.seed(), plan.requests(), kills, faults, verdict);
        System.out.println("  of them were " + ledger.summary());
        verdict.findings().forEach(finding -> System.out.println("  " + finding));
        return verdict;
    }
}

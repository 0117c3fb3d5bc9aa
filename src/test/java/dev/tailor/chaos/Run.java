package dev.tailor.chaos;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jose4j.lang.JoseException;

/** One run: sets up, lets people and gremlins loose, waits until all has come to rest, compares. */
final class Run {
    private final Plan plan;
    private final Ledger ledger = new Ledger();
    private final Pace pace;
    private final List<Future<?>> busy = new ArrayList<>();

    Run(Plan plan) {
        this.plan = plan;
        this.pace = new Pace(plan.requests());
    }

    /** @return how the books compare; printed as one line, findings below it */
    Verdict verdict() throws Exception {
        var home = Path.of("target/chaos/seed-" + plan.seed() + "-" + plan.sabotage());
        try (var stage = new Stage(home, plan.portals(), plan.sabotage())) {
            var meddler = new Meddler(stage.atlas(), projects(stage), plan, pace);
            var tally = letLoose(stage, meddler);
            stage.atlas().noFaults();
            for (int portal = 0; portal < plan.portals(); portal++) {
                stage.portals().await(portal);
            }
            rest(stage);
            return told(Books.compare(ledger, meddler, stage), tally);
        }
    }

    private List<String> projects(Stage stage) throws Exception {
        stage.database().update("update size set usual_from_minutes = 1, usual_to_minutes = 1");
        var projects = new ArrayList<String>();
        for (int number = 0; number < plan.teams(); number++) {
            projects.add(Teams.tie(stage, plan.team(number)));
        }
        return projects;
    }

    /** How much was broken. */
    private record Tally(int kills, int restarts, long faults) {}

    private Tally letLoose(Stage stage, Meddler meddler) throws Exception {
        var all = Executors.newCachedThreadPool();
        var gremlin = new Gremlin(stage, plan, pace);
        gremlin.begin();
        var restarts = start(all, gremlin);
        var killers = new ArrayList<Future<Integer>>();
        for (int number = 0; number < plan.victims(); number++) {
            var chances = plan.chances("killer " + number);
            killers.add(start(all, new Killer(number, stage.portals(), pace, chances)));
        }
        start(all, meddler);
        people(all, stage);
        awaitEnd(all);
        var kills = 0;
        for (var killer : killers) {
            kills += killer.get();
        }
        return new Tally(kills, restarts.get(), stage.atlas().struck());
    }

    private <T> Future<T> start(ExecutorService all, Callable<T> actor) {
        var future = all.submit(actor);
        busy.add(future);
        return future;
    }

    private void people(ExecutorService all, Stage stage) throws JoseException {
        for (int number = 0; number < plan.teams(); number++) {
            var team = "team:" + plan.team(number);
            for (var name : plan.developers(number)) {
                start(all, citizen(stage, number, name));
            }
            var lead = plan.team(number) + "-lead";
            start(all, new Lead(errands(stage, lead, team + ":lead"), ledger, pace, plan.chances(lead)));
        }
        var ada = errands(stage, "ada", "tailor-admin");
        start(all, new Administrator(ada, ledger, pace, plan.chances("ada")));
    }

    private Citizen citizen(Stage stage, int team, String name) throws JoseException {
        var group = "team:" + plan.team(team);
        var errands = errands(stage, name, group);
        var colleague = errands(stage, plan.colleague(team, name), group);
        var hands = new Hands(errands, colleague, ledger, pace, plan.chances(name + " sends"));
        var token = stage.provider().token(name, List.of(group));
        var program = new Program(token, stage.portals(), plan.chances(name + " programs"));
        return new Citizen(name, errands, program, hands, pace, plan.chances(name));
    }

    private Errands errands(Stage stage, String name, String group) throws JoseException {
        var browser = new Browser(stage.provider().token(name, List.of(group)));
        return new Errands(name, stage.portals(), browser, plan.chances(name + " at work"));
    }

    /** Whatever goes wrong with one of them ends the run. */
    private void awaitEnd(ExecutorService all) throws Exception {
        all.shutdown();
        try {
            for (var actor : busy) {
                actor.get();
            }
        } finally {
            pace.end();
            all.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    /** Three looks in a row, so that nothing is taken for settled between two changes. */
    private void rest(Stage stage) throws Exception {
        var deadline = System.nanoTime() + plan.rest().toNanos();
        for (int quiet = 0; quiet < 3 && System.nanoTime() < deadline; ) {
            TimeUnit.SECONDS.sleep(2);
            quiet = Postgres.moving(stage.database()).isEmpty() ? quiet + 1 : 0;
        }
    }

    private String sabotage() {
        return plan.sabotage() == Sabotage.NONE ? "" : " sabotage=" + plan.sabotage();
    }

    private Verdict told(Verdict verdict, Tally tally) {
        System.out.println("  asked: " + ledger.summary());
        System.out.printf("  Postgres was restarted %d times%n", tally.restarts());
        verdict.findings().forEach(finding -> System.out.println("  " + finding));
        System.out.printf(
                "chaos seed=%d%s requests=%d kills=%d faults=%d %s%n",
                plan.seed(), sabotage(), plan.requests(), tally.kills(), tally.faults(), verdict);
        return verdict;
    }
}

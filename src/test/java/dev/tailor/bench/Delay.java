package dev.tailor.bench;

import dev.tailor.bench.Estate.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** How long it takes until an open page shows what Atlas has: at the default rates, while others in the project move. */
final class Delay implements BenchRun.Program {
    private static final int PROJECTS = 10;
    private static final int WATCHED = 10;
    private static final Duration BETWEEN = Duration.ofMillis(600);

    @Override
    public String name() {
        return "delay";
    }

    @Override
    public Table run() throws Exception {
        try (var installation = new Installation("delay")) {
            installation.prepare();
            var estate = Estate.of(installation, PROJECTS, WATCHED + 1);
            installation.open(Map.of());
            var watched = estate.moving().stream()
                    .filter(place -> !place.name().endsWith("-1"))
                    .toList();
            return table(measure(installation, watched));
        }
    }

    private static Spread measure(Installation installation, List<Place> watched) throws Exception {
        var session = installation.session("ada", "tailor-admin");
        try (var open = new OpenPages(session, watched, watched.size())) {
            Waiting.pass(Duration.ofSeconds(15));
            var changed = new HashMap<OpenPage, Instant>();
            // Each at another moment of Atlas's and the page's rounds.
            var chances = new Random(7);
            for (int i = 0; i < watched.size(); i++) {
                Waiting.pass(BETWEEN.plusMillis(chances.nextInt(200)));
                changed.put(open.all().get(i), Instant.now());
                installation
                        .atlas()
                        .state(watched.get(i).project(), watched.get(i).name(), "IDLE");
            }
            Waiting.until(() -> open.all().stream().allMatch(page -> page.renewed() != null));
            return Spread.of(changed.entrySet().stream()
                    .map(one -> Duration.between(one.getValue(), one.getKey().renewed()))
                    .toList());
        }
    }

    private static Table table(Spread spread) {
        var table = new Table("changes seen", "p50", "p95", "longest");
        table.row(spread.times().size(), spread.seconds(50), spread.seconds(95), spread.seconds(100));
        return table;
    }
}

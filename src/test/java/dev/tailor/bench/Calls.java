package dev.tailor.bench;

import dev.tailor.stage.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How often Atlas is asked, by projects and open pages: one installation after the other, and in each first no page, then
 * more. What happens once a minute is in every minute that is counted.
 */
final class Calls implements BenchRun.Program {
    private static final List<Integer> PROJECTS = List.of(1, 10, 100);
    private static final List<Integer> PAGES = List.of(0, 100, 1_000);
    private static final Duration WARM = Duration.ofSeconds(30);
    private static final Duration COUNTED = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "calls";
    }

    /** One installation with its estate and somebody who looks at it. */
    private record Place(int projects, Installation installation, Estate estate, Session session) {}

    /** What one minute brought. */
    private record Minute(int projects, int pages, long calls, long lists, long answers) {}

    @Override
    public Table run() throws Exception {
        var minutes = new ArrayList<Minute>();
        for (var projects : PROJECTS) {
            minutes.addAll(measured(projects));
        }
        return table(minutes);
    }

    private static List<Minute> measured(int projects) throws Exception {
        try (var installation = new Installation("calls-" + projects)) {
            installation.prepare();
            var estate = Estate.of(installation, projects, 1);
            installation.open(Map.of());
            var place = new Place(projects, installation, estate, installation.session("ada", "tailor-admin"));
            Waiting.pass(WARM);
            var minutes = new ArrayList<Minute>();
            for (var pages : PAGES) {
                minutes.add(minute(place, pages));
            }
            return minutes;
        }
    }

    private static Minute minute(Place place, int pages) throws Exception {
        var atlas = place.installation().atlas();
        try (var open = new OpenPages(place.session(), place.estate().moving(), pages)) {
            var before = atlas.asked();
            var answered = open.answers();
            Waiting.pass(COUNTED);
            var lists = atlas.journal(before).stream()
                    .filter(call -> call.path("path").asText().matches(".*/(clusters|flexClusters)"))
                    .count();
            return new Minute(place.projects(), pages, atlas.asked() - before, lists, open.answers() - answered);
        }
    }

    private static Table table(List<Minute> minutes) {
        var table = new Table(
                "projects × clusters",
                "open pages",
                "calls of Atlas a minute",
                "of them for lists of clusters",
                "a project",
                "pages were answered a minute");
        for (var projects : PROJECTS) {
            for (var pages : PAGES) {
                minutes.stream()
                        .filter(minute -> minute.projects() == projects && minute.pages() == pages)
                        .forEach(minute -> table.row(
                                projects + " × " + Estate.CLUSTERS,
                                pages,
                                minute.calls(),
                                minute.lists(),
                                "%.1f".formatted((double) minute.calls() / projects),
                                minute.answers()));
            }
        }
        return table;
    }
}

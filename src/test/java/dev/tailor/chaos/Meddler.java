package dev.tailor.chaos;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Somebody who works in Atlas's own console: changes and deletes clusters there, and builds their own, under names that
 * somebody will ask Tailor for.
 */
final class Meddler implements Callable<Void> {
    private static final List<Map<String, Object>> CHANGES = List.of(
            Map.of("instanceSize", "M40"),
            Map.of("diskSizeGB", 90),
            Map.of("paused", true),
            Map.of("paused", false),
            Map.of("terminationProtectionEnabled", true));

    private final Atlas atlas;
    private final List<String> projects;
    private final Plan plan;
    private final Pace pace;
    private final Random chances;
    private final Set<String> changed = new HashSet<>();
    private final Map<String, Map<String, Object>> last = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> built = new HashSet<>();

    /** @param projects Atlas's ids, in the order of the teams */
    Meddler(Atlas atlas, List<String> projects, Plan plan, Pace pace) {
        this.atlas = atlas;
        this.projects = projects;
        this.plan = plan;
        this.pace = pace;
        this.chances = plan.chances("meddler");
    }

    @Override
    public Void call() throws InterruptedException {
        while (pace.goesOn()) {
            pace.after(5, 15, chances);
            try {
                meddle(chances.nextInt(projects.size()));
            } catch (IOException away) {
                // Bad weather for them, too.
            }
        }
        return null;
    }

    private void meddle(int team) throws IOException, InterruptedException {
        var project = projects.get(team);
        if (chances.nextInt(5) == 0) {
            build(
                    project,
                    plan.developers(team).get(chances.nextInt(2)) + "-" + (1 + chances.nextInt(Citizen.MOST_CLUSTERS)));
            return;
        }
        var idle = atlas.clusters(project).stream()
                .filter(cluster -> !Tagged.with(cluster).isEmpty())
                .filter(cluster -> cluster.path("stateName").asText().equals("IDLE"))
                .map(cluster -> cluster.path("name").asText())
                .toList();
        if (!idle.isEmpty()) {
            change(project, idle.get(chances.nextInt(idle.size())));
        }
    }

    private void change(String project, String cluster) throws IOException, InterruptedException {
        changed.add(cluster);
        if (chances.nextInt(10) == 0) {
            atlas.remove(project, cluster);
        } else {
            var change = CHANGES.get(chances.nextInt(CHANGES.size()));
            atlas.meddle(project, cluster, change);
            last.computeIfAbsent(cluster, none -> new HashMap<>()).putAll(change);
        }
    }

    private void build(String project, String name) throws IOException, InterruptedException {
        taken.add(name);
        atlas.build(project, name);
        atlas.clusters(project).stream()
                .filter(cluster -> cluster.path("name").asText().equals(name))
                .filter(cluster -> Tagged.with(cluster).isEmpty())
                .forEach(cluster -> built.add(name));
    }

    /** Names of clusters that do not have to be as Tailor was asked. */
    Set<String> changed() {
        return changed;
    }

    /** What Atlas has accepted last, by the cluster's name and the setting's. */
    Map<String, Map<String, Object>> last() {
        return last;
    }

    /** Names that they may have taken: an answer of Atlas may be lost on them, too. */
    Set<String> taken() {
        return taken;
    }

    /** Names of clusters that are nobody's of Tailor's, and have to stay. */
    Set<String> built() {
        return built;
    }
}

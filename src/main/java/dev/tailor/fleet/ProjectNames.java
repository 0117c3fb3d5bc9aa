package dev.tailor.fleet;

import dev.tailor.OneByOne;
import dev.tailor.catalog.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Projects of our teams are called as Atlas calls them, which may rename them at any time. */
@ApplicationScoped
class ProjectNames {
    /** What whoever gives a project of ours a name holds. */
    static final String NAMING = "naming projects";

    @Inject
    EntityManager database;

    @Inject
    OneByOne oneByOne;

    /** A project of ours, and its name in Atlas. */
    private record Named(Project project, String inAtlas) {}

    /** Takes Atlas's names over; a name that two of ours would get stays with neither. */
    void follow() {
        if (renamed() > 0) {
            oneByOne.hold(NAMING);
            var names = agreed(all());
            names.entrySet().removeIf(one -> one.getKey().name().equals(one.getValue()));
            // two may change names with one another, and at no moment be alike: hence a step between
            names.keySet().forEach(project -> project.call(project.atlasId()));
            database.flush();
            names.forEach(Project::call);
        }
    }

    private long renamed() {
        return database.createQuery(
                        "select count(p) from Project p join ProjectInAtlas a on a.id = p.atlasId and a.name <> p.name",
                        Long.class)
                .getSingleResult();
    }

    private List<Named> all() {
        return database.createQuery("""
                        select p, coalesce(a.name, p.name)
                        from Project p left join ProjectInAtlas a on a.id = p.atlasId""", Named.class).getResultList();
    }

    /** Whoever would share a name keeps its own, which may be the one that a third was to get, and so on. */
    private static Map<Project, String> agreed(List<Named> all) {
        var names = new HashMap<Project, String>();
        all.forEach(one -> names.put(one.project(), one.inAtlas()));
        for (var clashing = clashing(names); !clashing.isEmpty(); clashing = clashing(names)) {
            clashing.forEach(project -> names.put(project, project.name()));
        }
        return names;
    }

    private static List<Project> clashing(Map<Project, String> names) {
        var users = names.values().stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return names.keySet().stream()
                .filter(project -> !project.name().equals(names.get(project)))
                .filter(project -> users.get(names.get(project)) > 1)
                .toList();
    }
}

package dev.tailor.membership;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.tailor.catalog.Project;
import dev.tailor.catalog.Projects;
import dev.tailor.team.Members;
import dev.tailor.web.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Which teams there are. */
@ApplicationScoped
public class TeamBook {
    @Inject
    EntityManager database;

    @Inject
    Projects projects;

    @Inject
    Members members;

    /** Every team that somebody has made, that has a project, or that somebody is in; by name. */
    @Transactional
    public List<TeamRow> all() {
        var made = database.createQuery("from MadeTeam", MadeTeam.class)
                .getResultStream()
                .collect(toMap(MadeTeam::name, team -> team));
        var tied = projects.tied().stream().collect(groupingBy(Project::team, mapping(Project::name, toList())));
        var people = members.counts();
        var names = new TreeSet<>(made.keySet());
        names.addAll(tied.keySet());
        names.addAll(people.keySet());
        return names.stream()
                .map(name -> row(name, made.get(name), tied, people))
                .toList();
    }

    private static TeamRow row(
            String name, MadeTeam made, Map<String, List<String>> projects, Map<String, Long> members) {
        return new TeamRow(
                name,
                made == null ? null : made.shown(),
                projects.getOrDefault(name, List.of()),
                members.getOrDefault(name, 0L),
                made == null ? null : made.madeBy(),
                made == null ? null : made.madeAt());
    }

    /**
     * A page of the names of all of these, which Postgres cuts.
     *
     * @param after the last one of the page before; empty at the beginning
     */
    @Transactional
    public List<String> names(String after, int most) {
        return database.createNativeQuery("""
                        select name from (select name from team union select team from project
                            union select team from membership union select team from joined) known
                        where name collate "C" > :after order by name collate "C" asc""", String.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The names of all that have a project, or that somebody has made; in alphabetical order. */
    @Transactional
    public List<String> names() {
        var names = new TreeSet<>(projects.teams());
        names.addAll(database.createQuery("select t.name from MadeTeam t", String.class)
                .getResultList());
        return List.copyOf(names);
    }

    /** Those of these that somebody has made, by name. */
    @Transactional
    public Map<String, MadeTeam> made(Collection<String> names) {
        return database
                .createQuery("from MadeTeam t where t.name in :names", MadeTeam.class)
                .setParameter("names", names)
                .getResultList()
                .stream()
                .collect(toMap(MadeTeam::name, team -> team));
    }

    /** One that somebody has made. */
    @Transactional
    public Optional<MadeTeam> made(String name) {
        return isName(name) ? Optional.ofNullable(database.find(MadeTeam.class, name)) : Optional.empty();
    }

    /** Postgres can look for it; what addresses name may be anything. */
    static boolean isName(String text) {
        return !text.isEmpty() && PlainText.of(text).equals(text);
    }
}

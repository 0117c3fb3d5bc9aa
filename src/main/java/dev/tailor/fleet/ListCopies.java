package dev.tailor.fleet;

import dev.tailor.atlas.AtlasProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes Atlas's organizations, teams and projects into the copy. */
@ApplicationScoped
class ListCopies {
    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** Leaves exactly these, and gives the ids of the projects. */
    @Transactional
    List<String> keep(Lists lists) {
        lists.organizations().forEach(one -> database.merge(new OrganizationInAtlas(one.id(), one.name())));
        drop("OrganizationInAtlas", lists.organizations().stream().map(one -> one.id()));
        lists.teams().forEach(team -> database.merge(new TeamInAtlas(team.id(), team.name())));
        drop("TeamInAtlas", lists.teams().stream().map(team -> team.id()));
        keepProjects(lists.projects());
        list().answered(clock.instant());
        return lists.projects().stream().map(AtlasProject::id).toList();
    }

    private void drop(String entity, Stream<String> kept) {
        database.createQuery("delete from " + entity + " o where o.id not in :kept")
                // an empty list is no SQL, and no id is empty
                .setParameter("kept", Stream.concat(kept, Stream.of("")).toList())
                .executeUpdate();
    }

    private void keepProjects(List<AtlasProject> found) {
        var known = database.createQuery("from ProjectInAtlas", ProjectInAtlas.class)
                .getResultStream()
                .collect(Collectors.toMap(ProjectInAtlas::id, Function.identity()));
        for (var project : found) {
            var present = known.remove(project.id());
            if (present == null) {
                add(project);
            } else {
                present.shownAs(project.name(), organizationOf(project));
            }
        }
        remove(known.values());
        rename();
    }

    private void remove(Collection<ProjectInAtlas> gone) {
        gone.forEach(database::remove);
    }

    /** A project that the lists did not have yet. */
    @Transactional
    void add(AtlasProject found) {
        database.persist(new ProjectInAtlas(found.id(), organizationOf(found), found.name(), found.created()));
    }

    private static String organizationOf(AtlasProject found) {
        return Objects.requireNonNullElse(found.orgId(), "");
    }

    /** Projects of our teams are called as Atlas calls them now, unless another one of ours is called so. */
    private void rename() {
        database.createQuery("""
                        update Project p set p.name = (select a.name from ProjectInAtlas a where a.id = p.atlasId)
                        where exists (select 1 from ProjectInAtlas a where a.id = p.atlasId and a.name <> p.name
                            and not exists (select 1 from Project o where o.name = a.name))""").executeUpdate();
    }

    /** Atlas did not tell. */
    @Transactional
    void unanswered(String why) {
        list().failed(why, clock.instant());
    }

    private ListOfAtlas list() {
        var list = database.find(ListOfAtlas.class, ListOfAtlas.PROJECTS);
        if (list == null) {
            list = new ListOfAtlas(ListOfAtlas.PROJECTS);
            database.persist(list);
        }
        return list;
    }
}

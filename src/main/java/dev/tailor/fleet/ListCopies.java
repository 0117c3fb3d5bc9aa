package dev.tailor.fleet;

import dev.tailor.atlas.AtlasProject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes Atlas's organizations, teams and projects into the copy; one writer at a time, in all replicas. */
@ApplicationScoped
class ListCopies {
    /** Of the lock; any number that nobody else takes. */
    private static final long LOCK = 7_461_696_613L;

    @Inject
    EntityManager database;

    @Inject
    ProjectNames names;

    @Inject
    Clock clock;

    /** To be taken before lists are asked for: what is noticed later is not missing there. */
    @Transactional
    long turn() {
        return (Long) database.createNativeQuery("select nextval('noticing')", Long.class)
                .getSingleResult();
    }

    /** Leaves exactly these, and gives the ids of the projects. */
    @Transactional
    List<String> keep(Lists lists) {
        alone();
        lists.organizations().forEach(one -> database.merge(new OrganizationInAtlas(one.id(), one.name())));
        drop("OrganizationInAtlas", lists.organizations().stream().map(one -> one.id()));
        lists.teams().forEach(team -> database.merge(new TeamInAtlas(team.id(), team.name())));
        drop("TeamInAtlas", lists.teams().stream().map(team -> team.id()));
        keepProjects(lists.projects(), lists.turn());
        names.follow();
        list().answered(clock.instant());
        return lists.projects().stream().map(AtlasProject::id).toList();
    }

    /** Until the transaction ends: rounds, and people who ask again, come one after the other. */
    private void alone() {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)", Integer.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    private void drop(String entity, Stream<String> kept) {
        database.createQuery("delete from " + entity + " o where o.id not in :kept")
                // an empty list is no SQL, and no id is empty
                .setParameter("kept", Stream.concat(kept, Stream.of("")).toList())
                .executeUpdate();
    }

    private void keepProjects(List<AtlasProject> found, long turn) {
        var known = database.createQuery("from ProjectInAtlas p order by p.id", ProjectInAtlas.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(ProjectInAtlas::id, Function.identity()));
        for (var project : found) {
            var present = known.remove(project.id());
            if (present == null) {
                persist(project);
            } else {
                present.shownAs(project.name(), organizationOf(project));
            }
        }
        known.values().stream().filter(gone -> gone.noticedBefore(turn)).forEach(database::remove);
    }

    /** A project that the lists may not have yet; a round may have been faster. */
    @Transactional
    void add(AtlasProject found) {
        alone();
        if (database.find(ProjectInAtlas.class, found.id()) == null) {
            persist(found);
        }
    }

    private void persist(AtlasProject found) {
        database.persist(new ProjectInAtlas(found.id(), organizationOf(found), found.name(), found.created()));
    }

    private static String organizationOf(AtlasProject found) {
        return Objects.requireNonNullElse(found.orgId(), "");
    }

    /** Atlas did not tell. */
    @Transactional
    void unanswered(String why) {
        alone();
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

package dev.tailor.fleet;

import dev.tailor.OneByOne;
import dev.tailor.catalog.Lifetime;
import dev.tailor.catalog.Placement;
import dev.tailor.catalog.Project;
import dev.tailor.cluster.ProjectLeft;
import dev.tailor.cluster.Refusal;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Who;
import dev.tailor.team.Members;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Which team has which of Atlas's projects, and where and how clusters are built there. */
@ApplicationScoped
public class Ties {
    @Inject
    EntityManager database;

    @Inject
    Members members;

    @Inject
    OneByOne oneByOne;

    @Inject
    Ledger ledger;

    @Inject
    Event<ProjectLeft> left;

    /**
     * From now on a team builds in a project, in this placement, and clusters may stay so long. The team's end comes before
     * or after, and not meanwhile. Where clusters of ours live, team and place stay; what
     * only concerns new clusters may change at any time.
     *
     * @throws Refusal.NotFound where the copy has no such project
     * @throws Refusal.NotPossible where clusters stand against it, or another project of ours has its name
     */
    @Transactional
    public void tie(Person who, String projectId, String team, Placement placement, Lifetime lifetime) {
        var known = held(projectId, team);
        var project = project(projectId);
        known.filter(Project::tied).ifPresent(present -> refuseToMove(present, team, placement));
        var before = known.map(Project::team).orElse(null);
        known.filter(Project::tied)
                .filter(present -> !present.team().equals(team))
                .ifPresent(present -> leave(who, present));
        known.ifPresentOrElse(
                present -> present.tie(team, placement), () -> database.persist(fresh(project, team, placement)));
        known(projectId).orElseThrow().limit(lifetime);
        write(
                who,
                project.id(),
                project.name(),
                (team.equals(before) ? "changed its placement: " : "tied it to " + team + ": ")
                        + TermsWords.of(placement)
                        + TermsWords.of(lifetime));
    }

    /** What we know of it, until the end of the transaction out of reach for others who tie it, or end that team. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Project> held(String projectId, String team) {
        members.held(team);
        oneByOne.hold(ProjectNames.NAMING);
        return known(projectId);
    }

    /**
     * From now on nobody builds there, whether Atlas still has the project or not. The next team begins without what was
     * said for this one: production, nights, labels that clusters need.
     *
     * @return what it was taken from
     * @throws Refusal.NotFound where no team has it
     * @throws Refusal.NotPossible where clusters of ours live there
     */
    @Transactional
    public Project untie(Person who, String projectId) {
        var present = known(projectId).filter(Project::tied).orElseThrow(Refusal.NotFound::new);
        if (living(present) > 0) {
            throw new Refusal.NotPossible(
                    present.name() + " stays with " + present.team() + ": " + clusters(living(present)) + " there.");
        }
        write(who, present.atlasId(), present.name(), "took it from " + present.team());
        leave(who, present);
        return present;
    }

    private void leave(Person who, Project present) {
        if (present.production()) {
            write(who, present.atlasId(), present.name(), "marked it as no production any more");
        }
        present.untie();
        left.fire(new ProjectLeft(who, present));
    }

    /** How many clusters of ours live in a project. */
    @Transactional
    public long living(Project project) {
        return database.createQuery(
                        "select count(c) from Cluster c where c.project = :project and c.endedAt is null", Long.class)
                .setParameter("project", project)
                .getSingleResult();
    }

    private void refuseToMove(Project present, String team, Placement placement) {
        var moves = !present.team().equals(team) || !present.placement().isWhere(placement);
        if (moves && living(present) > 0) {
            throw new Refusal.NotPossible("Team, provider and region stay as they are: " + clusters(living(present))
                    + " in " + present.name() + ".");
        }
    }

    private Project fresh(ProjectInAtlas project, String team, Placement placement) {
        var taken = database.createQuery("select count(p) from Project p where p.name = :name", Long.class)
                .setParameter("name", project.name())
                .getSingleResult();
        if (taken > 0) {
            throw new Refusal.NotPossible(
                    "Another project of this name has a team already. Rename one of them in Atlas.");
        }
        return new Project(project.id(), project.name(), team, placement);
    }

    private void write(Person who, String projectId, String name, String what) {
        ledger.write(Deed.of(Act.PROJECT, what).by(Who.of(who)).toProject(projectId, name));
    }

    private ProjectInAtlas project(String id) {
        return Optional.ofNullable(database.find(ProjectInAtlas.class, id)).orElseThrow(Refusal.NotFound::new);
    }

    /** Locked: two administrators come one after the other. */
    private Optional<Project> known(String id) {
        return database.createQuery("from Project p where p.atlasId = :id", Project.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private static String clusters(long number) {
        return number == 1 ? "a cluster of Tailor’s lives" : number + " clusters of Tailor’s live";
    }
}

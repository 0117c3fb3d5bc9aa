package dev.tailor.fleet;

import dev.tailor.OneByOne;
import dev.tailor.catalog.Project;
import dev.tailor.catalog.Projects;
import dev.tailor.catalog.Sizes;
import dev.tailor.cluster.Adoption;
import dev.tailor.cluster.Adoptions;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.InAtlas;
import dev.tailor.cluster.Refusal;
import dev.tailor.cluster.Sighting;
import dev.tailor.stock.UnofferedSizes.Said;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Brings clusters of the copy under management; Atlas is not asked, and told afterwards by their tags. */
@ApplicationScoped
public class Adopting {
    @Inject
    EntityManager database;

    @Inject
    ProjectCopies copies;

    @Inject
    Projects projects;

    @Inject
    Adoptions adoptions;

    @Inject
    Sizes sizes;

    @Inject
    FittingSizes fitting;

    @Inject
    OneByOne oneByOne;

    /**
     * From now on somebody's team has it.
     *
     * @throws Refusal.NotFound where the copy does not have it any more
     * @throws Refusal.NotPossible where it can't be, whatever was typed
     * @throws Refusal.Invalid where something typed is wrong
     */
    @Transactional
    public Cluster adopt(Person who, String projectId, String atlasId, Adoption wish) {
        return adopt(who, held(projectId, atlasId), wish);
    }

    /**
     * The same in a size that has just its machines: where there is none, one is made that nobody is offered.
     *
     * @param wish whose size does not matter
     * @param said of the machines, for a size that is made
     */
    @Transactional
    public Cluster adoptAsItIs(Person who, String projectId, String atlasId, Adoption wish, Said said) {
        oneByOne.hold("making sizes of what is there");
        var there = held(projectId, atlasId);
        var problems = fitting.problems(there, said);
        if (!problems.isEmpty()) {
            var all = new LinkedHashMap<>(adoptions.problems(project(there), wish));
            all.remove("size");
            all.putAll(problems);
            throw new Refusal.Invalid(all);
        }
        return adopt(who, there, wish.in(fitting.size(who, there, said).id()));
    }

    private ClusterInAtlas held(String projectId, String atlasId) {
        copies.locked(projectId);
        var there = database.createQuery(
                        "from ClusterInAtlas c where c.projectId = :project and c.atlasId = :id", ClusterInAtlas.class)
                .setParameter("project", projectId)
                .setParameter("id", atlasId)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
        obstacle(there).ifPresent(why -> {
            throw new Refusal.NotPossible(why);
        });
        return there;
    }

    private Project project(ClusterInAtlas there) {
        return projects.ofAtlas(there.projectId()).orElseThrow(() -> untied(there));
    }

    private Cluster adopt(Person who, ClusterInAtlas there, Adoption wish) {
        var cluster = adoptions.adopt(who, project(there), sighting(there), wish);
        there.adopted(cluster.id());
        return cluster;
    }

    /** What can be chosen for one. */
    @Transactional
    public AdoptionChoices choices(ClusterInAtlas there) {
        var team = projects.ofAtlas(there.projectId()).map(Project::team).orElse("");
        return new AdoptionChoices(
                obstacle(there).orElse(""),
                team,
                team.isEmpty() ? List.of() : adoptions.owners(team),
                NearestSizes.to(there.instanceSize().orElse(""), sizes.all()),
                fitting.lacking(there).orElse(""));
    }

    /** Why it can't be looked after, whoever wants it; empty where it can. */
    public static Optional<String> obstacle(ClusterInAtlas there) {
        if (there.ours()) {
            return Optional.of(there.name() + " is under management already.");
        }
        if (there.flex()) {
            return Optional.of(there.name() + " grows with its use: no size fits it.");
        }
        return there.isBeingDeleted() ? Optional.of("Atlas is deleting " + there.name() + ".") : Optional.empty();
    }

    private static Refusal.NotPossible untied(ClusterInAtlas there) {
        return new Refusal.NotPossible("No team has the project of " + there.name() + ". Give it to one first.");
    }

    /** Its tags are not copied: what it says of itself there is kept beside what Tailor will say. */
    private static Sighting sighting(ClusterInAtlas there) {
        var have = new InAtlas(
                there.atlasId(),
                there.state().orElse(""),
                there.paused(),
                there.instanceSize().orElse(null),
                there.storageGb().map(Double::intValue).orElse(null),
                there.mongodbVersion().orElse(null),
                null,
                null,
                there.guarded());
        return new Sighting(there.name(), null, have);
    }
}

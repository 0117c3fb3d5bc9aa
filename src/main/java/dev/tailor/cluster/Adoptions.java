package dev.tailor.cluster;

import dev.tailor.catalog.Project;
import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import dev.tailor.team.Member;
import dev.tailor.team.Members;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings clusters under management that nobody asked Tailor for. They are wanted as they are: nothing of them changes in
 * Atlas but their tags, which then say whose they are. Where their machines are others than the size's, that is shown as
 * a difference, for somebody to decide about.
 */
@ApplicationScoped
public class Adoptions {
    @Inject
    Sizes sizes;

    @Inject
    Members members;

    @Inject
    ClusterStore clusters;

    @Inject
    NewClusters newClusters;

    @Inject
    ChangeStore changes;

    @Inject
    UnmanagedStore unmanaged;

    @Inject
    EntityManager database;

    @Inject
    Event<LabelsChanged> labelsChanged;

    @Inject
    Clock clock;

    /**
     * From now on it is looked after.
     *
     * @param project whose team gets it
     * @param found what Atlas was last seen to have, its disk included
     * @throws Refusal.NotPossible where no team has the project
     * @throws Refusal.Invalid where owner, size or description can't be
     */
    @Transactional
    public Cluster adopt(Person who, Project project, Sighting found, Adoption wish) {
        if (!who.admin()) {
            throw new Refusal.NotAllowed("Only administrators bring clusters under management.");
        }
        if (!project.tied()) {
            throw new Refusal.NotPossible("No team has the project " + project.name() + ". Give it to one first.");
        }
        var size = size(wish);
        var owner = owner(project, wish);
        Refusal.Invalid.ifAny(problems(project, owner, size, wish));
        held(project, found).ifPresent(other -> {
            throw new Refusal.NotPossible(takenBy(other));
        });
        if (!unmanaged.released(project.id(), found.have().atlasId())) {
            throw new Refusal.NotPossible("Tailor has not seen " + found.name() + " there yet, or is removing what a"
                    + " withdrawn request has left. Look again in a minute.");
        }
        return adopt(who, stored(project, owner, size, found, wish), found);
    }

    /** All that is wrong with a wish: a sentence by field; empty if nothing. */
    @Transactional
    public Map<String, String> problems(Project project, Adoption wish) {
        return problems(project, owner(project, wish), size(wish), wish);
    }

    private Size size(Adoption wish) {
        return sizes.findByIdOptional(wish.sizeId()).orElse(null);
    }

    private Member owner(Project project, Adoption wish) {
        return owners(project.team()).stream()
                .filter(member -> member.number() == wish.owner())
                .findFirst()
                .orElse(null);
    }

    /** Who has asked Tailor for a cluster of its name, or of one that begins alike, before somebody made it in Atlas. */
    private Optional<Cluster> held(Project project, Sighting found) {
        return clusters.holding(project.id(), NameRules.hostPrefix(found.name()));
    }

    private static String takenBy(Cluster other) {
        return other.owner().name() + " has asked Tailor for " + other.name() + " in "
                + other.project().name()
                + ", which holds the name. Have that ended first, or let it be asked for under another name.";
    }

    /** Whose clusters of a team can be, by name. */
    public List<Member> owners(String team) {
        return members.of(team).stream().filter(Member::mayOwn).toList();
    }

    private Cluster stored(Project project, Member member, Size size, Sighting found, Adoption wish) {
        var storage = Optional.ofNullable(found.have().storageGb()).orElse(size.storageGb());
        var owner = new Somebody(member.id(), member.name(), member.email());
        var asItIs = new NewCluster(project.id(), found.name(), size.id(), storage, wish.description(), Map.of());
        return newClusters.store(owner, project, size, asItIs, clock.instant());
    }

    private Cluster adopt(Person who, Cluster cluster, Sighting found) {
        cluster.adopt(found.have(), clock.instant());
        changes.persist(NewChanges.adopt(cluster, Somebody.of(who), clock.instant()));
        cluster.pausedAt().ifPresent(now -> database.persist(OutsideStep.paused(cluster, true, now)));
        labelsChanged.fire(new LabelsChanged(cluster.id()));
        return cluster;
    }

    private static Map<String, String> problems(Project project, Member owner, Size size, Adoption wish) {
        var problems = new LinkedHashMap<String, String>();
        if (owner == null) {
            problems.put("owner", "Choose one who works in " + project.team() + "; viewers can’t own it.");
        }
        if (size == null) {
            problems.put("size", "Choose one of the sizes.");
        }
        Texts.problem(wish.description()).ifPresent(why -> problems.put("description", why));
        return problems;
    }
}

package dev.tailor.cluster;

import dev.tailor.history.Act;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Protects clusters from deletion, in Tailor and in Atlas alike, and ends that. */
@ApplicationScoped
public class Protections {
    @Inject
    ClusterStore clusters;

    @Inject
    Wishes wishes;

    @Inject
    Chronicle chronicle;

    @Inject
    Clock clock;

    /** Why somebody can't protect a cluster, or end that, as a sentence; empty where they can. */
    public Optional<String> obstacle(Person who, Cluster cluster, boolean on) {
        if (cluster.state().ended()) {
            return Optional.of("It does not exist any more.");
        }
        if (!on && cluster.project().production() && !who.is(Role.LEAD, cluster.team())) {
            return Optional.of(
                    "The project " + cluster.project().name() + " is production: a lead ends the protection there.");
        }
        return cluster.inAtlas().isEmpty() ? Optional.empty() : cluster.obstacle(ChangeKind.RESTORE, clock.instant());
    }

    /**
     * From now on a cluster is protected, or no longer; Atlas is told by a change that follows what is under way.
     *
     * @throws Refusal.NotFound where the person may not see it, and NotAllowed where they may only look
     * @throws Refusal.NotPossible where it can't be changed now
     */
    @Transactional
    public Cluster set(Person who, UUID id, boolean on) {
        var cluster = Rights.toChange(who, clusters.lockedFor(who, id));
        obstacle(who, cluster, on).ifPresent(why -> {
            throw new Refusal.NotPossible(why);
        });
        if (cluster.protection() != on) {
            become(who, cluster, on);
        }
        return cluster;
    }

    private void become(Person who, Cluster cluster, boolean on) {
        cluster.agreeOnProtection(on);
        var what = on ? "protected it from deletion" : "ended its protection from deletion";
        chronicle.note(cluster.id(), Somebody.of(who), Act.OTHER, what, "");
        cluster.inAtlas()
                .flatMap(have -> Differences.between(Wanted.of(cluster), have).stream()
                        .filter(difference -> difference.aspect() == Aspect.PROTECTION)
                        .findFirst())
                .ifPresent(difference ->
                        wishes.ask(NewChanges.restore(cluster, difference, Somebody.of(who), clock.instant())));
    }
}

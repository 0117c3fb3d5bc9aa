package dev.tailor.review;

import dev.tailor.cluster.Breakdown;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** One decision about several clusters: each is taken for itself, so that what is refused keeps none of the others back. */
@ApplicationScoped
public class Fates {
    /** More than anybody ticks. */
    public static final int MOST = 200;

    @Inject
    Clusters clusters;

    @Inject
    Reviews reviews;

    /**
     * What became of one of them.
     *
     * @param review null where the person knows of no such cluster
     * @param refused why nothing was done, as a sentence; null where it was
     */
    public record Outcome(UUID cluster, Review review, String refused) {}

    /**
     * Decides about them, in this order.
     *
     * @param sitting under which number what became of them can be read again
     */
    public List<Outcome> decide(Person lead, UUID sitting, Collection<UUID> ids, Fate fate) {
        return ids.stream()
                .distinct()
                .limit(MOST)
                .map(id -> decide(lead, sitting, id, fate))
                .toList();
    }

    private Outcome decide(Person lead, UUID sitting, UUID id, Fate fate) {
        try {
            return decide(lead, sitting, clusters.get(lead, id), fate);
        } catch (Refusal.NotFound none) {
            return new Outcome(id, null, none.getMessage());
        } catch (RuntimeException broken) {
            return new Outcome(id, null, Breakdown.told("Deciding about cluster " + id, broken));
        }
    }

    private Outcome decide(Person lead, UUID sitting, Cluster cluster, Fate fate) {
        try {
            return new Outcome(cluster.id(), decided(lead, sitting, cluster, fate), null);
        } catch (Refusal no) {
            return refused(lead, sitting, cluster, fate, no.getMessage());
        } catch (RuntimeException broken) {
            var told = Breakdown.told("Deciding about cluster " + cluster.id(), broken);
            return refused(lead, sitting, cluster, fate, told);
        }
    }

    private Outcome refused(Person lead, UUID sitting, Cluster cluster, Fate fate, String why) {
        return new Outcome(cluster.id(), reviews.refuse(lead, sitting, cluster, fate, why), why);
    }

    /**
     * Notes that a lead has looked at a cluster and keeps it.
     *
     * @throws Refusal.NotFound where they may not see it, and NotAllowed where they don't lead its team
     * @throws Refusal.NotPossible where it does not exist any more, or not yet, or will be deleted
     */
    public Review keep(Person lead, UUID id) {
        return decided(lead, UUID.randomUUID(), clusters.get(lead, id), new Fate.Keep());
    }

    private Review decided(Person lead, UUID sitting, Cluster cluster, Fate fate) {
        if (!lead.is(Role.LEAD, cluster.team())) {
            throw new Refusal.NotAllowed("A lead of " + cluster.team() + " reviews its clusters.");
        }
        if (cluster.state().ended()) {
            throw new Refusal.NotPossible("It does not exist any more.");
        }
        if (HeldCondition.NOT_HAD.contains(cluster.state())) {
            throw new Refusal.NotPossible("It is not there yet: its request waits or has failed.");
        }
        return reviews.befall(lead, sitting, cluster, fate);
    }
}

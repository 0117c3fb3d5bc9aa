package dev.tailor.cluster;

import dev.tailor.history.Act;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes what people decide about the day on which a cluster expires.
 *
 * <p>Every method that names a cluster throws {@link Refusal.NotFound} where the person may not see it,
 * {@link Refusal.NotAllowed} where they may not do this, and {@link Refusal.NotPossible} where the cluster is on its way
 * out.
 */
@ApplicationScoped
public class Expiries {
    private static final Set<ClusterState> LEAVING = Set.of(ClusterState.RETIRING, ClusterState.DELETING);

    @Inject
    ClusterStore clusters;

    @Inject
    ExpiryDates dates;

    @Inject
    Settling settling;

    @Inject
    Chronicle chronicle;

    @Inject
    Clock clock;

    /**
     * Lets a cluster expire when a day is over, or never, where its project allows that. What a lead has exempted, and
     * what would stop sooner in production, is a lead's to decide: it is paused and deleted then.
     *
     * @param on null for never
     * @throws Refusal.Invalid where its project does not allow that day
     */
    @Transactional
    public void set(Person who, UUID id, LocalDate on) {
        var cluster = managed(who, id);
        cluster.project().lifetime().problem(on, dates.today()).ifPresent(sentence -> {
            throw new Refusal.Invalid(Map.of("expires", sentence));
        });
        if (!cluster.expiry().map(Expiry::on).equals(Optional.ofNullable(on)) || isExempt(cluster)) {
            leadsDecision(cluster, on)
                    .filter(why -> !who.is(Role.LEAD, cluster.team()))
                    .ifPresent(why -> {
                        throw new Refusal.NotAllowed(why);
                    });
            become(who, cluster, on);
        }
    }

    /**
     * Keeps it as much longer as one click does.
     *
     * @return its new last day
     */
    @Transactional
    public LocalDate extend(Person who, UUID id) {
        var cluster = managed(who, id);
        var on = dates.extended(cluster).orElseThrow(() -> new Refusal.NotPossible(whyNotExtended(cluster)));
        become(who, cluster, on);
        return on;
    }

    /** Why one click can't keep it longer. */
    public String whyNotExtended(Cluster cluster) {
        return cluster.expiry().filter(Expiry::dated).isEmpty()
                ? "It does not expire."
                : "It may not stay longer than " + cluster.project().lifetime().longestDays() + " days from now in "
                        + cluster.project().name() + "; a lead can exempt it.";
    }

    /** From now on it does not expire, whatever its project says, until somebody says a day again. */
    @Transactional
    public void exempt(Person lead, UUID id) {
        var cluster = managed(lead, id);
        if (!lead.is(Role.LEAD, cluster.team())) {
            throw new Refusal.NotAllowed("A lead of " + cluster.team() + " exempts clusters from expiring.");
        }
        if (!isExempt(cluster)) {
            spare(cluster);
            cluster.expires(Expiry.never(lead.name()));
            note(lead, cluster, "exempted it from expiring");
        }
    }

    private static Optional<String> leadsDecision(Cluster cluster, LocalDate on) {
        if (isExempt(cluster)) {
            return Optional.of(
                    "A lead has exempted it from expiring: a lead of " + cluster.team() + " says another day.");
        }
        return cluster.project().production() && isSooner(cluster, on)
                ? Optional.of(cluster.project().name() + " is production: a lead of " + cluster.team()
                        + " says when its clusters end sooner.")
                : Optional.empty();
    }

    private static boolean isSooner(Cluster cluster, LocalDate on) {
        return on != null
                && cluster.expiry()
                        .map(Expiry::on)
                        .filter(until -> !on.isBefore(until))
                        .isEmpty();
    }

    /** What a request said; nothing is told of it besides. */
    void begin(Cluster cluster, LocalDate on) {
        if (on != null) {
            cluster.expires(dates.through(on));
        }
    }

    private void become(Person who, Cluster cluster, LocalDate on) {
        spare(cluster);
        cluster.expires(on == null ? null : through(who, cluster, on));
        note(who, cluster, on == null ? "let it never expire" : "let it expire on " + Expiry.day(on));
    }

    /** Whose cluster it is knows of a near day, unless somebody else has said it: then it is looked at once more. */
    private Expiry through(Person who, Cluster cluster, LocalDate on) {
        var expiry = dates.through(on);
        return cluster.owner().is(who) ? expiry : expiry.lookedAt(clock.instant());
    }

    /** Takes back the pause for its old day that Atlas has not been asked for; one at night stays. */
    private void spare(Cluster cluster) {
        cluster.expiry().filter(Expiry::dated).map(Expiring::why).ifPresent(why -> Stream.concat(
                        cluster.underWay().stream(), new Outlook(cluster).followers().stream())
                .filter(change -> change.kind() == ChangeKind.PAUSE && !change.attempted())
                .filter(change -> change.askedBy().equals(Somebody.TAILOR))
                .filter(change -> change.reason().equals(why))
                .toList()
                .forEach(pause ->
                        settling.leave(pause, ChangeStatus.WITHDRAWN, ClusterState.WITHDRAWN, clock.instant())));
    }

    private static boolean isExempt(Cluster cluster) {
        return cluster.expiry().map(Expiry::exemptBy).isPresent();
    }

    private Cluster managed(Person who, UUID id) {
        var cluster = Rights.toChange(who, clusters.lockedFor(who, id));
        if (cluster.state().ended()) {
            throw new Refusal.NotPossible("It does not exist any more.");
        }
        if (LEAVING.contains(cluster.state()) || new Outlook(cluster).follows(ChangeKind.DELETE)) {
            throw new Refusal.NotPossible(new Outlook(cluster).parting());
        }
        return cluster;
    }

    private void note(Person who, Cluster cluster, String what) {
        chronicle.note(cluster.id(), Somebody.of(who), Act.EXPIRY, what, "");
    }
}

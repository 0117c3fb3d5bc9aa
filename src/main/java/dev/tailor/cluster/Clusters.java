package dev.tailor.cluster;

import dev.tailor.catalog.Sizes;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Clusters as people see them, and takes what they wish of them. Each wish is stored with the work that it needs, or
 * refused, in one transaction.
 *
 * <p>Every method that names a cluster throws {@link Refusal.NotFound} where the person may not see it, and
 * {@link Refusal.NotAllowed} where they may only look.
 */
@ApplicationScoped
public class Clusters {
    @Inject
    ClusterStore clusters;

    @Inject
    Sizes sizes;

    @Inject
    Wishes wishes;

    @Inject
    Approvals approvals;

    @Inject
    Policy policy;

    @Inject
    Descriptions descriptions;

    @Inject
    Clock clock;

    /** A cluster that the person may see, with its labels and the changes that follow. */
    @Transactional
    public Cluster get(Person who, UUID id) {
        return whole(clusters.seenBy(who, id).orElseThrow(Refusal.NotFound::new));
    }

    /** A cluster that the person may change, likewise. */
    @Transactional
    public Cluster toChange(Person who, UUID id) {
        return whole(Rights.toChange(who, clusters.seenBy(who, id)));
    }

    /** The same, until the end of the transaction out of reach for other wishes; to be called within one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Cluster held(Person who, UUID id) {
        return whole(managed(who, id));
    }

    /** Those of exactly this name that the person may see and that have not ended, by project. */
    @Transactional
    public List<Cluster> named(Person who, String name) {
        return clusters.named(who, name).stream().map(Clusters::whole).toList();
    }

    /** The one of this name that the person may see and that ended last. */
    @Transactional
    public Optional<Cluster> lastNamed(Person who, String name) {
        return clusters.lastNamed(who, name);
    }

    /**
     * Asks for another size or more storage. While something is under way, it follows that; it takes the place of a
     * resize that has not begun.
     *
     * @param storageGb in GB; null keeps it, or raises it to what the size needs
     * @throws Refusal.Invalid where size or storage don't go, or the team may not have so much
     */
    @Transactional
    public Change resize(Person who, UUID id, String sizeId, Integer storageGb, String reason) {
        var cluster = managed(who, id, ChangeKind.RESIZE);
        var size = sizes.findByIdOptional(sizeId);
        var storage = storageGb == null ? new Outlook(cluster).storageGb() : storageGb;
        Refusal.Invalid.ifAny(ResizeRules.problems(cluster, size, storage));
        var approval = approvals.ofResize(who, cluster, size.orElseThrow(), storage);
        return wishes.ask(
                NewChanges.resize(cluster, size.orElseThrow(), storage, Somebody.of(who), reason, now()), approval);
    }

    /** Asks Atlas to stop the machines; data and logins stay. In a production project a lead decides about it. */
    @Transactional
    public Change pause(Person who, UUID id, String reason) {
        return ask(who, id, ChangeKind.PAUSE, reason);
    }

    /** Asks Atlas to start the machines again. */
    @Transactional
    public Change resume(Person who, UUID id, String reason) {
        return ask(who, id, ChangeKind.RESUME, reason);
    }

    private Change ask(Person who, UUID id, ChangeKind kind, String reason) {
        var cluster = managed(who, id, kind);
        return wishes.ask(
                NewChanges.plain(kind, cluster, Somebody.of(who), reason, now()), approvals.of(who, cluster, kind));
    }

    /**
     * Asks to delete a cluster: at once if nobody could connect to it yet, else after the time in which it can be
     * undone.
     *
     * @param typedName the cluster's name, typed as the confirmation
     * @throws Refusal.Invalid where it was typed wrongly
     */
    @Transactional
    public Change delete(Person who, UUID id, String typedName, String reason) {
        var cluster = managed(who, id, ChangeKind.DELETE);
        if (!cluster.name().equals(typedName.strip())) {
            throw new Refusal.Invalid(Map.of("confirm", "Type " + cluster.name() + ", exactly so, to delete it."));
        }
        var now = now();
        return wishes.ask(NewChanges.delete(cluster, Somebody.of(who), reason, deletedFrom(cluster, now), now));
    }

    /** When Atlas would be asked to delete a cluster if somebody asked for it now; until then it can be undone. */
    public Instant deletedFrom(Cluster cluster, Instant now) {
        return cluster.readyAt().isPresent() ? now.plus(policy.undoDeletion()) : now;
    }

    /**
     * Gives a cluster another description and other labels.
     *
     * @throws Refusal.Invalid where the description or a label doesn't go
     */
    @Transactional
    public void describe(Person who, UUID id, String description, Map<String, String> labels) {
        descriptions.describe(who, managed(who, id), description, labels);
    }

    private Cluster managed(Person who, UUID id, ChangeKind kind) {
        var cluster = managed(who, id);
        cluster.obstacle(kind, now()).ifPresent(why -> {
            throw new Refusal.NotPossible(why);
        });
        return cluster;
    }

    private Cluster managed(Person who, UUID id) {
        return Rights.toChange(who, clusters.lockedFor(who, id));
    }

    /** Reads its labels while the transaction is open; pages have none. */
    private static Cluster whole(Cluster cluster) {
        cluster.labels();
        return cluster;
    }

    private Instant now() {
        return clock.instant();
    }
}

package dev.tailor.cluster;

import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import dev.tailor.history.Act;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Takes what people decide about differences: Atlas's value becomes what is asked, or Atlas is given again what was.
 *
 * <p>Both throw {@link Refusal.NotFound} where the person may not see the cluster, {@link Refusal.NotAllowed} where they
 * may only look, and {@link Refusal.NotPossible} where it can't be done, or Atlas has something else by now than they
 * saw.
 */
@ApplicationScoped
public class Drifts {
    @Inject
    ClusterStore clusters;

    @Inject
    Wishes wishes;

    @Inject
    Rebuilds rebuilds;

    @Inject
    Approvals approvals;

    @Inject
    Policy policy;

    @Inject
    Chronicle chronicle;

    @Inject
    Sizes sizes;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** What differs, and what the person may do about each. */
    @Transactional
    public List<DriftChoice> choices(Person who, Cluster cluster) {
        var all = Drift.of(cluster);
        return all.isEmpty()
                ? List.of()
                : all.stream().map(rules(who, cluster)::choice).toList();
    }

    /**
     * Lets what Atlas has be what is asked from here on.
     *
     * @param key of the difference
     * @param seen Atlas's value as the person saw it
     */
    @Transactional
    public void take(Person who, UUID clusterId, String key, String seen) {
        var cluster = managed(who, clusterId);
        var choice = choice(who, cluster, key, seen);
        refuse(choice.noTaking());
        take(rules(who, cluster), choice.difference());
        chronicle.note(
                clusterId,
                Somebody.of(who),
                Act.DRIFT,
                "took Atlas’s value: " + choice.difference().words(),
                "");
        cluster.inAtlas().ifPresent(have -> cluster.compared(Drift.found(cluster, have), clock.instant()));
    }

    /**
     * Has Atlas given again what was asked: at once, or when somebody has decided so, as with any wish for the same.
     *
     * @return the change; of what Atlas has lost, the creation of another cluster like it
     */
    @Transactional
    public Change restore(Person who, UUID clusterId, String key, String seen) {
        var cluster = managed(who, clusterId);
        var choice = choice(who, cluster, key, seen);
        refuse(choice.noRestoring());
        if (choice.difference().aspect() == Aspect.EXISTENCE) {
            return buildAgain(who, cluster);
        }
        var restoring = NewChanges.restore(cluster, choice.difference(), Somebody.of(who), clock.instant());
        return wishes.ask(restoring, choice.restoring());
    }

    private Change buildAgain(Person who, Cluster lost) {
        lost.lossDecided();
        chronicle.note(lost.id(), Somebody.of(who), Act.DRIFT, "asked for it again, empty", "");
        return rebuilds.of(who, lost);
    }

    private void take(DriftRules rules, Difference difference) {
        var cluster = rules.cluster();
        var value = difference.inAtlas();
        switch (difference.aspect()) {
            case SIZE -> takeSize(cluster, rules.sizeOn(value).orElseThrow(), since(rules, difference));
            case STORAGE -> cluster.agreeOn(cluster.size(), Integer.parseInt(value));
            case PAUSED -> takePause(cluster, value.equals(Difference.PAUSED), since(rules, difference), rules.now());
            case PROTECTION -> cluster.agreeOnProtection(value.equals(Difference.PROTECTED));
            case EXISTENCE -> cluster.lossDecided();
            case TAG -> takeTag(cluster, difference.tag(), value.isEmpty() ? null : value);
        }
    }

    /** From when on Atlas has what is taken over, and charges for it. */
    private static Instant since(DriftRules rules, Difference difference) {
        return rules.cluster().drift().getOrDefault(difference.key(), rules.now());
    }

    private void takeSize(Cluster cluster, Size size, Instant since) {
        cluster.agreeOn(size, cluster.storageGb());
        database.persist(OutsideStep.resized(cluster, size, since));
    }

    private void takePause(Cluster cluster, boolean still, Instant since, Instant now) {
        cluster.agreeOnPause(still, now);
        database.persist(OutsideStep.paused(cluster, still, since));
    }

    private static void takeTag(Cluster cluster, String key, String value) {
        if (key.equals(Tags.DESCRIPTION)) {
            cluster.describe(value == null ? "" : value, cluster.labels());
        } else {
            cluster.describe(cluster.description(), Tags.with(new TreeMap<>(cluster.labels()), key, value));
        }
        cluster.told(Tags.with(new TreeMap<>(cluster.told()), key, value));
    }

    private DriftRules rules(Person who, Cluster cluster) {
        return new DriftRules(
                approvals.asking(who, cluster.project()), cluster, sizes.all(), policy.labels(), clock.instant());
    }

    private DriftChoice choice(Person who, Cluster cluster, String key, String seen) {
        return choices(who, cluster).stream()
                .filter(one -> one.difference().key().equals(key))
                .filter(one -> one.difference().inAtlas().equals(seen))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotPossible("Atlas has something else by now. Look at it once more."));
    }

    private Cluster managed(Person who, UUID id) {
        return Rights.toChange(who, clusters.lockedFor(who, id));
    }

    private static void refuse(String obstacle) {
        if (!obstacle.isEmpty()) {
            throw new Refusal.NotPossible(obstacle + (obstacle.endsWith(".") ? "" : "."));
        }
    }
}

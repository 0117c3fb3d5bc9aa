package dev.tailor.review;

import static java.util.stream.Collectors.toMap;

import dev.tailor.cluster.Chronicle;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Somebody;
import dev.tailor.history.Act;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who has looked at which cluster, and what they decided. */
@ApplicationScoped
public class Reviews {
    @Inject
    EntityManager database;

    @Inject
    Hands hands;

    @Inject
    Chronicle chronicle;

    @Inject
    Clock clock;

    /** The latest of a cluster that the person may see. */
    @Transactional
    public Optional<Review> latestOf(UUID cluster) {
        return database
                .createQuery(
                        "from Review r where r.clusterId = :cluster and r.refused = false order by r.id desc",
                        Review.class)
                .setParameter("cluster", cluster)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The latest of each of these that has any, by the cluster's id. */
    @Transactional
    Map<UUID, Review> latestOf(Collection<UUID> clusters) {
        return database
                .createQuery(
                        "from Review r where r.id in (select max(m.id) from Review m"
                                + " where m.clusterId in :clusters and m.refused = false group by m.clusterId)",
                        Review.class)
                .setParameter("clusters", clusters)
                .getResultList()
                .stream()
                .collect(toMap(Review::clusterId, review -> review));
    }

    /** Does what a lead has decided and notes it as a review: both, or nothing. */
    @Transactional
    public Review befall(Person lead, UUID sitting, Cluster cluster, Fate fate) {
        var outcome = fate.befall(lead, cluster, hands);
        chronicle.note(cluster.id(), Somebody.of(lead), Act.REVIEW, "reviewed it: " + fate.words(), outcome);
        return kept(Review.done(lead, sitting, cluster.id(), fate, outcome, clock.instant()));
    }

    /** Notes why nothing was done. */
    @Transactional
    public Review refuse(Person lead, UUID sitting, Cluster cluster, Fate fate, String why) {
        return kept(Review.refused(lead, sitting, cluster.id(), fate, why, clock.instant()));
    }

    /** What became of each that somebody has decided about together, as far as they see it still. */
    @Transactional
    List<Decided> of(Person lead, UUID sitting) {
        return database.createQuery(
                        "select c, r from Review r join Cluster c on c.id = r.clusterId where r.sitting = :sitting"
                                + " and r.whoId = :who and (:admin = true or c.team in :teams) order by r.id",
                        Decided.class)
                .setParameter("sitting", sitting)
                .setParameter("who", lead.id())
                .setParameter("admin", lead.admin())
                .setParameter("teams", lead.teams())
                .getResultList();
    }

    private Review kept(Review review) {
        database.persist(review);
        return review;
    }
}

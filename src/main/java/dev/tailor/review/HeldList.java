package dev.tailor.review;

import dev.tailor.catalog.Size;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterList.Whose;
import dev.tailor.cluster.ExpiryDates;
import dev.tailor.metrics.Used;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What the teams that somebody leads have, searched, sorted and cut by Postgres; what still waits, and what was never
 * built, is not had.
 */
@ApplicationScoped
public class HeldList {
    private static final int MOST_OWNERS = 200;

    private static final String USE = " left join Used u on u.clusterId = c.id";

    /** What a row needs of a cluster, its use and its latest review, in one statement. */
    private static final String WHOLE = """
            select c, u, r from Cluster c join fetch c.project join fetch c.size s
            left join fetch c.currentChange change left join fetch change.fromSize left join fetch change.toSize""" + USE
            + " left join Review r on r.id ="
            + " (select max(m.id) from Review m where m.clusterId = c.id and m.refused = false)";

    @Inject
    EntityManager database;

    @Inject
    ExpiryDates dates;

    @Inject
    Clock clock;

    /**
     * A cluster, and what else a review wants to know of it.
     *
     * @param used null where nobody has looked yet
     * @param review the latest; null where there is none
     */
    public record Found(Cluster cluster, Used used, Review review) {}

    /**
     * A page of a list.
     *
     * @param more whether others follow
     */
    public record Page(List<Found> rows, boolean more) {}

    /**
     * All of it, summed up.
     *
     * @param clusters how many there are
     * @param memoryGb memory of each node, in GB
     * @param priceAMonth in whole US dollars, the paused ones as if they ran
     */
    public record Together(long clusters, long memoryGb, long priceAMonth) {
        private Together plus(Size size, long number) {
            return new Together(
                    clusters + number, memoryGb + number * size.memoryGb(), priceAMonth + number * size.priceAMonth());
        }
    }

    private record Sized(Size size, long number) {}

    /** Those behind the first {@code from}, {@code most} of them. */
    @Transactional
    public Page page(Person lead, HeldQuery query, int from, int most) {
        var condition = condition(lead, query);
        var words = WHOLE + condition.words() + " order by " + query.sorting().order();
        var found = condition
                .fill(database.createQuery(words, Found.class), words)
                .setFirstResult(from)
                .setMaxResults(most + 1)
                .getResultList();
        return new Page(List.copyOf(found.subList(0, Math.min(most, found.size()))), found.size() > most);
    }

    /** Of these clusters, those that somebody leads the team of, by name, with the changes that follow. */
    @Transactional
    List<Cluster> of(Person lead, Collection<UUID> ids) {
        var condition = condition(lead, HeldQuery.ALL);
        var words = """
                from Cluster c join fetch c.project join fetch c.size left join fetch c.currentChange change
                left join fetch change.toSize left join fetch c.open""" + condition.words() + " and c.id in :ids order by c.name";
        return condition
                .fill(database.createQuery(words, Cluster.class), words)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The sum of what a query finds, also of what pages leave out. */
    @Transactional
    Together together(Person lead, HeldQuery query) {
        var condition = condition(lead, query);
        var words = "select s, count(c) from Cluster c join c.size s" + USE + condition.words() + " group by s";
        var sum = new Together(0, 0, 0);
        for (var row :
                condition.fill(database.createQuery(words, Sized.class), words).getResultList()) {
            sum = sum.plus(row.size(), row.number());
        }
        return sum;
    }

    /** How far the review of the present quarter has come. */
    @Transactional
    public Round round(Person lead) {
        var condition = condition(lead, HeldQuery.ALL);
        var words = "select count(c), coalesce(sum(case when " + HeldCondition.NOT_REVIEWED
                + " then 0 else 1 end), 0) from Cluster c" + condition.words();
        var counts = condition
                .fill(database.createQuery(words, Object[].class), words)
                .getSingleResult();
        return new Round(
                Quarter.at(clock.instant()), ((Number) counts[0]).longValue(), ((Number) counts[1]).longValue());
    }

    /** Whose they are, by name. */
    @Transactional
    List<String> owners(Person lead) {
        var condition = condition(lead, HeldQuery.ALL);
        var words = "select distinct c.owner.name from Cluster c" + condition.words() + " order by 1";
        return condition
                .fill(database.createQuery(words, String.class), words)
                .setMaxResults(MOST_OWNERS)
                .getResultList();
    }

    /** The teams that somebody leads; for an administrator all. */
    static Whose whose(Person lead) {
        return lead.admin() ? new Whose(List.of(), true) : new Whose(lead.teamsAs(Role.LEAD), false);
    }

    private HeldCondition condition(Person lead, HeldQuery query) {
        return new HeldCondition(query, whose(lead), clock.instant(), dates.near());
    }
}

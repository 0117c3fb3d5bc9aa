package dev.tailor.review;

import dev.tailor.catalog.Size;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterList.Whose;
import dev.tailor.cluster.ExpiryDates;
import dev.tailor.cluster.LabelSum;
import dev.tailor.cluster.LabelSums;
import dev.tailor.metrics.Used;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the teams that somebody leads have, searched, sorted and cut by Postgres; what still waits, and what was never
 * built, is not had.
 */
@ApplicationScoped
public class HeldList {
    private static final int MOST_OWNERS = 200;

    @Inject
    EntityManager database;

    @Inject
    LabelSums sums;

    @Inject
    ExpiryDates dates;

    @Inject
    ZoneId zone;

    @Inject
    Clock clock;

    /**
     * A cluster and its use.
     *
     * @param used null where nobody has looked yet
     * @param value of the label that they are grouped by; null where it has none
     */
    public record Found(Cluster cluster, Used used, String value) {}

    /**
     * A page of a list.
     *
     * @param more whether others follow
     */
    public record Page(List<Found> rows, boolean more) {}

    private record Sized(Size size, long number) {}

    private record Counts(long all, long reviewed, long left) {}

    /** Those behind the first {@code from}, {@code most} of them. */
    @Transactional
    public Page page(Person lead, HeldQuery query, int from, int most) {
        var condition = condition(lead, query);
        var words = condition.rows();
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
        var words = HeldCondition.SIZED + condition.words() + " group by s";
        var sum = new Together(0, 0, 0);
        for (var row :
                condition.fill(database.createQuery(words, Sized.class), words).getResultList()) {
            sum = sum.plus(row.size(), row.number());
        }
        return sum;
    }

    /** The same by these values of the label that it is grouped by, also of what pages leave out. */
    @Transactional
    Map<String, LabelSum> sums(Person lead, HeldQuery query, Collection<String> values) {
        return sums.of(condition(lead, query).scope(), query.group(), values);
    }

    /** How far the review of the present quarter has come. */
    @Transactional
    public Round round(Person lead) {
        var condition = condition(lead, HeldQuery.ALL);
        var words = "select count(c), " + number(HeldCondition.REVIEWED) + ", " + number(HeldCondition.LEFT)
                + " from Cluster c" + condition.words();
        var counts =
                condition.fill(database.createQuery(words, Counts.class), words).getSingleResult();
        return new Round(quarter(), counts.all(), counts.reviewed(), counts.left());
    }

    private static String number(String those) {
        return "coalesce(sum(case when " + those + " then 1L else 0L end), 0L)";
    }

    private Quarter quarter() {
        return Quarter.at(clock.instant(), zone);
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
        return new HeldCondition(
                query, whose(lead), clock.instant(), dates.near(), quarter().begins());
    }
}

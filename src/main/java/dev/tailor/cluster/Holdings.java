package dev.tailor.cluster;

import dev.tailor.catalog.Size;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the teams that somebody leads have, for reviewing it; what still waits, and what was never built, is not had. */
@ApplicationScoped
public class Holdings {
    private static final Set<ClusterState> NOT_HAD = EnumSet.of(ClusterState.WAITING, ClusterState.FAILED);

    private static final String HAD =
            " where (:admin = true or c.team in :teams) and c.endedAt is null and c.state not in :notHad";

    @Inject
    ClusterStore clusters;

    @Inject
    EntityManager database;

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

    /** The dearest clusters, with project, size and current change. */
    @Transactional
    public List<Cluster> dearest(Person lead, int most) {
        return clusters.find(ClusterStore.WHOLE + HAD + " order by c.size.priceAnHour desc, c.name", scope(lead))
                .page(0, most)
                .list();
    }

    /** The sum of all, also of those that a list leaves out. */
    @Transactional
    public Together together(Person lead) {
        var query = database.createQuery(
                "select s, count(c) from Cluster c join c.size s" + HAD + " group by s", Sized.class);
        scope(lead).map().forEach(query::setParameter);
        var sum = new Together(0, 0, 0);
        for (var row : query.getResultList()) {
            sum = sum.plus(row.size(), row.number());
        }
        return sum;
    }

    private static Parameters scope(Person lead) {
        return Parameters.with("admin", lead.admin())
                .and("teams", lead.teamsAs(Role.LEAD))
                .and("notHad", NOT_HAD);
    }
}

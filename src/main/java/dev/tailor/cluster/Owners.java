package dev.tailor.cluster;

import dev.tailor.team.Person;
import dev.tailor.team.Role;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whose clusters are, and whether those people are still there. */
@ApplicationScoped
public class Owners {
    /** More than anybody looks through at once. */
    public static final int MOST = 200;

    @Inject
    EntityManager database;

    @Inject
    ClusterStore clusters;

    @Inject
    Policy policy;

    @Inject
    Clock clock;

    private record Found(UUID id, String team, String owner, Boolean admin, Instant seenAt, long memberships) {
        boolean member() {
            return owner != null && (admin || memberships > 0);
        }
    }

    /** Of these clusters, those that need another owner and that the person leads the team of; one statement. */
    @Transactional
    public Map<UUID, OwnerAway> away(Person lead, Collection<UUID> ids) {
        var away = new HashMap<UUID, OwnerAway>();
        if (!ids.isEmpty() && lead.mayDecide()) {
            var now = clock.instant();
            found(ids).stream().filter(one -> lead.is(Role.LEAD, one.team())).forEach(one -> OwnerAway.of(
                            one.member(), one.seenAt(), policy.ownerAwayAfter(), now)
                    .ifPresent(why -> away.put(one.id(), why)));
        }
        return away;
    }

    private List<Found> found(Collection<UUID> ids) {
        return database.createQuery("""
                        select c.id, c.team, p.id, p.admin, p.seenAt,
                            (select count(*) from Membership m where m.person = p and m.team = c.team)
                            + (select count(*) from Joined j where j.person = p and j.team = c.team)
                        from Cluster c left join KnownPerson p on p.id = c.owner.id
                        where c.id in :ids and c.endedAt is null""", Found.class).setParameter("ids", ids).getResultList();
    }

    /** What somebody owns and has not ended, as far as the person looking may see it, newest first; one more than {@link #MOST} where there are more. */
    @Transactional
    public List<Cluster> ownedBy(String owner, ClusterList.Whose seen) {
        return clusters.find(
                        ClusterStore.WHOLE + " where c.owner.id = :owner and c.endedAt is null and c.team "
                                + seen.words() + " :teams order by c.askedAt desc",
                        Parameters.with("owner", owner).and("teams", seen.teams()))
                .range(0, MOST)
                .list();
    }
}

package dev.tailor.access;

import dev.tailor.cluster.ClusterList.Whose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Which logins somebody has made: what is theirs besides the clusters that they own. */
@ApplicationScoped
public class LoginsOfPeople {
    @Inject
    EntityManager database;

    /**
     * Those that are there, the newest first.
     *
     * @param whose of which teams' clusters
     * @param most at most so many
     */
    @Transactional
    public List<MadeLogin> madeBy(String person, Whose whose, int most) {
        return database.createQuery("""
                        select l.username, l.program, l.madeAt, c.id, c.name, c.team
                        from Login l join Cluster c on c.id = l.clusterId
                        where l.personId = :person and l.madeAt is not null and l.removedAt is null
                            and c.endedAt is null and (:others = true or c.team in :teams)
                        order by l.madeAt desc, l.id desc""", MadeLogin.class)
                .setParameter("person", person)
                .setParameter("others", whose.others())
                .setParameter("teams", whose.teams())
                .setMaxResults(most)
                .getResultList();
    }
}

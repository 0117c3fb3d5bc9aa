package dev.tailor.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The limits of teams. */
@ApplicationScoped
public class Quotas implements PanacheRepositoryBase<Quota, String> {
    /** Of those teams that have limits. */
    public List<Quota> of(Collection<String> teams) {
        return list("team in ?1", teams);
    }

    /** Gives a team that has none a row that limits nothing yet; whether it had none. */
    public boolean begin(String team, String by, Instant now) {
        return getEntityManager()
                        .createNativeQuery("""
                        insert into quota (team, version, changed_by, changed_at) values (:team, 0, :by, :now)
                        on conflict do nothing""")
                        .setParameter("team", team)
                        .setParameter("by", by)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** The same of one, and nobody else takes from it before this transaction is over. */
    public Optional<Quota> locked(String team) {
        return findByIdOptional(team, LockModeType.PESSIMISTIC_WRITE);
    }
}

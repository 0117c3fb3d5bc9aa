package dev.tailor.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Who is in which team, as far as Tailor has met them. */
@ApplicationScoped
public class Members {
    @Inject
    EntityManager database;

    /** Those of a team, by name. */
    @Transactional
    public List<Member> of(String team) {
        return database.createQuery("""
                        select p.number, p.id, p.name, p.email, m.role from Membership m join m.person p
                        where m.team = :team order by p.name, p.number""", Member.class)
                .setParameter("team", team)
                .getResultList();
    }
}

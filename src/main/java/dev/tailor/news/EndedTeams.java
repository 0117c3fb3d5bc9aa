package dev.tailor.news;

import dev.tailor.team.TeamEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Takes webhooks away with their team: whoever makes one of its name again has another receiver in mind. */
@ApplicationScoped
class EndedTeams {
    @Inject
    EntityManager database;

    @Inject
    Silencing silencing;

    void end(@Observes TeamEnded ended) {
        database.createQuery("from Outlet where team = :team", Outlet.class)
                .setParameter("team", ended.team())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(silencing::remove);
    }
}

package dev.tailor.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Logins as Postgres knows them. */
@ApplicationScoped
class LoginBook {
    @Inject
    EntityManager database;

    /** The logins that a cluster has in Atlas, oldest first. */
    @Transactional
    List<Login> of(UUID clusterId) {
        return database.createQuery(
                        "from Login l where l.clusterId = :cluster and l.madeAt is not null and l.removedAt is null"
                                + " order by l.id",
                        Login.class)
                .setParameter("cluster", clusterId)
                .getResultList();
    }
}

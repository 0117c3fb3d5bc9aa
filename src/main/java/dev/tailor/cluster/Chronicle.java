package dev.tailor.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Writes down what happens to clusters besides changes. */
@ApplicationScoped
public class Chronicle {
    /** Who does what nobody asked Tailor for. */
    static final Somebody ATLAS = new Somebody(null, "Atlas", "");

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /**
     * Adds a row.
     *
     * @param what to be read after the name: "made the login dana-orders-cart"; never a secret
     * @param outcome "In force after 9 s"; may be empty
     */
    @Transactional
    public void note(UUID clusterId, Somebody who, String what, String outcome) {
        database.persist(new Event(clusterId, clock.instant(), who, what, outcome));
    }
}

package dev.tailor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Lets those come one after the other who do the same, on whatever replica. What a rule finds out afterwards is still so
 * when the transaction ends: of two who want the same name, one reads the sentence about it, where otherwise Postgres would
 * end the transaction.
 */
@ApplicationScoped
public class OneByOne {
    @Inject
    EntityManager database;

    /**
     * From here on until the end of the transaction nobody else is here. To be taken before any row is locked.
     *
     * @param what they do, the same words for all of them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(String what) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 5))", Integer.class)
                .setParameter("what", what)
                .getSingleResult();
    }
}

package dev.tailor.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes down what came of a change of an access list; what was asked for since is left alone. */
@ApplicationScoped
class AccessListOutcome {
    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** Atlas has said yes; whether it keeps its word is seen by reading the list. */
    @Transactional
    void promised(AccessListWork.Wanted wanted) {
        update("tries = tries + 1, trouble = null, reference = null", wanted).executeUpdate();
    }

    /** Atlas can't do it now, or does not let us in for the time being; it is asked again. */
    @Transactional
    void later(AccessListWork.Wanted wanted, String why, String reference) {
        update("trouble = :why, reference = :reference", wanted)
                .setParameter("why", why)
                .setParameter("reference", reference)
                .executeUpdate();
    }

    /** Atlas does not do it: what was to come is not on the list, what was to change or to go stays as it is. */
    @Transactional
    void refused(AccessListWork.Wanted wanted, String why, String reference) {
        update("""
                status = case status when 'ASKED' then 'REFUSED' else 'PENDING' end,
                trouble = :why, reference = :reference""", wanted)
                .setParameter("why", why)
                .setParameter("reference", reference)
                .executeUpdate();
    }

    private Query update(String change, AccessListWork.Wanted wanted) {
        return database.createNativeQuery("update address set " + change + " where id = :id and asked_at = :asked")
                .setParameter("id", wanted.id())
                .setParameter("asked", wanted.askedAt());
    }

    /** Atlas was asked about an entry, whatever it says: others have their turn first. */
    @Transactional
    void asked(AccessListWork.Unsure entry) {
        database.createNativeQuery("update address set looked_at = :now where id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", entry.id())
                .executeUpdate();
    }

    /** Atlas's word about an entry on the list that nobody wants otherwise: in force, or never to be. */
    @Transactional
    void told(AccessListWork.Unsure entry, boolean inForce) {
        var said = inForce
                ? "status = 'ACTIVE'"
                : "status = 'FAILED', trouble = 'Atlas could not bring it into force.', reference = null";
        database.createNativeQuery("update address set " + said + " where id = :id and status in ('PENDING', 'KNOWN')")
                .setParameter("id", entry.id())
                .executeUpdate();
    }
}

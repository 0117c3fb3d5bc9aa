package dev.tailor.news;

import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** What trying a webhook reads and writes in Postgres, before the call and after it. */
@ApplicationScoped
class TrialNotes {
    @Inject
    EntityManager database;

    @Inject
    OutletBook book;

    @Inject
    OutletRules rules;

    @Inject
    Clock clock;

    /** The one to be tried, of a team that they still lead. */
    @Transactional
    Outlet begun(Person who, UUID id) {
        rules.checkStillLeads(who, book.teamOf(id));
        return book.get(who, id);
    }

    /** Notes how it has ended. */
    @Transactional
    void ended(UUID id, Receipt receipt) {
        var outlet = database.find(Outlet.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (outlet != null) {
            outlet.answered(receipt, clock.instant());
        }
    }
}

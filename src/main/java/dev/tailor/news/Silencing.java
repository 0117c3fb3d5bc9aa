package dev.tailor.news;

import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Pausing webhooks, resuming and removing them; each is a row of the history. */
@ApplicationScoped
class Silencing {
    @Inject
    EntityManager database;

    @Inject
    OutletRules rules;

    @Inject
    OutletTrail trail;

    @Inject
    Clock clock;

    /** It is told nothing of what happens while it is paused. */
    @Transactional
    OutletRow pause(Person who, UUID id) {
        var outlet = rules.held(who, id);
        if (!outlet.paused()) {
            outlet.pause(who.name(), clock.instant());
            trail.write(outlet, "paused the webhook ", "");
        }
        return OutletRow.of(outlet, clock.instant());
    }

    /** It is told again what happens from now on. */
    @Transactional
    OutletRow resume(Person who, UUID id) {
        var outlet = rules.held(who, id);
        if (outlet.paused()) {
            outlet.resume();
            trail.write(outlet, "resumed the webhook ", "");
        }
        return OutletRow.of(outlet, clock.instant());
    }

    /** With all that waits for it. */
    @Transactional
    OutletRow remove(Person who, UUID id) {
        return OutletRow.of(remove(rules.held(who, id)), clock.instant());
    }

    /** The same of one that whoever calls has locked. */
    Outlet remove(Outlet outlet) {
        database.remove(outlet);
        trail.write(outlet, "removed the webhook ", "");
        return outlet;
    }
}

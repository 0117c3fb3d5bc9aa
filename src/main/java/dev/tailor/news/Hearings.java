package dev.tailor.news;

import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What people have chosen to hear of. */
@ApplicationScoped
class Hearings {
    @Inject
    EntityManager database;

    /** Empty where they have chosen nothing. */
    @Transactional
    Optional<Choices> of(Person who) {
        return Optional.ofNullable(database.find(Hearing.class, who.id())).map(Hearing::choices);
    }

    /** What somebody hears of who has chosen nothing: leads hear of what waits in one of their teams. */
    static Choices usual(Person who) {
        return Choices.usual(!who.teamsAs(Role.LEAD).isEmpty());
    }

    @Transactional
    void choose(Person who, Choices choices) {
        var present = database.find(Hearing.class, who.id());
        var hearing = present == null ? new Hearing(who.id()) : present;
        hearing.become(choices);
        database.persist(hearing);
    }

    /** Back to what is usual. */
    @Transactional
    void forget(Person who) {
        Optional.ofNullable(database.find(Hearing.class, who.id())).ifPresent(database::remove);
    }
}

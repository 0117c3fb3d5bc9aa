package dev.tailor.news;

import dev.tailor.OneByOne;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What people have chosen to hear of. */
@ApplicationScoped
public class Hearings {
    @Inject
    EntityManager database;

    @Inject
    OneByOne oneByOne;

    @Inject
    Mails mails;

    /** What somebody hears of, whether they have chosen it or not. */
    @Transactional
    public Heard of(Person who) {
        var chosen = Optional.ofNullable(database.find(Hearing.class, who.id())).map(Hearing::choices);
        return new Heard(who.email(), mails.sent(), chosen.isPresent(), chosen.orElseGet(() -> usual(who)));
    }

    /** What somebody hears of who has chosen nothing: leads hear of what waits in one of their teams. */
    private static Choices usual(Person who) {
        return Choices.usual(!who.teamsAs(Role.LEAD).isEmpty());
    }

    /** From now on they hear of this. */
    @Transactional
    public void choose(Person who, Choices choices) {
        hold(who);
        var present = database.find(Hearing.class, who.id());
        var hearing = present == null ? new Hearing(who.id()) : present;
        hearing.become(choices);
        database.persist(hearing);
    }

    /** Back to what is usual. */
    @Transactional
    public void forget(Person who) {
        hold(who);
        Optional.ofNullable(database.find(Hearing.class, who.id())).ifPresent(database::remove);
    }

    private void hold(Person who) {
        oneByOne.hold("choices of " + who.id());
    }
}

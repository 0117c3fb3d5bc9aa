package dev.tailor.fleet;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasProject;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What Postgres has to know about a project to be: the deed first, then its outcome together with the copy. */
@ApplicationScoped
class NewProjectNotes {
    @Inject
    Deeds deeds;

    @Inject
    ListCopies copies;

    @Inject
    Clock clock;

    /** Before Atlas is asked; gives the deed's number. */
    @Transactional
    long begin(Person who, String name) {
        var deed = Deed.making(name, who, clock.instant());
        deeds.persist(deed);
        return deed.id();
    }

    @Transactional
    void made(long deed, AtlasProject project) {
        deeds.findById(deed).made(project.id());
        copies.add(project);
    }

    @Transactional
    void failed(long deed, AtlasFailure failure) {
        deeds.ended(deed, Outcome.of(failure, "Not made"));
    }
}

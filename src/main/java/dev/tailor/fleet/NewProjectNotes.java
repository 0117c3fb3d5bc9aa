package dev.tailor.fleet;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasProject;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Result;
import dev.tailor.history.Who;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What Postgres has to know about a project to be: who asks first, then what came of it together with the copy. */
@ApplicationScoped
class NewProjectNotes {
    @Inject
    Ledger ledger;

    @Inject
    ListCopies copies;

    /** Before Atlas is asked. */
    @Transactional
    void begin(Person who, String name) {
        write(
                who,
                null,
                name,
                Deed.of(Act.PROJECT, "is about to ask Atlas for the project").ended(Result.ASKED, ""));
    }

    @Transactional
    void made(Person who, AtlasProject project) {
        var made = Deed.of(Act.PROJECT, "asked Atlas for the project").ended(Result.DONE, "Atlas made it");
        write(who, project.id(), project.name(), made);
        copies.add(project);
    }

    @Transactional
    void failed(Person who, String name, AtlasFailure failure) {
        var words = Outcome.of(failure, "Not made");
        write(
                who,
                null,
                name,
                Deed.of(Act.PROJECT, "asked Atlas for the project").ended(Result.FAILED, words));
    }

    private void write(Person who, String id, String name, Deed deed) {
        ledger.write(deed.by(Who.of(who)).toProject(id, name));
    }
}

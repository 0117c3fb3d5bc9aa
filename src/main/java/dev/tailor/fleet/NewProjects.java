package dev.tailor.fleet;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasProject;
import dev.tailor.atlas.AtlasProjects;
import dev.tailor.atlas.NewAtlasProject;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Who;
import dev.tailor.team.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Makes projects in Atlas. */
@ApplicationScoped
public class NewProjects {
    @Inject
    AtlasProjects projects;

    @Inject
    ListCopies copies;

    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    /**
     * Asks Atlas once, and lists what it has made.
     *
     * @throws AtlasFailure in Atlas's words; a {@link AtlasFailure.Conflict} where the name is taken
     */
    public AtlasProject make(Person who, String name, String organizationId) {
        var made = projects.create(new NewAtlasProject(name, organizationId));
        QuarkusTransaction.requiringNew().run(() -> note(made, who));
        return made;
    }

    private void note(AtlasProject made, Person who) {
        // the background round may have been faster
        if (database.find(ProjectInAtlas.class, made.id()) == null) {
            copies.add(made);
        }
        ledger.write(Deed.of(Act.PROJECT, "made the project").by(Who.of(who)).toProject(made.id(), made.name()));
    }
}

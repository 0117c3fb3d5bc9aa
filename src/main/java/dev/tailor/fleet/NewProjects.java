package dev.tailor.fleet;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasProject;
import dev.tailor.atlas.AtlasProjects;
import dev.tailor.atlas.NewAtlasProject;
import dev.tailor.team.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

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
    Clock clock;

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
        var project = database.find(ProjectInAtlas.class, made.id());
        database.persist(Deed.to(project, who, "made the project", clock.instant()));
    }
}

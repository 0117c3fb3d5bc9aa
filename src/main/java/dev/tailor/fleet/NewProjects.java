package dev.tailor.fleet;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasProject;
import dev.tailor.atlas.AtlasProjects;
import dev.tailor.atlas.NewAtlasProject;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes projects in Atlas: writes down who asks, asks once, and writes down what came of it. */
@ApplicationScoped
public class NewProjects {
    @Inject
    AtlasProjects projects;

    @Inject
    NewProjectNotes notes;

    /**
     * Asks Atlas once, and lists what it has made.
     *
     * @throws AtlasFailure in Atlas's words; a {@link AtlasFailure.Conflict} where the name is taken
     */
    public AtlasProject make(Person who, String name, String organizationId) {
        notes.begin(who, name);
        try {
            var made = projects.create(new NewAtlasProject(name, organizationId));
            notes.made(who, made);
            return made;
        } catch (AtlasFailure failure) {
            notes.failed(who, name, failure);
            throw failure;
        }
    }
}

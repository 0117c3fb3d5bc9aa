package dev.tailor.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The projects that our credentials see. Every method blocks and throws {@link AtlasFailure}. */
@ApplicationScoped
public class AtlasProjects {
    private final Calls calls;
    private final ProjectsEndpoint projects;

    AtlasProjects(Connection connection) {
        calls = connection.calls();
        projects = connection.endpoint(ProjectsEndpoint.class);
    }

    /** The project of that id. */
    public Optional<AtlasProject> find(String groupId) {
        return calls.find(() -> projects.get(groupId), AtlasCode.GROUP_NOT_FOUND);
    }

    /** The project of that name. */
    public Optional<AtlasProject> byName(String name) {
        return calls.find(() -> projects.byName(name), AtlasCode.GROUP_NOT_FOUND, AtlasCode.GROUP_NAME_NOT_FOUND);
    }

    /** All projects. */
    public List<AtlasProject> list() {
        return Page.<AtlasProject>all(page -> calls.read(() -> projects.list(page, Page.SIZE, false)))
                .toList();
    }

    /** Creates a project; an existing name is a {@link AtlasFailure.Conflict}. */
    public AtlasProject create(NewAtlasProject project) {
        return calls.change(() -> projects.create(project));
    }

    /** Asks Atlas for as little as there is: returns if it answers us, throws what is wrong otherwise. */
    public void check() {
        calls.read(() -> projects.list(1, 1, false));
    }
}

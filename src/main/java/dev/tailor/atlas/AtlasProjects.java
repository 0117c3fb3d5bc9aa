package dev.tailor.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
        return calls.<AtlasProject>all((page, size, count) -> projects.list(page, size, count))
                .toList();
    }

    /** How many there are: as many as the list has, since Atlas's own count is an estimate. */
    public int count() {
        return list().size();
    }

    /** What is switched on in a project, by Atlas's names of the switches, which are an open list. */
    public SortedMap<String, Boolean> settings(String groupId) {
        var switches = new TreeMap<String, Boolean>();
        calls.read(() -> projects.settings(groupId)).forEach((name, value) -> {
            if (value.isBoolean()) {
                switches.put(name, value.asBoolean());
            }
        });
        return switches;
    }

    /** The teams of Atlas's that work in a project. */
    public List<AtlasProjectTeam> teams(String groupId) {
        return calls.<AtlasProjectTeam>all((page, size, count) -> projects.teams(groupId, page, size, count))
                .toList();
    }

    /** The people who may enter a project in Atlas's own console. */
    public List<AtlasProjectUser> users(String groupId) {
        return calls.<AtlasProjectUser>all((page, size, count) -> projects.users(groupId, page, size, count))
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

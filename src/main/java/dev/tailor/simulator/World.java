package dev.tailor.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Everything that the simulated Atlas keeps. */
final class World {
    private static final int MOST_PROJECTS = 250;

    private final List<Organization> organizations = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();

    /** A world with one organization and nothing in it. */
    static World empty(Instant now) {
        var world = new World();
        world.organizations.add(new Organization("5f00000000000000000000aa", "Example", now));
        return world;
    }

    static World with(List<Organization> organizations, List<Project> projects) {
        var world = new World();
        world.organizations.addAll(organizations);
        world.projects.addAll(projects);
        return world;
    }

    /**
     * Lets what should have happened until now happen: deletions end, dates expire, long pauses end.
     *
     * @param dates the time by which dates count that clients have named
     */
    void passTo(Instant now, Instant dates) {
        projects.forEach(project -> project.passTo(now, dates));
    }

    List<Organization> organizations() {
        return Collections.unmodifiableList(organizations);
    }

    List<Project> projects() {
        return Collections.unmodifiableList(projects);
    }

    Organization organization(String id) {
        return organizations.stream()
                .filter(organization -> organization.id().equals(Ids.checked("orgId", id)))
                .findFirst()
                .orElseThrow(
                        () -> AtlasError.notFound("ORG_NOT_FOUND", "No organization with ID " + id + " exists.", id));
    }

    Project project(String id) {
        return projects.stream()
                .filter(project -> project.id().equals(Ids.checked("groupId", id)))
                .findFirst()
                .orElseThrow(() -> AtlasError.notFound("GROUP_NOT_FOUND", "No group with ID " + id + " exists.", id));
    }

    Optional<Project> projectNamed(String name) {
        return projects.stream().filter(project -> project.name().equals(name)).findFirst();
    }

    void add(Project project) {
        if (projectNamed(project.name()).isPresent()) {
            throw AtlasError.conflict(
                    "GROUP_ALREADY_EXISTS",
                    "A group with name \"" + project.name() + "\" already exists.",
                    project.name());
        }
        if (projectsOf(project.orgId()).size() >= MOST_PROJECTS) {
            throw AtlasError.badRequest(
                    "MAX_GROUPS_PER_ORG_EXCEEDED", "An organization holds at most " + MOST_PROJECTS + " projects.");
        }
        projects.add(project);
    }

    void remove(Project project) {
        if (!project.clusters().isEmpty()) {
            throw AtlasError.conflict(
                    "CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS",
                    "There are active clusters in this project. Terminate all clusters before closing it.");
        }
        projects.remove(project);
    }

    List<Project> projectsOf(String organization) {
        return projects.stream()
                .filter(project -> project.orgId().equals(organization))
                .toList();
    }
}

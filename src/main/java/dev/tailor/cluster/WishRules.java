package dev.tailor.cluster;

import dev.tailor.catalog.Project;
import dev.tailor.catalog.Projects;
import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong with a wish: every sentence at once, by the field's name, in the order of the form. */
@ApplicationScoped
class WishRules {
    @Inject
    ClusterStore clusters;

    @Inject
    Projects projects;

    @Inject
    Sizes sizes;

    @Inject
    Policy policy;

    @Inject
    ExpiryDates dates;

    @Inject
    EntityManager database;

    /** The projects in which somebody may ask for clusters. */
    List<Project> projectsFor(Person who) {
        return who.admin() ? projects.tied() : projects.of(who.teamsAs(Role.DEVELOPER));
    }

    /** The project that a wish means: the one it names, or the only one. */
    Optional<Project> projectOf(Person who, NewCluster wish) {
        var possible = projectsFor(who);
        if (wish.projectId() == null) {
            return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
        }
        return possible.stream()
                .filter(project -> project.id().equals(wish.projectId()))
                .findFirst();
    }

    Map<String, String> problems(Person who, NewCluster wish) {
        var problems = new LinkedHashMap<String, String>();
        var project = projectOf(who, wish);
        if (project.isEmpty()) {
            problems.put("project", "Choose a project.");
        }
        problem(who, project, wish.name()).ifPresent(sentence -> problems.put("name", sentence));
        var size = sizes.findByIdOptional(wish.sizeId());
        SizeRules.problem(size.orElse(null), project.map(Project::team).orElse(null))
                .ifPresent(sentence -> problems.put("size", sentence));
        size.flatMap(chosen -> storage(chosen, wish.storageGb())).ifPresent(wrong -> problems.put("storage", wrong));
        project.flatMap(home -> home.lifetime().problem(wish.expiresOn(), dates.today()))
                .ifPresent(sentence -> problems.put("expires", sentence));
        Texts.problem(wish.description()).ifPresent(sentence -> problems.put("description", sentence));
        LabelRules.problem(wish.labels(), policy.labels())
                .or(() -> project.flatMap(home -> LabelRules.problem(home, wish.labels())))
                .ifPresent(sentence -> problems.put("labels", sentence));
        return problems;
    }

    /** What is wrong with a name in a project, as a sentence. */
    Optional<String> problem(Person who, Optional<Project> project, String name) {
        return NameRules.problem(name, policy.reservedNames()).or(() -> project.flatMap(in -> taken(who, in, name)));
    }

    /** What is wrong with a size's storage; null means its preset. */
    static Optional<String> storage(Size size, Integer gigabytes) {
        return gigabytes == null || size.holds(gigabytes)
                ? Optional.empty()
                : Optional.of("%s holds %d to %,d GB. Choose a number between them, or another size."
                        .formatted(size.id(), size.storageMinGb(), size.storageMaxGb()));
    }

    private Optional<String> taken(Person who, Project project, String name) {
        var prefix = NameRules.hostPrefix(name);
        return clusters.holding(project.id(), prefix)
                .filter(other -> !FailedRequests.makesWay(other, who, name))
                .map(other -> takenBy(who, other, name))
                .or(() -> unmanaged(project.id(), prefix).map(other -> takenBy(other, project, name)));
    }

    private static String takenBy(Person who, Cluster other, String name) {
        if (!other.name().equalsIgnoreCase(name)) {
            return beginsLike(other.name());
        }
        if (other.owner().is(who)) {
            return "You asked for " + other.name() + " already. Choose another name.";
        }
        return other.state() == ClusterState.WAITING
                ? other.owner().name() + " has asked for a cluster of this name. Choose another."
                : "Project " + other.project().name() + " has a cluster of this name. Choose another.";
    }

    private static String takenBy(String other, Project project, String name) {
        return other.equalsIgnoreCase(name)
                ? "Project " + project.name() + " has a cluster of this name in Atlas. Choose another."
                : beginsLike(other);
    }

    private static String beginsLike(String other) {
        return "It begins like " + other + ": in a project, the first 23 characters have to differ.";
    }

    private Optional<String> unmanaged(long projectId, String prefix) {
        return database
                .createQuery("""
                        select u.name from Unmanaged u
                        where u.projectId = :project and lower(left(u.name, :length)) = :prefix""", String.class)
                .setParameter("project", projectId)
                .setParameter("length", NameRules.HOST_PREFIX)
                .setParameter("prefix", prefix)
                .getResultList()
                .stream()
                .findFirst();
    }
}

package dev.tailor.ordering;

import dev.tailor.catalog.Project;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.FreeNames;
import dev.tailor.team.Person;
import dev.tailor.web.LabelRows;
import dev.tailor.web.StorageField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a form is filled with when it is opened. */
@ApplicationScoped
class FirstOrder {
    @Inject
    Clusters clusters;

    @Inject
    FreeNames freeNames;

    /** A name that is free, and the smallest size. */
    Order in(Project project) {
        var name = freeNames.like(project, project.team() + "-dev");
        return new Order("" + project.id(), name, "", new StorageField("", ""), "", LabelRows.of(Map.of()));
    }

    /**
     * What an earlier request asked for; if its name is taken, one like it. One that failed makes way for the new one.
     *
     * @throws dev.tailor.cluster.Refusal.NotFound where the person may not see it
     */
    Order like(Person who, UUID earlier, List<Project> projects) {
        var cluster = clusters.get(who, earlier);
        var project = projectOf(cluster, projects);
        return new Order(
                "" + project.id(),
                cluster.state() == ClusterState.FAILED ? cluster.name() : freeNames.like(project, cluster.name()),
                cluster.size().id(),
                new StorageField("" + cluster.storageGb(), ""),
                cluster.description(),
                LabelRows.of(cluster.labels()));
    }

    private static Project projectOf(Cluster cluster, List<Project> projects) {
        return projects.stream()
                .filter(project -> project.id().equals(cluster.project().id()))
                .findFirst()
                .orElse(projects.get(0));
    }
}

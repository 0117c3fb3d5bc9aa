package dev.tailor.ordering;

import dev.tailor.catalog.Project;
import dev.tailor.cluster.ClusterList;
import dev.tailor.cluster.LabelChoices;
import dev.tailor.cluster.SuggestedLabels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The labels that a form offers: rows for what the project requires and its team suggests, keys for the others. */
@ApplicationScoped
class OrderLabels {
    @Inject
    SuggestedLabels suggested;

    @Inject
    LabelChoices choices;

    /** The order with a row for each that the project prepares. */
    Order prepared(Order order, Project project) {
        return order.with(order.labels().preparing(suggested.prepared(project.team(), project)));
    }

    /** Keys that the teams of these projects use. */
    List<String> keys(List<Project> projects) {
        var teams = projects.stream().map(Project::team).distinct().toList();
        return choices.keys(new ClusterList.Whose(teams, false));
    }
}

package dev.tailor.cluster;

import dev.tailor.history.Act;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Changes what a cluster is said to be for; Atlas is told afterwards. */
@ApplicationScoped
class Descriptions {
    @Inject
    Policy policy;

    @Inject
    Chronicle chronicle;

    @Inject
    Event<LabelsChanged> labelsChanged;

    /** @throws Refusal.Invalid where the description or a label doesn't go */
    void describe(Person who, Cluster cluster, String description, Map<String, String> labels) {
        var purpose = Texts.plain(description);
        refuse("description", Texts.problem(purpose));
        refuse("labels", LabelRules.problem(labels, policy.labels()));
        if (!cluster.labels().equals(labels)) {
            refuse("labels", LabelRules.problem(cluster.project(), labels));
        }
        if (!cluster.description().equals(purpose) || !cluster.labels().equals(labels)) {
            // What Atlas was told so far, also where that is older than the note of it.
            cluster.told(cluster.told());
            cluster.describe(purpose, labels);
            chronicle.note(cluster.id(), Somebody.of(who), Act.DESCRIBE, "changed description and labels", "");
            if (cluster.mayBeInAtlas()) {
                labelsChanged.fire(new LabelsChanged(cluster.id()));
            }
        }
    }

    private static void refuse(String field, Optional<String> problem) {
        problem.ifPresent(sentence -> {
            throw new Refusal.Invalid(Map.of(field, sentence));
        });
    }
}

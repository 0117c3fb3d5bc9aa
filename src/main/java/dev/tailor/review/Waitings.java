package dev.tailor.review;

import dev.tailor.cluster.Approvals;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.Standing;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What a lead needs to know of changes that wait; the same few statements however many there are. */
@ApplicationScoped
class Waitings {
    @Inject
    Decisions decisions;

    @Inject
    Approvals approvals;

    @Inject
    Allotments allotments;

    @Inject
    WaitingLabels labels;

    List<Waiting> of(Person lead, List<Change> changes) {
        return of(lead, changes, allotments.of(List.of(), changes));
    }

    /** @param standings of the teams concerned, as far as anything limits them */
    List<Waiting> of(Person lead, List<Change> changes, Map<String, Standing> standings) {
        var mayExceed = approvals.mayExceed(lead);
        var labelled = labels.of(changes);
        return changes.stream()
                .map(change -> {
                    var cluster = change.cluster();
                    var words = labelled.getOrDefault(cluster.id(), List.of());
                    return of(lead, change, standings.get(cluster.team()), mayExceed, words);
                })
                .toList();
    }

    private Waiting of(Person lead, Change change, Standing standing, boolean mayExceed, List<String> labelled) {
        var allotment = new Allotment(change, standing);
        return new Waiting(
                change,
                decisions.obstacle(lead, change).orElse(""),
                decisions.approvalObstacle(change).orElseGet(() -> mayExceed ? "" : allotment.lacks()),
                allotment.then(),
                labelled);
    }
}

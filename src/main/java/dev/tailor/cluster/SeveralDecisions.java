package dev.tailor.cluster;

import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** One decision about several changes: each is taken for itself, so that what is refused keeps none of the others back. */
@ApplicationScoped
public class SeveralDecisions {
    /** As many as a page shows. */
    public static final int MOST = 200;

    @Inject
    Decisions decisions;

    /**
     * What became of one of them.
     *
     * @param change as it was decided; null where it was not
     * @param refused why it was not, as a sentence; null where it was
     * @param broken whether that is nobody's decision, but a defect or a failure
     */
    public record Outcome(long id, Change change, String refused, boolean broken) {}

    /** Approves or declines them, in this order. */
    public List<Outcome> decide(Person lead, Collection<Long> changes, boolean approve, String note) {
        return changes.stream()
                .distinct()
                .limit(MOST)
                .map(change -> decide(lead, change, approve, note))
                .toList();
    }

    private Outcome decide(Person lead, long change, boolean approve, String note) {
        try {
            var decided = approve ? decisions.approve(lead, change, note) : decisions.decline(lead, change, note);
            return new Outcome(change, decided, null, false);
        } catch (Refusal no) {
            return new Outcome(change, null, no.getMessage(), false);
        } catch (RuntimeException broken) {
            return new Outcome(change, null, Breakdown.told("Deciding change " + change, broken), true);
        }
    }
}

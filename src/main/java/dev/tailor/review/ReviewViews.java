package dev.tailor.review;

import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.Watches;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.web.Freshness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gathers the review page: what waits, what teams may have, and what they have. */
@ApplicationScoped
class ReviewViews {
    @Inject
    Decisions decisions;

    @Inject
    Allotments allotments;

    @Inject
    Waitings waitings;

    @Inject
    HeldViews held;

    @Inject
    Watches watches;

    ReviewView of(Person lead, HeldSearch search, FateForm form) {
        var waiting = decisions.waitingFor(lead);
        var standings = allotments.of(teams(lead), waiting);
        return new ReviewView(
                teams(lead),
                decisions.countWaitingFor(lead),
                waitings.of(lead, waiting, standings),
                held.of(lead, search, form),
                Allotted.of(teams(lead), standings),
                Freshness.of(watches.leastCurrent(HeldList.whose(lead))));
    }

    /** None for an admin: all but none are all. */
    private static List<String> teams(Person lead) {
        return lead.admin() ? List.of() : lead.teamsAs(Role.LEAD);
    }
}

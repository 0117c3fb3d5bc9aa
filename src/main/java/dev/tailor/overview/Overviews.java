package dev.tailor.overview;

import dev.tailor.cluster.Drifts;
import dev.tailor.cluster.Owners;
import dev.tailor.cluster.Protections;
import dev.tailor.expiry.ExpiryViews;
import dev.tailor.metrics.MetricsSections;
import dev.tailor.review.Reviews;
import dev.tailor.schedule.ScheduleViews;
import dev.tailor.team.Person;
import dev.tailor.web.ClusterFlag;
import dev.tailor.web.OwnerWords;
import dev.tailor.web.StateView;
import dev.tailor.web.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads what a cluster's page needs, in one transaction and as many statements however long its history. */
@ApplicationScoped
class Overviews {
    @Inject
    Situations situations;

    @Inject
    Protections protections;

    @Inject
    Drifts drifts;

    @Inject
    Connections connections;

    @Inject
    MetricsSections metrics;

    @Inject
    Owners owners;

    @Inject
    OwnerWords ownerWords;

    @Inject
    Reviews reviews;

    @Inject
    ExpiryViews expiries;

    @Inject
    ScheduleViews schedules;

    @Inject
    Times times;

    /**
     * The whole page.
     *
     * @param entries how much of the history
     * @param span how far back measurements are shown: hour, day, week
     */
    @Transactional
    OverviewView page(Person who, UUID id, int entries, String span) {
        var situation = situations.of(who, id, entries + 1);
        var measured = metrics.parts(who, situation.cluster(), span);
        var about = new About(situation, measured.lastUse(), ownerAway(situation), reviewed(id));
        return new OverviewView(
                situation.cluster(),
                state(situation),
                about.size(),
                about.cost(),
                new Actions(situation).view(),
                new Live(situation).view(),
                drift(situation),
                expiries.of(situation.cluster(), who),
                schedules.of(situation.cluster(), who),
                connections.of(situation),
                measured.section(),
                about.view(),
                new Danger(situation, protections).view(),
                Chapters.of(situation.past(), entries));
    }

    private String reviewed(UUID id) {
        return reviews.latestOf(id).map(review -> review.words(times)).orElse("");
    }

    private ClusterFlag ownerAway(Situation situation) {
        var id = situation.cluster().id();
        return owners.away(situation.who(), List.of(id)).values().stream()
                .findFirst()
                .map(away -> ownerWords.flag(id, away))
                .orElse(null);
    }

    private DriftView drift(Situation situation) {
        var words = new Drifting(situation.cluster(), situation.leads(), times);
        var rows = drifts.choices(situation.who(), situation.cluster()).stream()
                .map(words::row)
                .toList();
        return new DriftView(rows, situation.manages());
    }

    /** The part that renews itself. */
    @Transactional
    LiveView live(Person who, UUID id) {
        return new Live(situations.of(who, id, 1)).view();
    }

    private StateView state(Situation situation) {
        var state = StateView.of(situation.cluster(), situation.leads(), times);
        return situation.late() && state.words().equals("Building")
                ? new StateView(state.tone(), state.icon(), "Still building", state.sub())
                : state;
    }
}

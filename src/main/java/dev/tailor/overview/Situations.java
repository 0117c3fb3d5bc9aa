package dev.tailor.overview;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.History;
import dev.tailor.cluster.Policy;
import dev.tailor.cluster.Watches;
import dev.tailor.cluster.Withdrawals;
import dev.tailor.overview.Situation.Periods;
import dev.tailor.overview.Situation.Powers;
import dev.tailor.team.People;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.web.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Finds out how a cluster stands, and what the person who looks at it may do. */
@ApplicationScoped
class Situations {
    @Inject
    Clusters clusters;

    @Inject
    History history;

    @Inject
    Watches watches;

    @Inject
    People people;

    @Inject
    Decisions decisions;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Policy policy;

    @Inject
    Times times;

    @Inject
    Clock clock;

    /** @param entries how much of the history */
    @Transactional(Transactional.TxType.MANDATORY)
    Situation of(Person who, UUID id, int entries) {
        var cluster = clusters.get(who, id);
        var past = history.of(cluster, entries);
        var watch = watches.of(cluster.project().id()).orElse(null);
        var periods = new Periods(policy.decideWithin(), policy.undoDeletion(), policy.stuckAfter());
        var powers = powers(who, cluster, past);
        return new Situation(
                who, cluster, past, people.leadsOf(cluster.team()), watch, powers, periods, clock.instant(), times);
    }

    private Powers powers(Person who, Cluster cluster, History.Past past) {
        return Situation.about(cluster, past)
                .map(change -> new Powers(
                        decisions.obstacle(who, change).isEmpty(),
                        who.is(Role.DEVELOPER, cluster.team())
                                && withdrawals.obstacle(change).isEmpty()))
                .orElse(new Powers(false, false));
    }
}

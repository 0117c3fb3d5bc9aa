package dev.tailor.schedule;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.web.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Says what rules over a cluster's nights; asks Postgres once and Atlas never. */
@ApplicationScoped
public class ScheduleViews {
    @Inject
    ScheduleStore store;

    @Inject
    Times times;

    @Inject
    Clock clock;

    @Transactional
    public ScheduleView of(Cluster cluster, Person who) {
        var governing = store.of(cluster.id());
        var stays = !cluster.state().ended();
        return new ScheduleView(
                words(governing.rule()),
                stays ? kept(governing) : "",
                cluster.state() == ClusterState.PAUSED ? resumes(governing) : "",
                stays && who.is(Role.DEVELOPER, cluster.team()));
    }

    /** "paused Mon–Fri 20:00–07:00, Europe/Berlin". */
    static String words(NightRule rule) {
        return rule == null || rule.nights().isEmpty() ? "not paused" : "paused " + NightWords.of(rule);
    }

    private String kept(Governing governing) {
        var kept = Presently.of(governing, clock.instant()).keptUntil();
        return kept == null ? "" : times.near(kept);
    }

    private String resumes(Governing governing) {
        var ours = governing.watch() != null && governing.watch().pause().isPresent();
        return ours && governing.rule() != null
                ? governing
                        .rule()
                        .at(clock.instant())
                        .map(night -> times.near(night.end()))
                        .orElse("")
                : "";
    }
}

package dev.tailor.schedule;

import dev.tailor.cluster.Cluster;
import dev.tailor.team.Person;
import dev.tailor.web.Problems;
import dev.tailor.web.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Gathers what the page about a cluster's nights shows; in one statement. */
@ApplicationScoped
class SchedulePageViews {
    @Inject
    ScheduleStore store;

    @Inject
    Times times;

    @Inject
    ZoneId zone;

    @Inject
    Clock clock;

    @Transactional
    SchedulePageView of(Person who, Cluster cluster) {
        var governing = store.of(cluster.id());
        var kept = kept(governing.watch());
        return new SchedulePageView(
                cluster,
                governing.own() != null,
                ScheduleViews.words(governing.rule()),
                ScheduleViews.words(
                        governing.project() == null ? null : governing.project().rule()),
                kept.map(times::near).orElse(""),
                Schedules.todays(governing.rule(), clock.instant())
                        .filter(night -> kept.isEmpty())
                        .map(night -> times.near(night.end()))
                        .orElse(""),
                cluster.inAtlas().filter(have -> !have.pausable()).isPresent(),
                Schedules.isForLeads(who, cluster),
                Schedules.isForLeads(who, cluster) && pauses(governing.project()),
                governing.rule() == null ? NightForm.first(zone) : NightForm.of(governing.rule()),
                Problems.NONE);
    }

    private static boolean pauses(Schedule project) {
        return project != null && !project.rule().nights().isEmpty();
    }

    private Optional<Instant> kept(NightWatch watch) {
        return Optional.ofNullable(watch).map(NightWatch::keptUntil).filter(until -> until.isAfter(clock.instant()));
    }
}

package dev.tailor.schedule;

import dev.tailor.catalog.Project;
import dev.tailor.cluster.ProjectLeft;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Who;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Takes what administrators say about the nights of a project's clusters, as far as these have none of their own. */
@ApplicationScoped
public class ProjectNights {
    @Inject
    ScheduleStore store;

    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /** The rule of a project; empty where it has none. */
    @Transactional
    public Optional<NightRule> of(Project project) {
        return store.ofProject(project.id()).map(Schedule::rule);
    }

    /** The same in words: "paused Mon–Fri 20:00–07:00, Europe/Berlin", "not paused". */
    public String words(Project project) {
        return ScheduleViews.words(of(project).orElse(null));
    }

    /** From now on its clusters go by this rule. */
    @Transactional
    public void set(Person admin, Project project, NightRule rule) {
        var schedule = store.ofProject(project.id()).orElseGet(() -> Schedule.ofProject(project.id()));
        schedule.become(rule, admin.name(), clock.instant());
        database.persist(schedule);
        store.lookAtAllOf(project.id(), clock.instant());
        note(admin, project, "set the nights of its clusters: " + Schedules.words(rule));
    }

    /** From now on it has no rule. */
    @Transactional
    public void drop(Person admin, Project project) {
        store.ofProject(project.id()).ifPresent(schedule -> {
            database.remove(schedule);
            store.lookAtAllOf(project.id(), clock.instant());
            note(admin, project, "took the nights of its clusters away");
        });
    }

    /** The clusters of the next team are not paused by what was said for this one. */
    void forget(@Observes ProjectLeft left) {
        drop(left.who(), left.project());
    }

    private void note(Person who, Project project, String what) {
        ledger.write(Deed.of(Act.SCHEDULE, what).by(Who.of(who)).toProject(project.atlasId(), project.name()));
    }
}

package dev.tailor.network;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.catalog.Project;
import dev.tailor.catalog.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;

/**
 * Makes the changes of a project's access list that people asked for, one after the other, and reads the list back after
 * each: Atlas says yes to changes that it loses. Safe to repeat; must not run twice at once for one project, which its
 * task sees to.
 */
@ApplicationScoped
class AccessListKeeper {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    @Inject
    Projects projects;

    @Inject
    AccessListWork work;

    @Inject
    AccessListChange change;

    @Inject
    AccessListReading reading;

    @Inject
    NetworkConfig config;

    @Inject
    Clock clock;

    /**
     * Takes a project's list one step further.
     *
     * @return when to look again; empty where everything asked for is settled, or the project is gone
     */
    @ActivateRequestContext
    Optional<Instant> keep(long projectId) {
        return projects.findByIdOptional(projectId).flatMap(this::keep);
    }

    private Optional<Instant> keep(Project project) {
        var leftAlone = changes(project);
        reading.statuses(project);
        return work.waiting(project.id())
                .map(this::pause)
                .map(pause -> pause.compareTo(leftAlone) < 0 ? leftAlone : pause)
                .map(clock.instant()::plus);
    }

    /** Each change once, until Atlas can't; returns how long it wants to be left alone then. */
    private Duration changes(Project project) {
        var done = new HashSet<Long>();
        var wanted = work.next(project.id(), done);
        if (wanted.isEmpty()) {
            reading.list(project);
        }
        while (wanted.isPresent()) {
            var trouble = change.make(project, wanted.get());
            reading.list(project);
            if (trouble.isPresent()) {
                return leftAlone(trouble.get());
            }
            done.add(wanted.get().id());
            wanted = work.next(project.id(), done);
        }
        return Duration.ZERO;
    }

    /** Whoever keeps us out does so until somebody has changed a key, a right or a bill. */
    private static Duration leftAlone(AtlasFailure trouble) {
        return trouble instanceof AtlasFailure.NotAllowed
                ? LONGEST_PAUSE
                : trouble.retryAfter().orElse(Duration.ZERO);
    }

    /** A tenth of the time that has passed: quick at first, patient when Atlas is away. */
    private Duration pause(Duration waiting) {
        var tenth = waiting.dividedBy(10);
        var patient = tenth.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : tenth;
        return patient.compareTo(config.askAgainAfter()) < 0 ? config.askAgainAfter() : patient;
    }
}

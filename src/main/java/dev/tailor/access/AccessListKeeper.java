package dev.tailor.access;

import dev.tailor.ReferenceNumber;
import dev.tailor.atlas.AtlasAccessList;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasSentences;
import dev.tailor.catalog.Project;
import dev.tailor.catalog.Projects;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Adds to a project's access list what people asked for, one after the other, and reads the list back: Atlas says yes to
 * changes that it loses. Safe to repeat; must not run twice at once for one project, which its task sees to.
 */
@ApplicationScoped
class AccessListKeeper {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    @Inject
    Projects projects;

    @Inject
    AtlasAccessList accessList;

    @Inject
    AccessListWork work;

    @Inject
    AccessListCopy copy;

    @Inject
    AccessConfig config;

    @Inject
    Clock clock;

    /**
     * Takes a project's list one step further.
     *
     * @return when to look again; empty where everything asked for is settled
     */
    @ActivateRequestContext
    Optional<Instant> keep(long projectId) {
        var project = projects.findById(projectId);
        work.wanted(projectId).forEach(wanted -> add(project, wanted));
        readBack(project);
        return work.waiting(projectId).map(this::pause).map(clock.instant()::plus);
    }

    private void add(Project project, AccessListWork.Wanted wanted) {
        if (wanted.tries() >= config.addressTries()) {
            work.refused(project.id(), wanted, "Atlas said yes, and did not keep it.", ReferenceNumber.next());
            return;
        }
        work.trying(project.id(), wanted);
        try {
            accessList.add(project.atlasId(), wanted.entry(), wanted.comment());
        } catch (AtlasFailure failure) {
            note(project, wanted, failure);
        }
    }

    private void note(Project project, AccessListWork.Wanted wanted, AtlasFailure failure) {
        var reference = ReferenceNumber.next();
        Log.warnf(
                "%s: could not add %s to the access list of %s: %s",
                reference, wanted.entry(), project.name(), failure.getMessage());
        if (failure.isPassing()) {
            work.later(project.id(), wanted, AtlasSentences.of(failure), reference);
        } else {
            work.refused(project.id(), wanted, AtlasSentences.of(failure), reference);
        }
    }

    private void readBack(Project project) {
        try {
            copy.takeOver(project.id(), accessList.list(project.atlasId()));
            work.pending(project.id())
                    .forEach(entry -> work.told(project.id(), entry, accessList.status(project.atlasId(), entry)));
        } catch (AtlasFailure failure) {
            Log.warnf("Atlas does not tell the access list of %s: %s", project.name(), failure.getMessage());
        }
    }

    /** A tenth of the time that has passed: quick at first, patient when Atlas is away. */
    private Duration pause(Duration waiting) {
        var tenth = waiting.dividedBy(10);
        var patient = tenth.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : tenth;
        return patient.compareTo(config.askAgainAfter()) < 0 ? config.askAgainAfter() : patient;
    }
}

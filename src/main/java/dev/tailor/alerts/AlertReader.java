package dev.tailor.alerts;

import dev.tailor.atlas.AlertStatus;
import dev.tailor.atlas.AtlasAlert;
import dev.tailor.atlas.AtlasAlerts;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasPageRequest;
import dev.tailor.atlas.AtlasSentences;
import dev.tailor.catalog.Project;
import dev.tailor.catalog.Projects;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks Atlas for a project's alerts, in three calls and one for each that has ended since. */
@ApplicationScoped
class AlertReader {
    /** Closed ones may be years: those that Atlas lists first are enough, since open ones are watched until they end. */
    private static final AtlasPageRequest LATEST_CLOSED = new AtlasPageRequest(1, 100);

    /** How many that left the lists are asked for by id at once; the others follow a minute later. */
    private static final int ASKED_BY_ID = 50;

    @Inject
    Projects projects;

    @Inject
    AtlasAlerts atlas;

    @Inject
    AlertCopy copy;

    @Inject
    AlertWatches watches;

    @Inject
    Clock clock;

    /** Reads one project's alerts; that Atlas does not answer is noted, not thrown. */
    @ActivateRequestContext
    void read(long projectId) {
        projects.findByIdOptional(projectId).ifPresent(this::read);
    }

    private void read(Project project) {
        try {
            var asOf = clock.instant();
            var listed = listed(project);
            copy.takeOver(project.id(), listed.values(), asOf);
            askForMissing(project, listed.keySet());
            copy.tidy(project.id());
            watches.answered(project.id());
        } catch (AtlasFailure failure) {
            Log.warnf("Atlas did not tell the alerts of %s: %s", project.name(), failure.getMessage());
            watches.unanswered(
                    project.id(),
                    AtlasSentences.of(failure),
                    failure.retryAfter().orElse(null));
        }
    }

    /** An alert may move from one list to the next between two calls; the later word counts. */
    private Map<String, AtlasAlert> listed(Project project) {
        var listed = new LinkedHashMap<String, AtlasAlert>();
        var group = project.atlasId();
        atlas.list(group, AlertStatus.TRACKING).forEach(alert -> listed.put(alert.id(), alert));
        atlas.list(group, AlertStatus.OPEN).forEach(alert -> listed.put(alert.id(), alert));
        atlas.page(group, AlertStatus.CLOSED, LATEST_CLOSED).results().forEach(alert -> listed.put(alert.id(), alert));
        return listed;
    }

    /** What left the lists without a word is asked for once: closed, most likely, or listed a moment too late. */
    private void askForMissing(Project project, Set<String> listed) {
        copy.missing(project.id(), listed, ASKED_BY_ID).forEach(id -> {
            var asOf = clock.instant();
            atlas.find(project.atlasId(), id)
                    .ifPresentOrElse(
                            found -> copy.takeOver(project.id(), List.of(found), asOf),
                            () -> copy.gone(project.id(), id));
        });
    }
}

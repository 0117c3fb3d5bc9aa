package dev.tailor.network;

import dev.tailor.atlas.AtlasAccessList;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasSentences;
import dev.tailor.catalog.Project;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads what Atlas says about a project's access list into Postgres. */
@ApplicationScoped
class AccessListReading {
    @Inject
    AtlasAccessList accessList;

    @Inject
    AccessListWork work;

    @Inject
    AccessListOutcome outcome;

    @Inject
    AccessListCopy copy;

    /** The list, with one call. */
    void list(Project project) {
        try {
            copy.takeOver(project.id(), accessList.list(project.atlasId()));
        } catch (AtlasFailure failure) {
            Log.warnf("Atlas does not tell the access list of %s: %s", project.name(), failure.getMessage());
            copy.silent(project.id(), AtlasSentences.of(failure));
        }
    }

    /** Whether entries are in force, with a call each for those that are not known to be. */
    void statuses(Project project) {
        try {
            work.unsure(project.id()).forEach(entry -> status(project, entry));
        } catch (AtlasFailure failure) {
            Log.warnf("Atlas does not tell what is in force in %s: %s", project.name(), failure.getMessage());
        }
    }

    private void status(Project project, AccessListWork.Unsure entry) {
        try {
            outcome.asked(entry);
            var status = accessList.status(project.atlasId(), entry.entry());
            if (status.active() || status.failed()) {
                outcome.told(entry, status.active());
            }
        } catch (AtlasFailure.NotFound | AtlasFailure.Refused gone) {
            Log.debugf("Nothing is known of %s in %s: %s", entry.entry(), project.name(), gone.getMessage());
        }
    }
}

package dev.tailor.network;

import dev.tailor.ReferenceNumber;
import dev.tailor.atlas.AtlasAccessList;
import dev.tailor.atlas.AtlasCode;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasSentences;
import dev.tailor.catalog.Project;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Has Atlas make one change of a project's access list, and writes down what it says. */
@ApplicationScoped
class AccessListChange {
    @Inject
    AtlasAccessList accessList;

    @Inject
    AccessListOutcome outcome;

    @Inject
    AccessNotes notes;

    @Inject
    NetworkConfig config;

    /** @return why Atlas can't now or does not let us, if so: then it should be left alone for a while */
    Optional<AtlasFailure> make(Project project, AccessListWork.Wanted wanted) {
        if (wanted.tries() >= config.addressTries()) {
            refused(project, wanted, "Atlas said yes " + wanted.tries() + " times, and did not keep it.");
            return Optional.empty();
        }
        try {
            send(project, wanted);
            outcome.promised(wanted);
        } catch (AtlasFailure.TryLater | AtlasFailure.NotAllowed later) {
            outcome.later(wanted, AtlasSentences.of(later), logged(project, wanted, later.getMessage()));
            return Optional.of(later);
        } catch (AtlasFailure failure) {
            refused(project, wanted, failure);
        }
        return Optional.empty();
    }

    private void send(Project project, AccessListWork.Wanted wanted) {
        if (wanted.removal()) {
            accessList.remove(project.atlasId(), wanted.entry());
        } else {
            accessList.add(project.atlasId(), wanted.entry(), wanted.comment(), wanted.until());
        }
    }

    /** What is to be removed and is not there, is removed: perhaps by us, and the answer got lost. */
    private void refused(Project project, AccessListWork.Wanted wanted, AtlasFailure failure) {
        if (wanted.removal() && failure.hasCode(AtlasCode.ACCESS_ENTRY_NOT_FOUND)) {
            outcome.promised(wanted);
        } else {
            refused(project, wanted, AtlasSentences.of(failure), failure.getMessage());
        }
    }

    private void refused(Project project, AccessListWork.Wanted wanted, String why) {
        refused(project, wanted, why, why);
    }

    private void refused(Project project, AccessListWork.Wanted wanted, String why, String forTheLog) {
        var what = wanted.removal() ? "Not removed: " : "";
        outcome.refused(wanted, what + why, logged(project, wanted, forTheLog));
        notes.note(project.id(), "Atlas", "refused a change of " + wanted.text() + ": " + why);
    }

    private static String logged(Project project, AccessListWork.Wanted wanted, String why) {
        var reference = ReferenceNumber.next();
        Log.warnf(
                "%s: %s of %s on the access list of %s failed: %s",
                reference, wanted.removal() ? "removal" : "addition", wanted.entry(), project.name(), why);
        return reference;
    }
}

package dev.tailor.alerts;

import dev.tailor.atlas.AtlasAlert;
import dev.tailor.atlas.AtlasAlerts;
import dev.tailor.atlas.AtlasCode;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.cluster.Chronicle;
import dev.tailor.cluster.Refusal;
import dev.tailor.cluster.Somebody;
import dev.tailor.connection.AtlasWords;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Who;
import dev.tailor.team.Person;
import dev.tailor.web.Failed;
import dev.tailor.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Acknowledges alerts: Atlas is asked at once, with no transaction open, then the copy is written, then the
 * history: the cluster's, or the project's where it is about none of ours.
 * Everything may be repeated; where an answer of Atlas is lost, repeating it does no harm.
 */
@ApplicationScoped
class Acknowledgements {
    @Inject
    AlertList alerts;

    @Inject
    AtlasAlerts atlas;

    @Inject
    AlertCopy copy;

    @Inject
    Chronicle chronicle;

    @Inject
    Ledger ledger;

    /**
     * An alert that somebody may acknowledge now.
     *
     * @throws Refusal where it is not theirs to see or to acknowledge, or over
     */
    Alert open(Person who, long id) {
        var alert = alerts.seenBy(who, id).orElseThrow(Refusal.NotFound::new);
        if (!alert.managedBy(who)) {
            throw new Refusal.NotAllowed("Viewers only look: developers and leads of "
                    + alert.team().orElse("the platform team") + " can acknowledge alerts.");
        }
        if (alert.closed()) {
            throw over(alert);
        }
        return alert;
    }

    /**
     * Acknowledges an alert.
     *
     * @param end when it ends; null: for good
     * @param words the same as the end of a sentence: "until tomorrow, 09:00"
     * @throws AtlasFailure where Atlas does not take it
     */
    void acknowledge(Person who, Alert alert, Instant end, String comment, String words) {
        var group = alert.project().atlasId();
        var note = comment.isEmpty() ? null : comment;
        var told = asking(
                alert,
                () -> end == null
                        ? atlas.acknowledgeForGood(group, alert.atlasId(), note)
                        : atlas.acknowledge(group, alert.atlasId(), end, note));
        var given = Acknowledgement.in(told).map(acknowledgement -> acknowledgement.by(who));
        copy.acknowledged(alert.id(), given.orElse(null));
        var why = comment.isEmpty() ? "" : ": “" + comment + "”";
        note(who, alert, "acknowledged the alert " + alert.words().quoted() + " " + words + why);
    }

    /** Takes an acknowledgement back. */
    void undo(Person who, Alert alert) {
        asking(alert, () -> atlas.unacknowledge(alert.project().atlasId(), alert.atlasId()));
        copy.acknowledged(alert.id(), null);
        note(
                who,
                alert,
                "undid the acknowledgement of the alert " + alert.words().quoted());
    }

    private AtlasAlert asking(Alert alert, Supplier<AtlasAlert> call) {
        try {
            return call.get();
        } catch (AtlasFailure.NotFound missing) {
            if (missing.hasCode(AtlasCode.ALERT_NOT_FOUND)) {
                copy.gone(alert.project().id(), alert.atlasId());
                throw over(alert);
            }
            throw missing;
        }
    }

    /** What to throw, or to show, where Atlas does not do it. */
    static Failed undone(AtlasFailure failure, String title) {
        var advice = failure.maybeDone()
                ? "Atlas may have heard it in spite of this. Sending it again does no harm."
                : "Atlas has changed nothing. Send it again in a minute.";
        var words = AtlasWords.failure(failure, title)
                .telling("What you can do", advice)
                .leadingTo("Back to the alerts", Links.alerts());
        return new Failed(words, failure);
    }

    private static Refusal over(Alert alert) {
        return new Refusal.NotPossible(
                "The alert " + alert.words().quoted() + " is over: there is nothing to acknowledge any more.");
    }

    private void note(Person who, Alert alert, String what) {
        alert.cluster()
                .ifPresentOrElse(
                        cluster -> chronicle.note(cluster.id(), Somebody.of(who), Act.ALERT, what, ""),
                        () -> ledger.write(Deed.of(Act.ALERT, what + about(alert))
                                .by(Who.of(who))
                                .toProject(
                                        alert.project().atlasId(),
                                        alert.project().name())));
    }

    private static String about(Alert alert) {
        return alert.subject().map(subject -> " about " + subject).orElse("");
    }
}

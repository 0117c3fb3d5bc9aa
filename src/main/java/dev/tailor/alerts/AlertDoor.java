package dev.tailor.alerts;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;

/** The way to alerts for other rooms: the same services as the pages. */
@ApplicationScoped
public class AlertDoor {
    @Inject
    AlertList alerts;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    AlertViews views;

    @Inject
    Clock clock;

    /**
     * An alert as Atlas last told it.
     *
     * @param id Tailor's number of it
     * @param atlasId Atlas's id of it
     * @param status OPEN, TRACKING, CLOSED, or another word of Atlas's
     * @param subject what Atlas names; null: the whole project
     * @param cluster Tailor's id of the cluster that it is about, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AlertFacts(
            long id,
            String atlasId,
            String status,
            String title,
            String project,
            UUID cluster,
            String subject,
            Double measured,
            Instant createdAt,
            Instant closedAt,
            Acknowledged acknowledged) {}

    /**
     * Somebody's word that it is known.
     *
     * @param by who, as far as anybody knows
     * @param until the date that Atlas holds, also for what is for good
     * @param comment may be null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Acknowledged(String by, Instant until, boolean forGood, String comment) {}

    /** One that somebody may see. */
    @Transactional
    public AlertFacts find(Person who, long id) {
        return facts(alerts.seenBy(who, id).orElseThrow(Refusal.NotFound::new));
    }

    /**
     * Acknowledges an alert.
     *
     * @param until null: for good
     * @throws Refusal.Invalid where time or comment don't go
     */
    public void acknowledge(Person who, long id, Instant until, String comment) {
        var alert = acknowledgements.open(who, id);
        var form = new AcknowledgementForm("", "", comment);
        var problems = new LinkedHashMap<String, String>();
        if (until != null && !until.isAfter(clock.instant())) {
            problems.put("until", "This time has passed. Choose one that is to come.");
        }
        if (form.comment().length() > form.longest()) {
            problems.put("comment", "A comment has at most " + form.longest() + " characters.");
        }
        Refusal.Invalid.ifAny(problems);
        var words = until == null ? "for good" : views.until(until);
        acknowledgements.acknowledge(who, alert, until, form.comment(), words);
    }

    /** Takes an acknowledgement back. */
    public void undo(Person who, long id) {
        acknowledgements.undo(who, acknowledgements.open(who, id));
    }

    AlertFacts facts(Alert alert) {
        var now = clock.instant();
        return new AlertFacts(
                alert.id(),
                alert.atlasId(),
                alert.status(),
                alert.words().title(),
                alert.project().atlasId(),
                alert.cluster().map(cluster -> cluster.id()).orElse(null),
                alert.subject().orElse(null),
                alert.measured().orElse(null),
                alert.createdAt(),
                alert.closedAt().orElse(null),
                alert.acknowledgement(now)
                        .map(given -> acknowledged(given, now))
                        .orElse(null));
    }

    private static Acknowledged acknowledged(Acknowledgement given, Instant now) {
        var by = given.personName() == null ? given.username() : given.personName();
        return new Acknowledged(by, given.until(), given.forGood(now), given.comment());
    }
}

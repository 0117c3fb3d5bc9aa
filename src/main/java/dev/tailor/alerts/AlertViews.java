package dev.tailor.alerts;

import dev.tailor.team.Person;
import dev.tailor.web.Formats;
import dev.tailor.web.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Says alerts in words. */
@ApplicationScoped
class AlertViews {
    @Inject
    Times times;

    @Inject
    Clock clock;

    AlertView of(Alert alert, Person who) {
        var now = clock.instant();
        var look = look(alert, now);
        var disk = FullDisk.of(alert, who);
        var ended = alert.closedAt().orElse(now);
        return new AlertView(
                alert.id(),
                alert.words(),
                look.tone(),
                look.icon(),
                disk.sentence(),
                disk.resize(),
                disk.before(),
                alert.cluster().orElse(null),
                place(alert),
                projectOf(alert),
                alert.createdAt(),
                since(alert.createdAt()),
                Formats.precise(Duration.between(alert.createdAt(), ended)),
                alert.closedAt().orElse(null),
                alert.acknowledgement(now).map(given -> taken(given, now)).orElse(null),
                !alert.closed() && alert.managedBy(who));
    }

    /** "until tomorrow, 09:00", "for good". */
    String until(Instant end) {
        return "until " + times.near(end);
    }

    private record Look(String tone, String icon) {}

    private static Look look(Alert alert, Instant now) {
        if (alert.closed()) {
            return new Look("ready", "circle-check");
        }
        if (alert.acknowledgement(now).isPresent()) {
            return new Look("ack", "user-check");
        }
        return alert.tracked() ? new Look("track", "eye") : new Look("bad", "alert-triangle");
    }

    private AlertView.Taken taken(Acknowledgement given, Instant now) {
        var forGood = given.forGood(now);
        return new AlertView.Taken(
                by(given),
                given.until(),
                forGood ? "for good" : until(given.until()),
                (forGood ? "forever: Atlas holds " : "") + times.exact(given.until()),
                given.comment() == null ? "" : given.comment());
    }

    /** Atlas's name for somebody is shown where it is a person's, and no key. */
    private static String by(Acknowledgement given) {
        if (given.personName() != null) {
            return "By " + given.personName();
        }
        var person = given.username() != null && given.username().contains("@");
        return person ? "By " + given.username() + " in Atlas" : "In Atlas";
    }

    /** Below the name of something that Tailor knows no more of. */
    private static String projectOf(Alert alert) {
        var stranger = alert.cluster().isEmpty() && alert.subject().isPresent();
        return stranger ? "Project " + alert.project().name() : "";
    }

    private static String place(Alert alert) {
        return alert.subject().orElse("Project " + alert.project().name());
    }

    /** "Today, 08:12". */
    private String since(Instant began) {
        var words = times.near(began);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

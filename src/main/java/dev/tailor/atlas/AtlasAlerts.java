package dev.tailor.atlas;

import dev.tailor.atlas.AlertsEndpoint.Acknowledgement;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/** The alerts of projects. Every method blocks and throws {@link AtlasFailure}; streams do so while they are read. */
@ApplicationScoped
public class AtlasAlerts {
    /** Atlas knows no other word for it than a date so far ahead. */
    private static final int YEARS_FOR_GOOD = 100;

    private final Calls calls;
    private final AlertsEndpoint alerts;
    private final Clock clock;

    AtlasAlerts(Connection connection) {
        calls = connection.calls();
        alerts = connection.endpoint(AlertsEndpoint.class);
        clock = connection.clock();
    }

    /** Those in one status; pages are asked for as the stream is read, and a failing page fails it. */
    public Stream<AtlasAlert> list(String groupId, AlertStatus status) {
        return calls.all((page, size, count) -> alerts.list(groupId, status, page, size, count));
    }

    /** All that Atlas remembers, which may be years. */
    public Stream<AtlasAlert> list(String groupId) {
        return list(groupId, null);
    }

    /** One page of those in one status, or of all where the status is null. */
    public AtlasPage<AtlasAlert> page(String groupId, AlertStatus status, AtlasPageRequest asked) {
        return calls.page(asked, (page, size, count) -> alerts.list(groupId, status, page, size, count));
    }

    /** The alert of that id, if there is one. */
    public Optional<AtlasAlert> find(String groupId, String alertId) {
        return calls.find(() -> alerts.get(groupId, alertId), AtlasCode.ALERT_NOT_FOUND);
    }

    /** The same; {@link AtlasFailure.NotFound} in Atlas's words where there is none. */
    public AtlasAlert get(String groupId, String alertId) {
        return calls.read(() -> alerts.get(groupId, alertId));
    }

    /**
     * Has Atlas tell nobody about an alert for a while; repeating it changes nothing.
     *
     * @param until a past date takes an acknowledgement back
     * @param comment at most 200 characters, or null
     */
    public AtlasAlert acknowledge(String groupId, String alertId, Instant until, String comment) {
        return calls.change(() -> alerts.acknowledge(groupId, alertId, Acknowledgement.until(until, comment)));
    }

    /** Acknowledges an alert for a hundred years. */
    public AtlasAlert acknowledgeForGood(String groupId, String alertId, String comment) {
        var end = clock.instant().atOffset(ZoneOffset.UTC).plusYears(YEARS_FOR_GOOD);
        return acknowledge(groupId, alertId, end.toInstant(), comment);
    }

    /** Takes an acknowledgement back. */
    public AtlasAlert unacknowledge(String groupId, String alertId) {
        return calls.change(() -> alerts.acknowledge(groupId, alertId, Acknowledgement.none()));
    }
}

package dev.tailor.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened in projects, newest first. Every method blocks and throws {@link AtlasFailure}. No list is counted:
 * Atlas takes too long over it (500 TIMEOUT_WHILE_PAGING).
 */
@ApplicationScoped
public class AtlasEvents {
    private final Calls calls;
    private final EventsEndpoint events;

    AtlasEvents(Connection connection) {
        calls = connection.calls();
        events = connection.endpoint(EventsEndpoint.class);
    }

    /** All that were asked for; each page of 500 only when the stream comes to it. */
    public Stream<AtlasEvent> list(String groupId, AtlasEventQuery query) {
        return calls.all((page, size, count) -> page(groupId, query, page, size));
    }

    /** The newest of them, in one call; {@code most} is 500 at most. */
    public List<AtlasEvent> newest(String groupId, AtlasEventQuery query, int most) {
        return calls.read(() -> page(groupId, query, 1, most)).results();
    }

    /** The event of that id. */
    public Optional<AtlasEvent> find(String groupId, String eventId) {
        return calls.find(() -> events.get(groupId, eventId), AtlasCode.EVENT_NOT_FOUND, AtlasCode.RESOURCE_NOT_FOUND);
    }

    private Page<AtlasEvent> page(String groupId, AtlasEventQuery query, int page, int size) {
        return events.list(groupId, query.minDate(), query.types(), page, size, false);
    }
}

package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** /groups/{groupId}/events: what happened in a project, newest first. */
final class EventRoutes {
    private static final String ALL = "/groups/:groupId/events";

    private final Atlas atlas;

    EventRoutes(Atlas atlas) {
        this.atlas = atlas;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get(ALL, Versions.FIRST, Limit.EVENTS, this::list),
                Endpoint.get(ALL + "/:eventId", Versions.FIRST, Limit.EVENTS, this::show));
    }

    private Answer list(Call call) {
        var project = project(call);
        var events = project.events().newestFirst().stream().filter(asked(call)).toList();
        return Answer.ok(Paging.page(call, events, event -> document(call, project, event)));
    }

    private Answer show(Call call) {
        var project = project(call);
        var id = Ids.checked("eventId", call.path("eventId"));
        var event = project.events()
                .find(id)
                .orElseThrow(() -> AtlasError.notFound("EVENT_NOT_FOUND", "No event with ID " + id + " exists.", id));
        return Answer.ok(document(call, project, event));
    }

    private static Predicate<Event> asked(Call call) {
        var types = Set.copyOf(call.queries().getAll("eventType"));
        var from = time(call, "minDate", Instant.MIN);
        var until = time(call, "maxDate", Instant.MAX);
        return event -> (types.isEmpty() || types.contains(event.type()))
                && !event.created().isBefore(from)
                && !event.created().isAfter(until);
    }

    private static Instant time(Call call, String parameter, Instant otherwise) {
        return call.query(parameter).map(text -> time(parameter, text)).orElse(otherwise);
    }

    private static Instant time(String parameter, String text) {
        return Dates.read(text)
                .orElseThrow(() -> AtlasError.badRequest(
                        "INVALID_QUERY_PARAMETER", "Invalid query parameter " + parameter + " specified.", parameter));
    }

    private Project project(Call call) {
        return atlas.world().project(call.path("groupId"));
    }

    private static ObjectNode document(Call call, Project project, Event event) {
        ObjectNode document = event.more().deepCopy();
        document.put("created", Json.time(event.created()))
                .put("eventTypeName", event.type())
                .put("groupId", project.id())
                .put("id", event.id())
                .put("isGlobalAdmin", false)
                .put("orgId", project.orgId());
        document.set("links", call.links("/groups/" + project.id() + "/events/" + event.id()));
        return document;
    }
}

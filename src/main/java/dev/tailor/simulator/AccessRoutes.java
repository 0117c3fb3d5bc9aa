package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** /groups/{groupId}/accessList. */
final class AccessRoutes {
    private static final String ALL = "/groups/:groupId/accessList";
    private static final String ONE = ALL + "/:entry";

    private final Atlas atlas;

    AccessRoutes(Atlas atlas) {
        this.atlas = atlas;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get(ALL, Versions.FIRST, Limit.ACCESS_LIST, this::list),
                Endpoint.post(ALL, Versions.FIRST, Limit.ACCESS_LIST, this::add),
                Endpoint.get(ONE, Versions.FIRST, Limit.ACCESS_LIST, this::show),
                Endpoint.get(ONE + "/status", Versions.FIRST, Limit.ACCESS_LIST, this::status),
                Endpoint.delete(ONE, Versions.FIRST, Limit.ACCESS_LIST, this::delete));
    }

    private Answer list(Call call) {
        return Answer.ok(page(call, project(call)));
    }

    /** Answers, unlike other creations, with the whole list. */
    private Answer add(Call call) {
        var project = project(call);
        project.accessList().add(AccessSettings.of(call.array(), call.now()));
        project.rollout().begin(List.of(), call.now());
        return Answer.created(page(call, project));
    }

    private Answer show(Call call) {
        var project = project(call);
        return Answer.ok(document(call, project, entry(call, project)));
    }

    private Answer status(Call call) {
        var active = entry(call, project(call)).activeAt(call.now());
        return Answer.ok(Json.object().put("STATUS", active ? "ACTIVE" : "PENDING"));
    }

    private Answer delete(Call call) {
        var project = project(call);
        project.accessList().remove(entry(call, project));
        project.rollout().begin(List.of(), call.now());
        return Answer.noContent();
    }

    private Project project(Call call) {
        return atlas.world().project(call.path("groupId"));
    }

    private static AccessEntry entry(Call call, Project project) {
        return project.accessList().entry(call.path("entry"), project.id());
    }

    private static ObjectNode page(Call call, Project project) {
        return Paging.page(call, project.accessList().all(), entry -> document(call, project, entry));
    }

    private static ObjectNode document(Call call, Project project, AccessEntry entry) {
        var document = Json.object().put("cidrBlock", entry.cidrBlock()).put("groupId", project.id());
        if (entry.oneAddress()) {
            document.put("ipAddress", entry.address());
        }
        if (entry.comment() != null) {
            document.put("comment", entry.comment());
        }
        if (entry.expires() != null) {
            document.put("deleteAfterDate", Json.time(entry.expires()));
        }
        var path =
                "/groups/" + project.id() + "/accessList/" + entry.cidrBlock().replace("/", "%2F");
        document.set("links", call.links(path));
        return document;
    }
}

package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Supplier;

/** /groups/{groupId}/accessList. */
final class AccessRoutes {
    private static final String ALL = "/groups/:groupId/accessList";
    private static final String ONE = ALL + "/:entry";

    /** So that calls which come at once overlap, as they do in Atlas. */
    private static final int ADDING_TAKES_MILLIS = 20;

    private final Atlas atlas;

    AccessRoutes(Atlas atlas) {
        this.atlas = atlas;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get(ALL, Versions.FIRST, Limit.ACCESS_LIST, this::list),
                Endpoint.post(ALL, Versions.FIRST, Limit.ACCESS_LIST, this::add).lasting(ADDING_TAKES_MILLIS),
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
        var entries = entries(call);
        return changing(project, call, () -> {
            project.accessList().add(entries, call.arrived());
            entries.forEach(entry -> project.events().entry("NETWORK_PERMISSION_ENTRY_ADDED", entry, call.now()));
            return Answer.created(page(call, project));
        });
    }

    private static List<AccessEntry> entries(Call call) {
        var entries = AccessSettings.of(call.array(), call.now(), call.dates());
        return call.fault() instanceof Fault.AddressFails
                ? entries.stream().map(AccessEntry::neverActive).toList()
                : entries;
    }

    private static Answer changing(Project project, Call call, Supplier<Answer> change) {
        if (call.fault() instanceof Fault.LostWrite) {
            return project.accessList().lost(change);
        }
        var answer = change.get();
        project.rollout().begin(List.of(), call.now());
        return answer;
    }

    private Answer show(Call call) {
        var project = project(call);
        return Answer.ok(document(call, project, entry(call, project)));
    }

    private Answer status(Call call) {
        return Answer.ok(Json.object().put("STATUS", entry(call, project(call)).statusAt(call.now())));
    }

    private Answer delete(Call call) {
        var project = project(call);
        var entry = entry(call, project);
        return changing(project, call, () -> {
            project.accessList().remove(entry);
            project.events().entry("NETWORK_PERMISSION_ENTRY_REMOVED", entry, call.now());
            return Answer.noContent();
        });
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

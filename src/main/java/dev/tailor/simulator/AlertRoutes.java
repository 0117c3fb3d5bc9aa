package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** /groups/{groupId}/alerts. */
final class AlertRoutes {
    private static final String ALL = "/groups/:groupId/alerts";
    private static final String ONE = ALL + "/:alertId";
    private static final Set<String> STATUSES = Set.of(Alert.OPEN, "TRACKING", Alert.CLOSED);

    private final Atlas atlas;

    AlertRoutes(Atlas atlas) {
        this.atlas = atlas;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get(ALL, Versions.FIRST, Limit.ALERTS, this::list),
                Endpoint.get(ONE, Versions.FIRST, Limit.ALERTS, this::show),
                Endpoint.patch(ONE, Versions.ALERTS_WRITE, Limit.ALERTS, this::acknowledge));
    }

    private Answer list(Call call) {
        var project = project(call);
        var status = call.query("status").map(AlertRoutes::known);
        var alerts = project.alerts().all().stream()
                .filter(alert -> status.map(alert.status()::equals).orElse(true))
                .toList();
        return Answer.ok(Paging.page(call, alerts, alert -> document(call, project, alert)));
    }

    private Answer show(Call call) {
        var project = project(call);
        return Answer.ok(document(call, project, alert(call, project)));
    }

    private Answer acknowledge(Call call) {
        var project = project(call);
        var alert = alert(call, project);
        alert.acknowledge(Acknowledgement.of(call.object()), call.caller().orElseThrow());
        return Answer.ok(document(call, project, alert));
    }

    private Project project(Call call) {
        return atlas.world().project(call.path("groupId"));
    }

    private static Alert alert(Call call, Project project) {
        return project.alerts().alert(call.path("alertId"), project.id());
    }

    private static String known(String status) {
        if (!STATUSES.contains(status)) {
            throw AtlasError.invalidEnum("status", status);
        }
        return status;
    }

    static ObjectNode document(Call call, Project project, Alert alert) {
        var document = alert.document().deepCopy().put("groupId", project.id()).put("orgId", project.orgId());
        document.set("links", call.links("/groups/" + project.id() + "/alerts/" + alert.id()));
        return document;
    }
}

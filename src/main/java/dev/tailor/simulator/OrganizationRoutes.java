package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** /orgs: organizations; and the root, which says whose key was used. */
final class OrganizationRoutes {
    private final Atlas atlas;

    OrganizationRoutes(Atlas atlas) {
        this.atlas = atlas;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("", Versions.FIRST, Limit.EVERYTHING, this::root),
                Endpoint.get("/orgs", Versions.FIRST, Limit.EVERYTHING, this::list),
                Endpoint.get("/orgs/:orgId", Versions.FIRST, Limit.ONE_ORGANIZATION, this::show));
    }

    private Answer root(Call call) {
        var root = Json.object()
                .put("appName", "MongoDB Atlas")
                .put("build", "simulator")
                .put("throttling", false);
        root.set("links", call.links(""));
        return Answer.ok(root);
    }

    private Answer list(Call call) {
        var organizations = atlas.world().organizations();
        return Answer.ok(Paging.page(call, organizations, organization -> document(call, organization)));
    }

    private Answer show(Call call) {
        return Answer.ok(document(call, atlas.world().organization(call.path("orgId"))));
    }

    private static ObjectNode document(Call call, Organization organization) {
        var document = Json.object()
                .put("id", organization.id())
                .put("isDeleted", false)
                .put("name", organization.name())
                .put("skipDefaultAlertsSettings", false);
        document.set("links", call.links("/orgs/" + organization.id()));
        return document;
    }
}

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
                Endpoint.get("/orgs/:orgId", Versions.FIRST, Limit.ONE_ORGANIZATION, this::show),
                Endpoint.get("/orgs/:orgId/groups", Versions.FIRST, Limit.ONE_ORGANIZATION, this::projects),
                Endpoint.get("/orgs/:orgId/teams", Versions.FIRST, Limit.ONE_ORGANIZATION, this::teams));
    }

    private Answer root(Call call) {
        var root = Json.object()
                .put("appName", "MongoDB Atlas")
                .put("build", "simulator")
                .put("throttling", false);
        root.set("apiKey", key(call.caller().orElseThrow()));
        root.set("links", call.links(""));
        return Answer.ok(root);
    }

    /** Whoever calls may do everything in every organization. */
    private ObjectNode key(String caller) {
        var organizations = atlas.world().organizations();
        var key = Json.object().put("id", Ids.of("key " + caller)).put("publicKey", caller);
        key.set("accessList", Json.array());
        return key.set("roles", Json.array(organizations, organization -> Json.object()
                .put("orgId", organization.id())
                .put("roleName", "ORG_OWNER")));
    }

    private Answer list(Call call) {
        var organizations = atlas.world().organizations();
        return Answer.ok(Paging.page(call, organizations, organization -> document(call, organization)));
    }

    private Answer show(Call call) {
        return Answer.ok(document(call, atlas.world().organization(call.path("orgId"))));
    }

    private Answer projects(Call call) {
        var projects = atlas.world()
                .projectsOf(atlas.world().organization(call.path("orgId")).id());
        return Answer.ok(Paging.page(call, projects, project -> ProjectRoutes.document(call, project)));
    }

    /** The teams that work in any of its projects, each once. */
    private Answer teams(Call call) {
        var organization = atlas.world().organization(call.path("orgId"));
        var teams = atlas.world().projectsOf(organization.id()).stream()
                .flatMap(project -> project.membership().teams().stream())
                .map(OrganizationRoutes::team)
                .distinct()
                .toList();
        return Answer.ok(Paging.page(call, teams, team -> team));
    }

    private static ObjectNode team(ObjectNode inProject) {
        return Json.object()
                .put("id", inProject.path("id").asText())
                .put("name", inProject.path("name").asText());
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

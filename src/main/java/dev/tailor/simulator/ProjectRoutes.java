package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;

/** /groups: projects. */
final class ProjectRoutes {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}\\-_.(),:&@+' ]{1,64}");
    private static final String ONE = "/groups/:groupId";

    private final Atlas atlas;

    ProjectRoutes(Atlas atlas) {
        this.atlas = atlas;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/groups", Versions.FIRST, Limit.PROJECTS, this::list),
                Endpoint.post("/groups", Versions.FIRST, Limit.PROJECTS, this::create),
                Endpoint.get("/groups/byName/:groupName", Versions.FIRST, Limit.PROJECTS, this::byName),
                Endpoint.get(ONE, Versions.FIRST, Limit.ONE_PROJECT, this::show),
                Endpoint.patch(ONE, Versions.FIRST, Limit.ONE_PROJECT, this::update),
                Endpoint.delete(ONE, Versions.FIRST, Limit.ONE_PROJECT, this::delete));
    }

    private Answer list(Call call) {
        return Answer.ok(Paging.page(call, atlas.world().projects(), project -> document(call, project)));
    }

    private Answer create(Call call) {
        var body = call.object();
        var organization = atlas.world().organization(Bodies.text(body, "orgId"));
        var tags = Tags.of(body.path("tags"));
        var project = new Project(Ids.fresh(call.now()), organization.id(), name(body), call.now(), tags);
        atlas.world().add(project);
        project.events().project("GROUP_CREATED", call.now());
        return Answer.created(document(call, project));
    }

    private Answer byName(Call call) {
        var name = call.path("groupName");
        var project = atlas.world()
                .projectNamed(name)
                .orElseThrow(() -> AtlasError.notFound(
                        "GROUP_NAME_NOT_FOUND", "No group with name \"" + name + "\" exists.", name));
        return Answer.ok(document(call, project));
    }

    private Answer show(Call call) {
        return Answer.ok(document(call, project(call)));
    }

    private Answer update(Call call) {
        var body = call.object();
        var project = project(call);
        if (body.has("name")) {
            project.rename(name(body));
        }
        if (body.has("tags")) {
            project.tag(Tags.of(body.path("tags")));
        }
        return Answer.ok(document(call, project));
    }

    private Answer delete(Call call) {
        atlas.world().remove(project(call));
        return Answer.accepted();
    }

    private Project project(Call call) {
        return atlas.world().project(call.path("groupId"));
    }

    private static String name(ObjectNode body) {
        var name = Bodies.text(body, "name");
        if (!NAME.matcher(name).matches()) {
            throw AtlasError.badRequest("GROUP_NAME_INVALID", "Invalid group name " + name + " specified.", name);
        }
        return name;
    }

    static ObjectNode document(Call call, Project project) {
        var document = Json.object()
                .put("clusterCount", project.clusters().size())
                .put("created", Json.time(project.created()))
                .put("id", project.id())
                .put("name", project.name())
                .put("orgId", project.orgId())
                .put("withDefaultAlertsSettings", true);
        document.set("links", call.links("/groups/" + project.id()));
        document.set("tags", project.tags());
        return document;
    }
}

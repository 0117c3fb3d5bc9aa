package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** /groups/{groupId}/databaseUsers. */
final class UserRoutes {
    private static final String ALL = "/groups/:groupId/databaseUsers";
    private static final String ONE = ALL + "/:databaseName/:username";

    private final Atlas atlas;

    UserRoutes(Atlas atlas) {
        this.atlas = atlas;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get(ALL, Versions.FIRST, Limit.DATABASE_USERS, this::list),
                Endpoint.post(ALL, Versions.FIRST, Limit.DATABASE_USERS, this::create),
                Endpoint.get(ONE, Versions.FIRST, Limit.DATABASE_USERS, this::show),
                Endpoint.patch(ONE, Versions.FIRST, Limit.DATABASE_USERS, this::update),
                Endpoint.delete(ONE, Versions.FIRST, Limit.DATABASE_USERS, this::delete));
    }

    private Answer list(Call call) {
        var project = project(call);
        return Answer.ok(Paging.page(call, project.users().all(), user -> document(call, project, user)));
    }

    private Answer create(Call call) {
        var project = project(call);
        var user = settings(call, project).create(call.object());
        project.users().add(user);
        project.events().user("MONGODB_USER_ADDED", user, call.now());
        project.rollout().begin(user.clusters(), call.now());
        return Answer.created(document(call, project, user));
    }

    private Answer show(Call call) {
        var project = project(call);
        return Answer.ok(document(call, project, user(call, project, "USERNAME_NOT_FOUND")));
    }

    private Answer update(Call call) {
        var project = project(call);
        var before = user(call, project, "USERNAME_NOT_FOUND");
        var after = settings(call, project).change(before, call.object());
        project.users().replace(before, after);
        project.events().user("MONGODB_USER_UPDATED", after, call.now());
        project.rollout().begin(before.clusters(), call.now());
        project.rollout().begin(after.clusters(), call.now());
        return Answer.ok(document(call, project, after));
    }

    private Answer delete(Call call) {
        var project = project(call);
        var user = user(call, project, "USER_NOT_FOUND");
        project.users().remove(user);
        project.events().user("MONGODB_USER_DELETED", user, call.now());
        project.rollout().begin(user.clusters(), call.now());
        return Answer.noContent();
    }

    private static UserSettings settings(Call call, Project project) {
        return new UserSettings(project.users().customRoles(), call.dates());
    }

    private Project project(Call call) {
        return atlas.world().project(call.path("groupId"));
    }

    private static DatabaseUser user(Call call, Project project, String otherwise) {
        var name = call.path("username");
        return project.users()
                .find(call.path("databaseName"), name)
                .orElseThrow(() -> AtlasError.notFound(otherwise, "No user with username " + name + " exists.", name));
    }

    private static ObjectNode document(Call call, Project project, DatabaseUser user) {
        ObjectNode document = user.settings().deepCopy();
        document.put("databaseName", user.database());
        document.put("groupId", project.id());
        document.put("username", user.username());
        document.set(
                "links",
                call.links("/groups/" + project.id() + "/databaseUsers/" + user.database() + "/"
                        + URLEncoder.encode(user.username(), StandardCharsets.UTF_8)
                                .replace("+", "%20")));
        return document;
    }
}

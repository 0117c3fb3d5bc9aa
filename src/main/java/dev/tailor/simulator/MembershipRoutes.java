package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Settings, teams and people of projects. */
final class MembershipRoutes {
    private static final String PROJECT = "/groups/:groupId";

    private final Atlas atlas;

    MembershipRoutes(Atlas atlas) {
        this.atlas = atlas;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get(PROJECT + "/settings", Versions.FIRST, Limit.ONE_PROJECT, this::settings),
                Endpoint.patch(PROJECT + "/settings", Versions.FIRST, Limit.ONE_PROJECT, this::change),
                Endpoint.get(PROJECT + "/teams", Versions.FIRST, Limit.ONE_PROJECT, this::teams),
                Endpoint.get(PROJECT + "/users", Versions.PROJECT_USERS, Limit.ONE_PROJECT, this::users));
    }

    private Answer settings(Call call) {
        return Answer.ok(project(call).membership().settings());
    }

    private Answer change(Call call) {
        project(call).membership().change(call.object());
        return settings(call);
    }

    private Answer teams(Call call) {
        return Answer.ok(Paging.page(call, project(call).membership().teams(), team -> team(call, team)));
    }

    private Answer users(Call call) {
        return Answer.ok(Paging.page(call, project(call).membership().users(), ObjectNode::deepCopy));
    }

    /** Names of teams are known to their organization only. */
    private static ObjectNode team(Call call, ObjectNode team) {
        var document = Json.object().put("teamId", team.path("id").asText());
        document.set("roleNames", team.path("roleNames"));
        document.set(
                "links",
                call.links(call.request().path() + "/" + team.path("id").asText()));
        return document;
    }

    private Project project(Call call) {
        return atlas.world().project(call.path("groupId"));
    }
}

package dev.tailor.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Who may enter a project in Atlas's console, and what is switched on there. */
final class Membership {
    private static final List<String> SWITCHES = List.of(
            "isCollectDatabaseSpecificsStatisticsEnabled",
            "isDataExplorerEnabled",
            "isExtendedStorageSizesEnabled",
            "isPerformanceAdvisorEnabled",
            "isRealtimePerformancePanelEnabled",
            "isSchemaAdvisorEnabled");

    private ObjectNode settings = switchedOn();
    private List<ObjectNode> teams = new ArrayList<>();
    private List<ObjectNode> users = new ArrayList<>();

    private Membership() {}

    /** A project that nobody was invited to. */
    static Membership none() {
        return new Membership();
    }

    /**
     * Those of the sample.
     *
     * @param teams a team's id, name and roles each
     * @param users as Atlas tells them
     */
    static Membership of(ArrayNode teams, ArrayNode users) {
        var membership = new Membership();
        teams.forEach(team -> membership.teams.add((ObjectNode) team));
        users.forEach(user -> membership.users.add((ObjectNode) user));
        return membership;
    }

    ObjectNode settings() {
        return settings;
    }

    List<ObjectNode> users() {
        return users;
    }

    /** With their names, which only their organization tells. */
    List<ObjectNode> teams() {
        return teams;
    }

    /** Changes switches; what is no switch is refused. */
    void change(ObjectNode wanted) {
        wanted.fields().forEachRemaining(one -> check(one.getKey(), one.getValue()));
        settings.setAll(wanted);
    }

    private static void check(String name, JsonNode value) {
        if (!SWITCHES.contains(name) || !value.isBoolean()) {
            throw AtlasError.invalid(name);
        }
    }

    private static ObjectNode switchedOn() {
        var settings = Json.object();
        SWITCHES.forEach(name -> settings.put(name, !name.equals("isExtendedStorageSizesEnabled")));
        return settings;
    }
}

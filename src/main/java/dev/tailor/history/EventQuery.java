package dev.tailor.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Which rows somebody wants to read. Names are whole ones, in whatever letters.
 *
 * @param teams whose; none for everybody's
 * @param who a person's name or mail address; empty for anybody
 * @param cluster a cluster's name; empty for any
 * @param project Atlas's id of a project; empty for any
 * @param act null for any
 * @param from not before; null for ever since
 * @param until before; null for until now
 */
public record EventQuery(
        List<String> teams, String who, String cluster, String project, Act act, Instant from, Instant until) {
    public EventQuery {
        teams = List.copyOf(teams);
    }

    /** Adds what it demands, each so that an index answers it, and the values of the parameters. */
    void narrow(List<String> conditions, Map<String, Object> values) {
        put(!teams.isEmpty(), "e.team in (:teams)", "teams", teams, conditions, values);
        put(!who.isEmpty(), whose() + " = lower(:who)", "who", who, conditions, values);
        put(!cluster.isEmpty(), "lower(e.clusterName) = lower(:cluster)", "cluster", cluster, conditions, values);
        put(!project.isEmpty(), "e.projectId = :project", "project", project, conditions, values);
        put(act != null, "e.act = :act", "act", act == null ? "" : act.key(), conditions, values);
        put(from != null, "e.at >= :from", "from", from, conditions, values);
        put(until != null, "e.at < :until", "until", until, conditions, values);
    }

    private String whose() {
        return who.contains("@") ? "lower(e.whoEmail)" : "lower(e.whoName)";
    }

    private static void put(
            boolean wanted,
            String condition,
            String name,
            Object value,
            List<String> conditions,
            Map<String, Object> values) {
        if (wanted) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}

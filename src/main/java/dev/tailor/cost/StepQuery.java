package dev.tailor.cost;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * All that changed the costs of clusters, cluster by cluster.
 *
 * @param teams whose; none for everybody's
 * @param label a key whose values are told apart; empty for none
 * @param since clusters that had ended before are left out
 */
record StepQuery(Collection<String> teams, String label, Instant since) {
    private static final int ROWS_AT_ONCE = 1_000;

    /**
     * A creation counts from when Atlas accepted it, unless it came to nothing, anything else from when it was in force; a
     * cluster that was in Atlas before, from when Tailor looks after it. What is being retired stands still from when Atlas
     * was asked for it, until it is gone or somebody undoes that. What happened in Atlas itself counts as well.
     */
    private static final String STEPS = """
            select c.id, c.team, coalesce(l.value, '') as value, h.to_size_id as size_id,
                case h.kind when 'ADOPT' then 'CREATE' when 'DELETE' then 'PAUSE' else h.kind end as kind,
                case h.kind when 'CREATE' then h.sent_at when 'DELETE' then h.rested_at else h.finished_at end as since,
                c.ended_at, c.paused_at, c.resumed_at, coalesce(own.nights, shared.nights, '') <> '' as sleeps
            from cluster c join change h on h.cluster_id = c.id
            left join schedule own on own.cluster_id = c.id
            left join schedule shared on shared.project_id = c.project_id
            left join cluster_label l on l.cluster_id = c.id and l.key = ?
            where (c.ended_at is null or c.ended_at > ?) and %1$s
                and (h.kind = 'CREATE' and h.sent_at is not null and h.status <> 'FAILED'
                        and (h.status <> 'WITHDRAWN' or h.trouble_code is null)
                    or h.kind in ('ADOPT', 'RESIZE', 'PAUSE', 'RESUME') and h.status = 'DONE'
                    or h.kind = 'DELETE' and h.rested_at is not null)
            union all
            select c.id, c.team, coalesce(l.value, ''), o.size_id, o.kind, o.since,
                c.ended_at, c.paused_at, c.resumed_at, coalesce(own.nights, shared.nights, '') <> ''
            from cluster c join outside_step o on o.cluster_id = c.id
            left join schedule own on own.cluster_id = c.id
            left join schedule shared on shared.project_id = c.project_id
            left join cluster_label l on l.cluster_id = c.id and l.key = ?
            where (c.ended_at is null or c.ended_at > ?) and %1$s
            order by id""";

    // A condition that may be off is one that Postgres, once it plans for all values alike, looks up in no index.
    private static final String EVERYBODYS = STEPS.formatted("true");
    private static final String SOME_TEAMS = STEPS.formatted("c.team = any(?)");

    /** Hands one step after the other on; Postgres sends a thousand at once. */
    void read(Connection connection, Accountant accountant) throws SQLException {
        try (var statement = connection.prepareStatement(teams.isEmpty() ? EVERYBODYS : SOME_TEAMS)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            var next = set(statement, connection, 1);
            set(statement, connection, next);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    accountant.take(charged(rows), step(rows), outside(rows));
                }
            }
        }
        accountant.close();
    }

    /** Of one half of it; the number of what follows. */
    private int set(PreparedStatement statement, Connection connection, int first) throws SQLException {
        statement.setString(first, label);
        statement.setTimestamp(first + 1, Timestamp.from(since));
        if (teams.isEmpty()) {
            return first + 2;
        }
        statement.setArray(first + 2, connection.createArrayOf("text", teams.toArray()));
        return first + 3;
    }

    private static Charged charged(ResultSet row) throws SQLException {
        var key = new Report.Key(row.getString("team"), row.getString("value"));
        return new Charged(row.getString("id"), key, row.getBoolean("sleeps"));
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(moment(row, "since"), Step.Kind.valueOf(row.getString("kind")), row.getString("size_id"));
    }

    /** What happened to the cluster without a change: it ended, or was paused or resumed in Atlas itself. */
    private static List<Step> outside(ResultSet row) throws SQLException {
        var steps = new ArrayList<Step>();
        add(steps, moment(row, "paused_at"), Step.Kind.PAUSE);
        add(steps, moment(row, "resumed_at"), Step.Kind.RESUME);
        add(steps, moment(row, "ended_at"), Step.Kind.END);
        return steps;
    }

    private static void add(List<Step> steps, Instant at, Step.Kind kind) {
        if (at != null) {
            steps.add(new Step(at, kind, null));
        }
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}

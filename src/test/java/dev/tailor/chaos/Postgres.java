package dev.tailor.chaos;

import dev.tailor.stage.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The second book: what Postgres says. */
record Postgres(
        List<Map<String, Object>> clusters,
        List<Map<String, Object>> changes,
        List<Map<String, Object>> logins,
        List<Map<String, Object>> addresses,
        List<Map<String, Object>> history) {
    private static final String CLUSTERS = """
            select c.id::text, c.name, c.description, c.state, c.storage_gb, c.drift, c.size_id as size, s.instance_size,
                   p.atlas_id as project, h.kind, h.status, h.trouble_code, h.trouble_meaning,
                   (select value from cluster_label l where l.cluster_id = c.id and l.key = 'edition') as edition,
                   exists (select from change w where w.cluster_id = c.id and w.status = 'WITHDRAWN'
                       and w.tries + w.earlier_tries > 0) as withdrawn_late
            from cluster c join size s on s.id = c.size_id join project p on p.id = c.project_id
            left join change h on h.id = c.current_change_id""";

    private static final String CHANGES = """
            select c.name, h.id, h.status, h.trouble_code, h.trouble_meaning,
                   case when h.restores is null then h.kind else 'RESTORE' end as kind
            from change h join cluster c on c.id = h.cluster_id""";

    private static final String LOGINS = """
            select c.name, l.username, l.program, p.atlas_id as project, l.made_at is not null as made
            from login l join cluster c on c.id = l.cluster_id join project p on p.id = l.project_id
            where l.removed_at is null""";

    private static final String ADDRESSES = """
            select p.atlas_id as project, p.name, a.entry::text, a.status, a.trouble
            from address a join project p on p.id = a.project_id where a.entry is not null""";

    private static final String HISTORY = """
            select coalesce(cluster_name, '') as name, change_id, what, coalesce(who_id, '') as who from event
            where result = 'done'""";

    /** What is under way, in words. A change that follows one that failed waits for somebody to deal with that. */
    private static final String MOVING = """
            select c.name || ' is ' || c.state from cluster c
                where c.state in ('STARTING', 'BUILDING', 'CHANGING', 'UNSURE', 'RETIRING', 'DELETING')
            union all
            select c.name || ': ' || h.kind || ' is ' || h.status from change h join cluster c on c.id = h.cluster_id
                where h.status in ('DUE', 'SENT') or h.status = 'QUEUED' and not exists (
                    select from change f where f.id = c.current_change_id and f.status = 'FAILED')
            union all
            select c.name || ' is looked for' from cluster c where c.missing_since is not null and c.ended_at is null
            union all
            select c.name || ' is cleaned up after' from change h join cluster c on c.id = h.cluster_id
                where h.status = 'WITHDRAWN' and h.kind = 'CREATE' and h.next_try_at is not null
                and c.ended_at is not null and c.state <> 'FORGOTTEN'
            union all
            select host(entry) || ' is ' || status from address where status in ('ASKED', 'CHANGING', 'REMOVING', 'PENDING')
            """;

    static Postgres opened(Database database) throws SQLException {
        return new Postgres(
                database.rows(CLUSTERS),
                database.rows(CHANGES),
                database.rows(LOGINS),
                database.rows(ADDRESSES),
                database.rows(HISTORY));
    }

    static List<String> moving(Database database) throws SQLException {
        return database.rows(MOVING).stream()
                .map(row -> String.valueOf(row.values().iterator().next()))
                .toList();
    }

    static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}

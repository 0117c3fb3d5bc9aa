package dev.tailor.network;

import dev.tailor.atlas.AtlasAccessEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What was on a project's access list when it was last read, so that pages need not ask Atlas. */
@ApplicationScoped
class AccessListCopy {
    /** How long a refusal stays on the page, unless somebody tries again. */
    private static final Duration REFUSALS_STAY = Duration.ofDays(1);

    /**
     * What is new becomes known. What was asked for and is there as it was asked is done; what is there otherwise is
     * still to be changed; about all else the list is right.
     */
    private static final String LEARN = """
            insert into address as old (project_id, entry, aws_group, comment, expires_at, status)
            select distinct on (coalesce(g, text(network(cast(e as inet)))))
                :project, network(cast(e as inet)), g, coalesce(c, ''), cast(u as timestamptz), 'KNOWN'
            from unnest(cast(:entries as text[]), cast(:groups as text[]), cast(:comments as text[]),
                cast(:ends as text[])) as list (e, g, c, u)
            where %1$s is not null
            on conflict (project_id, %2$s) do update set
                comment = case when old.status in ('ASKED', 'CHANGING') then old.comment else excluded.comment end,
                expires_at = case when old.status in ('ASKED', 'CHANGING') then old.expires_at
                    else excluded.expires_at end,
                status = case when old.status not in ('ASKED', 'CHANGING', 'REFUSED') then old.status
                    when old.status = 'REFUSED' or %3$s then 'PENDING' else 'CHANGING' end,
                trouble = case when %4$s then null else old.trouble end,
                reference = case when %4$s then null else old.reference end""";

    private static final String AS_ASKED = "(old.comment = excluded.comment"
            + " and date_trunc('second', old.expires_at) is not distinct from date_trunc('second', excluded.expires_at))";

    private static final String OVER = "(old.status = 'REFUSED' or old.status in ('ASKED', 'CHANGING') and " + AS_ASKED
            + " or old.status in ('ACTIVE', 'KNOWN') and old.asked_at < :dayAgo)";

    private static final String NOT_THERE = """
            project_id = :project and not exists (
                select 1 from unnest(cast(:entries as text[]), cast(:groups as text[])) as list (e, g)
                where network(cast(e as inet)) = a.entry or g = a.aws_group)""";

    private static final String FORGET = "delete from address a where " + NOT_THERE + """
             and (status not in ('ASKED', 'REFUSED') or status = 'REFUSED' and asked_at < :dayAgo)
            returning coalesce(aws_group, abbrev(cast(entry as inet))) as entry, status, expires_at""";

    @Inject
    EntityManager database;

    @Inject
    AccessNotes notes;

    @Inject
    Clock clock;

    /** Takes over a whole list: what is on it is known, what is on it no longer is forgotten. */
    @Transactional
    void takeOver(long projectId, List<AtlasAccessEntry> list) {
        learn(projectId, list, "e", "entry");
        learn(projectId, list, "g", "aws_group");
        addAnew(projectId, list);
        forgotten(projectId, list).forEach(row -> tell(projectId, row));
        database.createNativeQuery("""
                        insert into access_list (project_id, read_at) values (:project, :now)
                        on conflict (project_id) do update set read_at = excluded.read_at,
                            failing_since = null, trouble = null""")
                .setParameter("project", projectId)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Atlas does not tell the list; what was on it stays known. */
    @Transactional
    void silent(long projectId, String why) {
        database.createNativeQuery("""
                        insert into access_list as old (project_id, failing_since, trouble) values (:project, :now, :why)
                        on conflict (project_id) do update set trouble = excluded.trouble,
                            failing_since = coalesce(old.failing_since, excluded.failing_since)""")
                .setParameter("project", projectId)
                .setParameter("now", clock.instant())
                .setParameter("why", why)
                .executeUpdate();
    }

    private void learn(long projectId, List<AtlasAccessEntry> list, String what, String column) {
        on(database.createNativeQuery(LEARN.formatted(what, column, AS_ASKED, OVER)), projectId, list)
                .setParameter("comments", texts(list, AtlasAccessEntry::comment))
                .setParameter("ends", texts(list, entry -> Objects.toString(entry.deleteAfter(), null)))
                .setParameter("dayAgo", dayAgo())
                .executeUpdate();
    }

    /** What was to change and has run out, or was removed by others meanwhile. */
    private void addAnew(long projectId, List<AtlasAccessEntry> list) {
        var again = "update address a set status = 'ASKED' where status = 'CHANGING' and " + NOT_THERE;
        on(database.createNativeQuery(again), projectId, list).executeUpdate();
    }

    /** But not what is yet to be added, or was refused a short while ago. */
    @SuppressWarnings("unchecked")
    private List<Tuple> forgotten(long projectId, List<AtlasAccessEntry> list) {
        return on(database.createNativeQuery(FORGET, Tuple.class), projectId, list)
                .setParameter("dayAgo", dayAgo())
                .getResultList();
    }

    /** What somebody asked to remove was told when they asked, and what was refused never was there. */
    private void tell(long projectId, Tuple row) {
        var status = EntryStatus.valueOf(row.get("status", String.class));
        var end = row.get("expires_at", Instant.class);
        if (end != null && !end.isAfter(clock.instant())) {
            notes.note(projectId, "Atlas", "removed " + row.get("entry") + ": its time was over");
        } else if (status != EntryStatus.REMOVING && status != EntryStatus.REFUSED) {
            notes.note(projectId, "Somebody", "removed " + row.get("entry") + " in Atlas itself");
        }
    }

    private static Query on(Query query, long projectId, List<AtlasAccessEntry> list) {
        return query.setParameter("project", projectId)
                .setParameter("entries", texts(list, entry -> entry.awsSecurityGroup() == null ? entry.entry() : null))
                .setParameter("groups", texts(list, AtlasAccessEntry::awsSecurityGroup));
    }

    private Instant dayAgo() {
        return clock.instant().minus(REFUSALS_STAY);
    }

    private static String[] texts(List<AtlasAccessEntry> list, Function<AtlasAccessEntry, String> text) {
        return list.stream().map(text).toArray(String[]::new);
    }
}

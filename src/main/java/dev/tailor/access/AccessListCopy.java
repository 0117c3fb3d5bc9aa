package dev.tailor.access;

import dev.tailor.atlas.AtlasAccessEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What was on a project's access list when it was last read, so that pages need not ask Atlas. */
@ApplicationScoped
class AccessListCopy {
    /** How long a refusal stays on the page of whoever asked, unless they ask again. */
    private static final Duration REFUSALS_STAY = Duration.ofDays(1);

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** Takes over a whole list: what is on it is known, what is on it no longer is forgotten. */
    @Transactional
    void takeOver(long projectId, List<AtlasAccessEntry> list) {
        var addresses =
                list.stream().filter(entry -> entry.awsSecurityGroup() == null).toList();
        var entries = addresses.stream().map(AtlasAccessEntry::entry).toArray(String[]::new);
        var comments = addresses.stream().map(AtlasAccessEntry::comment).toArray(String[]::new);
        learn(projectId, entries, comments);
        forgetOthers(projectId, entries);
        read(projectId);
    }

    private void learn(long projectId, String[] entries, String[] comments) {
        database.createNativeQuery("""
                        insert into address (project_id, entry, comment, status)
                        select distinct on (network(cast(e as inet)))
                            :project, network(cast(e as inet)), coalesce(c, ''), 'KNOWN'
                        from unnest(cast(:entries as text[]), cast(:comments as text[])) as list (e, c)
                        on conflict (project_id, entry) do update set comment = excluded.comment, reference = null,
                            trouble = case when address.status = 'FAILED' then address.trouble end,
                            status = case when address.status in ('ASKED', 'REFUSED') then 'PENDING'
                                else address.status end""")
                .setParameter("project", projectId)
                .setParameter("entries", entries)
                .setParameter("comments", comments)
                .executeUpdate();
    }

    /** But not what is yet to be added, or was refused a short while ago. */
    private void forgetOthers(long projectId, String[] entries) {
        database.createNativeQuery("""
                        delete from address where project_id = :project
                        and entry <> all (select network(cast(e as inet)) from unnest(cast(:entries as text[])) list (e))
                        and (status not in ('ASKED', 'REFUSED') or status = 'REFUSED' and asked_at < :dayAgo)""")
                .setParameter("project", projectId)
                .setParameter("entries", entries)
                .setParameter("dayAgo", clock.instant().minus(REFUSALS_STAY))
                .executeUpdate();
    }

    private void read(long projectId) {
        database.createNativeQuery("""
                        insert into access_list (project_id, read_at) values (:project, :now)
                        on conflict (project_id) do update set read_at = excluded.read_at""")
                .setParameter("project", projectId)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}

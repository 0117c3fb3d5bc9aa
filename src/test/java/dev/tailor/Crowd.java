package dev.tailor;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Many clusters at once, for pages that must not mind: ready, in size S, each a minute older than the one before. */
@Singleton
@Unremovable
public class Crowd {
    @Inject
    EntityManager database;

    /** Has Mira ask for as many new clusters in size L as given, which wait for a lead. */
    public void waiting(String team, int size) {
        of(team, size);
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("""
                            insert into change (version, cluster_id, kind, status, asked_by_id, asked_by_name,
                                asked_by_email, asked_at, reason, to_size_id, to_storage_gb, tries)
                            select 0, id, 'CREATE', 'WAITING', owner_id, owner_name, owner_email, asked_at, '', 'L', 40, 0
                            from cluster""").executeUpdate();
            database.createNativeQuery("""
                            update cluster set state = 'WAITING', ready_at = null, size_id = 'L', current_change_id =
                                (select id from change where cluster_id = cluster.id)""").executeUpdate();
        });
    }

    /** Adds clusters named {@code orders-1-crowd}, {@code orders-2-crowd}, … to the project of a team. */
    public void of(String team, int size) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("""
                            insert into cluster (id, version, team, project_id, name, description, owner_id, owner_name,
                                owner_email, size_id, storage_gb, state, asked_at, ready_at, search_text)
                            select gen_random_uuid(), 0, p.team, p.id, p.team || '-' || n || '-crowd', 'Number ' || n,
                                'mira', 'Mira', 'mira@example.com', 'S', 10, 'READY', at, at,
                                p.team || '-' || n || '-crowd' || e'\\nnumber ' || n || e'\\nmira'
                            from project p, generate_series(1, ?2) n,
                                lateral (select timestamptz '2026-11-01 12:00:00Z' - n * interval '1 minute') t (at)
                            where p.team = ?1""")
                    .setParameter(1, team)
                    .setParameter(2, size)
                    .executeUpdate();
            // what autovacuum does sooner or later
            database.createNativeQuery("select gin_clean_pending_list('cluster_search')")
                    .getSingleResult();
            database.createNativeQuery("analyze cluster").executeUpdate();
        });
    }
}

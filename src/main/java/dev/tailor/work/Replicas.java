package dev.tailor.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Who is alive: each replica says so with every heartbeat, and whoever has been silent for four is believed dead. */
@ApplicationScoped
class Replicas {
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    @Inject
    EntityManager database;

    @Inject
    Replica self;

    @Inject
    WorkConfig config;

    @Inject
    Clock clock;

    /** Says that this one is alive; tells how many are. */
    @Transactional
    int beat() {
        database.createNativeQuery("""
                        insert into replica (id, name, started_at, seen_at) values (:id, :name, :now, :now)
                        on conflict (id) do update set seen_at = excluded.seen_at""")
                .setParameter("id", self.id())
                .setParameter("name", self.name())
                .setParameter("now", clock.instant())
                .executeUpdate();
        database.createNativeQuery("delete from replica where seen_at < :then")
                .setParameter("then", clock.instant().minus(FORGOTTEN))
                .executeUpdate();
        return alive();
    }

    private int alive() {
        var silence = config.heartbeat().multipliedBy(Background.SILENT_HEARTBEATS);
        var alive = (Number) database.createNativeQuery("select count(*) from replica where seen_at > :then")
                .setParameter("then", clock.instant().minus(silence))
                .getSingleResult();
        return alive.intValue();
    }

    /** This one ends, and takes nothing from the others any more. */
    @Transactional
    void leave() {
        database.createNativeQuery("delete from replica where id = :id")
                .setParameter("id", self.id())
                .executeUpdate();
    }
}

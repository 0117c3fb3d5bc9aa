package dev.tailor.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Schedules and what was done by them, in Postgres. */
@ApplicationScoped
class ScheduleStore {
    @Inject
    EntityManager database;

    /** In one statement. */
    Governing of(UUID cluster) {
        return database.createQuery("""
                        select own, s, w from Cluster c left join Schedule own on own.clusterId = c.id
                        left join Schedule s on s.projectId = c.project.id
                        left join NightWatch w on w.clusterId = c.id where c.id = :id""", Governing.class).setParameter("id", cluster).getResultList().stream()
                .findFirst()
                .orElse(Governing.NOTHING);
    }

    Optional<Schedule> ofCluster(UUID cluster) {
        return found("clusterId", cluster);
    }

    Optional<Schedule> ofProject(long project) {
        return found("projectId", project);
    }

    private Optional<Schedule> found(String column, Object value) {
        return database
                .createQuery("from Schedule where " + column + " = :value", Schedule.class)
                .setParameter("value", value)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The same one, looked at from now on. */
    NightWatch watchOf(UUID cluster) {
        return Optional.ofNullable(database.find(NightWatch.class, cluster)).orElseGet(() -> begun(cluster));
    }

    /** Until the end of the transaction nobody else has it looked at: what they change then counts afterwards. */
    void lock(UUID cluster) {
        database.find(NightWatch.class, cluster, LockModeType.PESSIMISTIC_WRITE);
    }

    private NightWatch begun(UUID cluster) {
        var watch = new NightWatch(cluster);
        database.persist(watch);
        return watch;
    }

    /** Has every cluster of a project that lives looked at. */
    void lookAtAllOf(long project, Instant now) {
        database.createNativeQuery("""
                        insert into night_watch (cluster_id, look_at)
                        select c.id, :now from cluster c where c.project_id = :project and c.ended_at is null
                        on conflict (cluster_id) do update set look_at = excluded.look_at""")
                .setParameter("now", now)
                .setParameter("project", project)
                .executeUpdate();
    }

    /** Has those looked at that have come into a project with a schedule since. */
    void lookAtNewOnes(Instant now) {
        database.createNativeQuery("""
                        insert into night_watch (cluster_id, look_at)
                        select c.id, :now from schedule s join cluster c on c.project_id = s.project_id
                        where c.ended_at is null and c.ready_at is not null
                        and not exists (select from night_watch w where w.cluster_id = c.id)
                        on conflict (cluster_id) do nothing""").setParameter("now", now).executeUpdate();
    }

    /** The longest due first. */
    List<UUID> due(Instant now, int most) {
        return database.createQuery(
                        "select w.clusterId from NightWatch w where w.lookAt <= :now order by w.lookAt", UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}

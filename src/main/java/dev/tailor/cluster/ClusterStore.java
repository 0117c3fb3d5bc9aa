package dev.tailor.cluster;

import dev.tailor.team.Person;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Clusters in Postgres. Whoever looks for one looks inside what the person may see. */
@ApplicationScoped
class ClusterStore implements PanacheRepositoryBase<Cluster, UUID> {
    /** What a page needs of a cluster, in one statement. */
    static final String WHOLE = """
            from Cluster c join fetch c.project join fetch c.size left join fetch c.currentChange change
            left join fetch change.fromSize left join fetch change.toSize""";

    static final String SEEN_BY = " (:admin = true or c.team in :teams) ";

    /** With the changes that follow. */
    Optional<Cluster> seenBy(Person person, UUID id) {
        return find(
                        WHOLE + " left join fetch c.open where c.id = :id and" + SEEN_BY,
                        scope(person).and("id", id))
                .singleResultOptional();
    }

    /** Those of a name that have not ended, by project. */
    List<Cluster> named(Person person, String name) {
        return list(
                WHOLE + " where c.name = :name and c.endedAt is null and" + SEEN_BY + "order by c.project.name",
                scope(person).and("name", name));
    }

    /** Of those of a name that have ended, the last. */
    Optional<Cluster> lastNamed(Person person, String name) {
        return find(
                        WHOLE + " where c.name = :name and c.endedAt is not null and" + SEEN_BY
                                + "order by c.endedAt desc",
                        scope(person).and("name", name))
                .page(0, 1)
                .firstResultOptional();
    }

    /** The same, locked: two people's wishes about one cluster come one after the other. */
    Optional<Cluster> lockedFor(Person person, UUID id) {
        return find(
                        "from Cluster c where c.id = :id and" + SEEN_BY,
                        scope(person).and("id", id))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Cluster locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** With all that comparing needs, labels too, in one statement. */
    List<Cluster> liveIn(long projectId) {
        return list(WHOLE + " left join fetch c.labels where c.project.id = ?1 and c.endedAt is null", projectId);
    }

    /** Those that Atlas's last list lacked. */
    List<Cluster> missingIn(long projectId) {
        return list(WHOLE + " where c.project.id = ?1 and c.endedAt is null and c.missingSince is not null", projectId);
    }

    /** Reads a cluster and its current change once more, and locks it. */
    void lockAnew(Cluster cluster) {
        getEntityManager().refresh(cluster, LockModeType.PESSIMISTIC_WRITE);
        cluster.currentChange().ifPresent(getEntityManager()::refresh);
    }

    Optional<Cluster> holding(long projectId, String hostPrefix) {
        return find(
                        "project.id = ?1 and lower(left(name, ?2)) = ?3 and endedAt is null",
                        projectId,
                        NameRules.HOST_PREFIX,
                        hostPrefix)
                .firstResultOptional();
    }

    private static Parameters scope(Person person) {
        return Parameters.with("admin", person.admin()).and("teams", person.teams());
    }
}

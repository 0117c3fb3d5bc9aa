package dev.tailor.access;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.team.Person;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows of logins; those that are removed or have ended stay, and count no more. */
@ApplicationScoped
class LoginStore implements PanacheRepository<Login> {
    private static final String MADE =
            "clusterId = ?1 and madeAt is not null and removedAt is null and (endsAt is null or endsAt > ?2)";

    List<Login> made(UUID clusterId, Instant now) {
        return list(MADE + " order by id", clusterId, now);
    }

    List<Login> madeIn(long projectId, Instant now) {
        return list(
                "projectId = ?1 and madeAt is not null and removedAt is null and (endsAt is null or endsAt > ?2)",
                projectId,
                now);
    }

    long countMade(UUID clusterId, Instant now) {
        return count(MADE, clusterId, now);
    }

    /** The unfinished ones too. */
    List<Login> all(UUID clusterId) {
        return list("clusterId = ?1 and removedAt is null", clusterId);
    }

    Optional<Login> ofPerson(Person who, UUID clusterId) {
        return find("clusterId = ?1 and personId = ?2 and not program and removedAt is null", clusterId, who.id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whoever has that name in a project, finished or not. */
    Optional<Login> named(String username, long projectId) {
        return find("projectId = ?1 and username = ?2 and removedAt is null", projectId, username)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Login> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those whose end has come, and nobody has noted it; whoever asks meanwhile waits, and finds none. */
    List<Login> ended(Instant now) {
        return find("removedAt is null and endsAt <= ?1", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Login> endedIn(long projectId, Instant now) {
        return find("projectId = ?1 and removedAt is null and endsAt <= ?2", projectId, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Holds the cluster's row until the transaction ends, so that a deletion comes before it or after it. */
    ClusterState lockedState(UUID clusterId) {
        return getEntityManager()
                .find(Cluster.class, clusterId, LockModeType.PESSIMISTIC_WRITE)
                .state();
    }

    /** The first name for a person's login that neither we nor strangers have in the project. */
    String freeName(Person who, String clusterName, long projectId, Set<String> strangers) {
        var ours = list("projectId = ?1 and removedAt is null", projectId).stream()
                .map(Login::username)
                .collect(Collectors.toSet());
        return Usernames.of(who, clusterName)
                .filter(name -> !ours.contains(name) && !strangers.contains(name))
                .findFirst()
                .orElseThrow();
    }
}

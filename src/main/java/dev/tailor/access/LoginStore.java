package dev.tailor.access;

import dev.tailor.team.Person;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows of logins; those that are removed stay, and count no more. */
@ApplicationScoped
class LoginStore implements PanacheRepository<Login> {
    List<Login> made(UUID clusterId) {
        return list("clusterId = ?1 and madeAt is not null and removedAt is null order by id", clusterId);
    }

    /** The unfinished ones too. */
    List<Login> all(UUID clusterId) {
        return list("clusterId = ?1 and removedAt is null", clusterId);
    }

    Optional<Login> ofPerson(Person who, UUID clusterId) {
        return find("clusterId = ?1 and personId = ?2 and removedAt is null", clusterId, who.id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Login> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
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

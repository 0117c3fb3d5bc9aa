package dev.tailor.fleet;

import dev.tailor.catalog.Project;
import dev.tailor.cluster.LabelRules;
import dev.tailor.cluster.Refusal;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Who;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Which labels clusters of a project need, as administrators say it. */
@ApplicationScoped
public class RequiredLabels {
    /** The most keys of a project: each is a field that everybody fills in. */
    private static final int MOST = 8;

    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    /** What is wrong with the keys, as a sentence. */
    public static Optional<String> problem(List<String> keys) {
        if (keys.size() > MOST) {
            return Optional.of("A project needs at most " + MOST + " labels: everybody fills each of them in.");
        }
        if (new HashSet<>(keys).size() < keys.size()) {
            return Optional.of("A key is there twice.");
        }
        return keys.stream().flatMap(key -> keyProblem(key).stream()).findFirst();
    }

    /**
     * From now on, who asks for a cluster or changes the labels of one gives it these; what is there already stays.
     *
     * @param keys without problems, in the order in which forms ask for them
     * @throws Refusal.NotFound where no team has the project
     */
    @Transactional
    public void require(Person who, String atlasId, List<String> keys) {
        var project = database
                .createQuery("from Project p where p.atlasId = :id and p.team is not null", Project.class)
                .setParameter("id", atlasId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
        if (!project.requiredLabels().equals(keys)) {
            project.require(keys);
            ledger.write(Deed.of(
                            Act.PROJECT,
                            keys.isEmpty()
                                    ? "requires no labels any more"
                                    : "requires labels: " + String.join(", ", keys))
                    .by(Who.of(who))
                    .toProject(atlasId, project.name()));
        }
    }

    private static Optional<String> keyProblem(String key) {
        return key.isBlank() ? Optional.of("A key has at least one character.") : LabelRules.problem(key);
    }
}

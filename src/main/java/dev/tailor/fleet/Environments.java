package dev.tailor.fleet;

import dev.tailor.catalog.Project;
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

/** Which projects customers depend on, as administrators say it. */
@ApplicationScoped
public class Environments {
    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    /**
     * From now on a project is production, or no longer: wishes that are asked for from now on meet it.
     *
     * @throws Refusal.NotFound where no team has it
     */
    @Transactional
    public void mark(Person who, String atlasId, boolean production) {
        var project = database.createQuery("from Project p where p.atlasId = :id and p.team is not null", Project.class)
                .setParameter("id", atlasId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
        if (project.production() != production) {
            project.markProduction(production);
            ledger.write(
                    Deed.of(Act.PROJECT, production ? "marked it as production" : "marked it as no production any more")
                            .by(Who.of(who))
                            .toProject(atlasId, project.name()));
        }
    }
}

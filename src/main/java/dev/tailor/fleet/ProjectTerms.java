package dev.tailor.fleet;

import dev.tailor.catalog.Lifetime;
import dev.tailor.catalog.Placement;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** All that administrators say of a project at once: either all of it holds from now on, or nothing has changed. */
@ApplicationScoped
public class ProjectTerms {
    @Inject
    Ties ties;

    @Inject
    Environments environments;

    @Inject
    RequiredLabels labels;

    /**
     * Whose it is, and how clusters are built and kept there.
     *
     * @param production whether customers depend on it
     * @param requiredLabels keys of labels that clusters need, without problems
     */
    public record Terms(
            String team, Placement placement, Lifetime lifetime, boolean production, List<String> requiredLabels) {}

    /**
     * From now on they hold, as {@link Ties}, {@link Environments} and {@link RequiredLabels} tell one by one.
     *
     * @throws Refusal.NotFound where the copy has no such project
     * @throws Refusal.NotPossible where clusters stand against it, or another project of ours has its name
     */
    @Transactional
    public void agree(Person who, String projectId, Terms terms) {
        ties.tie(who, projectId, terms.team(), terms.placement(), terms.lifetime());
        environments.mark(who, projectId, terms.production());
        labels.require(who, projectId, terms.requiredLabels());
    }
}

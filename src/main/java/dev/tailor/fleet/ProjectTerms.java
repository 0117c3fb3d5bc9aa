package dev.tailor.fleet;

import dev.tailor.Reading;
import dev.tailor.catalog.Lifetime;
import dev.tailor.catalog.Placement;
import dev.tailor.catalog.Project;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

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
            String team, Placement placement, Lifetime lifetime, boolean production, List<String> requiredLabels) {
        /** As they hold for a project that a team has. */
        public static Terms of(Project tied) {
            return new Terms(tied.team(), tied.placement(), tied.lifetime(), tied.production(), tied.requiredLabels());
        }

        /** What a form carries that shows them. */
        public String reading() {
            return Reading.of(this);
        }

        /** "AWS EU_CENTRAL_1, MongoDB 8.0, backups on, growing disks off, production, labels stage". */
        public String words() {
            return TermsWords.of(placement)
                    + TermsWords.of(lifetime)
                    + (production ? ", production" : ", no production")
                    + (requiredLabels.isEmpty() ? "" : ", labels " + String.join(", ", requiredLabels));
        }
    }

    /** What a form carries about a project; nothing where no team has it. */
    public static String reading(Optional<Project> tied) {
        return tied.map(Terms::of).map(Terms::reading).orElse("");
    }

    /**
     * From now on they hold, as {@link Ties}, {@link Environments} and {@link RequiredLabels} tell one by one.
     *
     * @param read the {@link #reading} of what the person has seen
     * @return false where somebody else was faster: it has other terms than these, and keeps them; whoever sends the same
     *     twice, because no answer came, is not told so
     * @throws Refusal.NotFound where the copy has no such project
     * @throws Refusal.NotPossible where clusters stand against it, or another project of ours has its name
     */
    @Transactional
    public boolean agree(Person who, String projectId, String read, Terms terms) {
        var present = ties.held(projectId, terms.team()).filter(Project::tied);
        if (!reading(present).equals(read)) {
            return present.map(Terms::of).filter(terms::equals).isPresent();
        }
        ties.tie(who, projectId, terms.team(), terms.placement(), terms.lifetime());
        environments.mark(who, projectId, terms.production());
        labels.require(who, projectId, terms.requiredLabels());
        return true;
    }
}

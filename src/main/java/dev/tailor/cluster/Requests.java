package dev.tailor.cluster;

import dev.tailor.catalog.Project;
import dev.tailor.catalog.Sizes;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes requests for new clusters. Each is stored with the work that it needs, or refused, in one transaction. */
@ApplicationScoped
public class Requests {
    @Inject
    WishRules rules;

    @Inject
    Sizes sizes;

    @Inject
    QuotaRules quotas;

    @Inject
    Approvals approvals;

    @Inject
    FailedRequests failed;

    @Inject
    NewClusters newClusters;

    @Inject
    Expiries expiries;

    @Inject
    Wishes wishes;

    @Inject
    Clock clock;

    /**
     * The projects in which somebody may ask for clusters, by name.
     *
     * @throws Refusal.NotAllowed where they may only look
     */
    public List<Project> projectsFor(Person who) {
        if (!who.mayAsk()) {
            throw new Refusal.NotAllowed("Viewers only look: a developer or lead of the team can ask for a cluster.");
        }
        return rules.projectsFor(who);
    }

    /** All that is wrong with a wish: a sentence by field (project, name, size, storage, labels); empty if nothing. */
    public Map<String, String> problems(Person who, NewCluster wish) {
        return rules.problems(who, wish);
    }

    /**
     * What the team lacks for a wish that nothing else is wrong with: a sentence at its field; empty if nothing, or if
     * somebody is asked about it.
     */
    public Map<String, String> lacks(Person who, NewCluster wish) {
        var size = sizes.findById(wish.sizeId());
        var project = rules.projectOf(who, wish).orElseThrow();
        var lacks = quotas.lacks(project.team(), NewClusters.amounts(size, wish));
        return lacks.isEmpty()
                        || approvals.asking(who, project).create(size, lacks).waits()
                ? Map.of()
                : QuotaRules.problems(project.team(), lacks);
    }

    /**
     * What is wrong with a name, as a sentence.
     *
     * @param projectId where; null means the person's only project
     */
    public Optional<String> nameProblem(Person who, Long projectId, String name) {
        var wish = new NewCluster(projectId, name, null, null, null, Map.of());
        return rules.problem(who, rules.projectOf(who, wish), wish.name());
    }

    /**
     * Asks for a new cluster, owned by the person; it takes the place of a request of its name that failed.
     *
     * @throws Refusal.Invalid with all that is wrong
     * @throws Refusal.OverQuota where only the team's quota stands against it
     */
    @Transactional
    public Cluster ask(Person who, NewCluster wish) {
        return ask(who, Somebody.of(who), wish);
    }

    /** The same for somebody else, whose it will be. */
    @Transactional
    Cluster ask(Person who, Somebody owner, NewCluster wish) {
        projectsFor(who);
        Refusal.Invalid.ifAny(rules.problems(who, wish));
        var size = sizes.findById(wish.sizeId());
        var project = rules.projectOf(who, wish).orElseThrow();
        failed.makeWay(who, project, wish.name());
        var approval = approvals.ofNew(who, project, size, NewClusters.amounts(size, wish));
        var cluster = newClusters.store(owner, project, size, wish, now());
        expiries.begin(cluster, wish.expiresOn());
        wishes.ask(NewChanges.create(cluster, Somebody.of(who), cluster.askedAt()), approval);
        return cluster;
    }

    private Instant now() {
        return clock.instant();
    }
}

package dev.tailor.cluster;

import dev.tailor.catalog.Amounts;
import dev.tailor.catalog.ApprovalRules;
import dev.tailor.catalog.Limits.Lack;
import dev.tailor.catalog.Project;
import dev.tailor.catalog.Size;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What the rules of the moment say about a wish: told beforehand, and decided with the team's quota held. */
@ApplicationScoped
public class Approvals {
    @Inject
    ApprovalRules rules;

    @Inject
    QuotaRules quotas;

    /** For a form: one statement, however many sizes are looked at. */
    @Transactional
    public Asking asking(Person who, Project project) {
        return new Asking(who, project, rules.present().thresholds());
    }

    /** Whether this person may grant more than a quota allows. */
    @Transactional
    public boolean mayExceed(Person who) {
        return who.admin() && rules.present().thresholds().excessWaits();
    }

    /** @throws Refusal.OverQuota where the team may not have so much, and nobody is to be asked */
    Approval ofNew(Person who, Project project, Size size, Amounts target) {
        var lacks = quotas.held(project.team(), null, target);
        return orRefuse(asking(who, project).create(size, lacks), project.team(), lacks);
    }

    /** @throws Refusal.OverQuota likewise */
    Approval ofResize(Person who, Cluster cluster, Size size, int storageGb) {
        var lacks = quotas.held(cluster.team(), cluster.id(), Amounts.of(size, storageGb));
        var before = new Outlook(cluster).size();
        return orRefuse(asking(who, cluster.project()).resize(before, size, lacks), cluster.team(), lacks);
    }

    /** Of what asks for no size. */
    Approval of(Person who, Cluster cluster, ChangeKind kind) {
        return asking(who, cluster.project()).plain(kind);
    }

    private static Approval orRefuse(Approval approval, String team, List<Lack> lacks) {
        if (approval.outcome() == Approval.Outcome.REFUSED) {
            throw new Refusal.OverQuota(QuotaRules.problems(team, lacks));
        }
        return approval;
    }
}

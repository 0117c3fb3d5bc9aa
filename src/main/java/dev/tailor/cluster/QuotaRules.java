package dev.tailor.cluster;

import dev.tailor.catalog.Amounts;
import dev.tailor.catalog.Limits.Kind;
import dev.tailor.catalog.Quotas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Whether a team may have what is asked for: looked at before, and once more with the team's quota held. */
@ApplicationScoped
class QuotaRules {
    @Inject
    Quotas quotas;

    @Inject
    Usage usage;

    @Inject
    Standings standings;

    /** What is lacking for a new cluster, a sentence at its field; empty where nothing is. */
    Map<String, String> problems(String team, Amounts target) {
        return problems(standings.of(team), target);
    }

    /**
     * Until the end of the transaction nobody else takes from what the team may have. Whoever holds a cluster's row too
     * has taken that first.
     *
     * @param cluster null for a new one
     * @throws Refusal.OverQuota where it does not go
     */
    void hold(String team, UUID cluster, Amounts target) {
        var problems = quotas.locked(team)
                .map(quota -> problems(usage.of(quota, cluster), target))
                .orElse(Map.of());
        if (!problems.isEmpty()) {
            throw new Refusal.OverQuota(problems);
        }
    }

    /** The same for what a change asks for, if it asks for any size. */
    void hold(Change change) {
        if (change.toSize() != null && change.restores().isEmpty()) {
            hold(change.cluster().team(), change.cluster().id(), Amounts.of(change.toSize(), change.toStorageGb()));
        }
    }

    private static Map<String, String> problems(Standing standing, Amounts target) {
        var lacks = standing.lacks(target);
        if (lacks.isEmpty()) {
            return Map.of();
        }
        var field = lacks.stream().allMatch(lack -> lack.kind() == Kind.STORAGE) ? "storage" : "size";
        return Map.of(field, "It does not fit: " + QuotaWords.sentence(standing.team(), lacks));
    }
}

package dev.tailor.cluster;

import dev.tailor.catalog.Amounts;
import dev.tailor.catalog.Limits.Kind;
import dev.tailor.catalog.Limits.Lack;
import dev.tailor.catalog.Quotas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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

    /** What is lacking for a new cluster. */
    List<Lack> lacks(String team, Amounts target) {
        return standings.of(team).lacks(target);
    }

    /**
     * What is lacking. Until the end of the transaction nobody else takes from what the team may have. Whoever holds a
     * cluster's row too has taken that first.
     *
     * @param cluster null for a new one
     */
    List<Lack> held(String team, UUID cluster, Amounts target) {
        return quotas.locked(team)
                .map(quota -> usage.of(quota, cluster).lacks(target))
                .orElse(List.of());
    }

    /**
     * The same for what a change asks for, if it asks for any size.
     *
     * @throws Refusal.OverQuota where it does not go
     */
    void hold(Change change) {
        if (change.toSize() == null || change.restores().isPresent()) {
            return;
        }
        var team = change.cluster().team();
        var lacks = held(team, change.cluster().id(), Amounts.of(change.toSize(), change.toStorageGb()));
        if (!lacks.isEmpty()) {
            throw new Refusal.OverQuota(problems(team, lacks));
        }
    }

    /** The same of what an administrator has granted: that holds, and nobody else takes from the quota meanwhile. */
    void holdGranted(Change change) {
        quotas.locked(change.cluster().team());
    }

    /** A sentence at its field; empty where nothing is lacking. */
    static Map<String, String> problems(String team, List<Lack> lacks) {
        if (lacks.isEmpty()) {
            return Map.of();
        }
        var field = lacks.stream().allMatch(lack -> lack.kind() == Kind.STORAGE) ? "storage" : "size";
        return Map.of(field, "It does not fit: " + QuotaWords.sentence(team, lacks));
    }
}

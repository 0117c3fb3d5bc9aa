package dev.tailor.cluster;

import dev.tailor.catalog.Amounts;
import dev.tailor.catalog.Limits;
import dev.tailor.catalog.Quota;
import dev.tailor.catalog.Quotas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What teams have of what they may have; one statement where nothing is limited, two otherwise. */
@ApplicationScoped
public class Standings {
    @Inject
    Quotas quotas;

    @Inject
    Usage usage;

    /** A team's, for whoever asks for a new cluster. */
    @Transactional
    public Standing of(String team) {
        return of(team, null);
    }

    /**
     * The same, for whoever asks to change one of its clusters.
     *
     * @param cluster null for none
     */
    @Transactional
    public Standing of(String team, UUID cluster) {
        return quotas.findByIdOptional(team)
                .map(quota -> usage.of(quota, cluster))
                .orElseGet(() -> Standing.unlimited(team));
    }

    /** Those of these teams that are limited, by name. */
    @Transactional
    public Map<String, Standing> of(Collection<String> teams) {
        var limited = quotas.of(teams);
        var standings = new TreeMap<String, Standing>();
        if (!limited.isEmpty()) {
            var used = usage.of(limited.stream().map(Quota::team).toList());
            limited.forEach(quota -> standings.put(quota.team(), standing(quota.team(), quota.limits(), used)));
        }
        return standings;
    }

    /** Of all teams that have a cluster or a limit, by name. */
    @Transactional
    public Collection<Standing> all() {
        var limits = new TreeMap<String, Limits>();
        var used = usage.ofAll();
        used.keySet().forEach(team -> limits.put(team, Limits.NONE));
        quotas.listAll().forEach(quota -> limits.put(quota.team(), quota.limits()));
        return limits.entrySet().stream()
                .map(team -> standing(team.getKey(), team.getValue(), used))
                .toList();
    }

    private static Standing standing(String team, Limits limits, Map<String, Usage.Used> used) {
        var of = used.getOrDefault(team, Usage.Used.NOTHING);
        return new Standing(team, limits, of.decided(), Amounts.NONE, of.withWaiting());
    }
}

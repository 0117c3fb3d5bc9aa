package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.cluster.Standing;

/** What a team has of what it may have; what waits for a lead is not counted. */
public record QuotaJson(Share clusters, Share memoryGb, Share storageGb, Share dollarsAMonth) {
    /** @param limit absent where there is none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Share(long used, Integer limit) {}

    static QuotaJson of(Standing standing) {
        var has = standing.has();
        var limits = standing.limits();
        return new QuotaJson(
                new Share(has.clusters(), limits.clusters()),
                new Share(has.memoryGb(), limits.memoryGb()),
                new Share(has.storageGb(), limits.storageGb()),
                new Share(has.dollars(), limits.dollars()));
    }
}

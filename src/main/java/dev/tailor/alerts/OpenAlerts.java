package dev.tailor.alerts;

/** Which clusters have open alerts that nobody has acknowledged, for those who search lists of clusters. */
public final class OpenAlerts {
    /** Fulfilled by such a cluster {@code c} {@code :now}, as HQL. */
    public static final String OF_CLUSTER =
            "exists (select 1 from Alert a where a.cluster = c and " + Pile.FRESH.condition() + ")";

    private OpenAlerts() {}
}

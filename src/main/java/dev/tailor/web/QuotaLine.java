package dev.tailor.web;

import dev.tailor.catalog.Amounts;
import dev.tailor.cluster.Standing;
import java.util.ArrayList;
import java.util.List;

/** What a team has of what it may have, in a line. */
public final class QuotaLine {
    private QuotaLine() {}

    /** "orders: 6 of 10 clusters · 26 of 40 GB memory · $1,108 of $1,600 a month"; empty where nothing is limited. */
    public static String now(Standing standing) {
        return standing.limited() ? standing.team() + ": " + String.join(" · ", parts(standing, standing.has())) : "";
    }

    /** "orders will then have 7 of 10 clusters, 28 of 40 GB memory, $1,166 of $1,600 a month."; empty likewise. */
    public static String then(Standing standing, Amounts amounts) {
        return standing.limited()
                ? standing.team() + " will then have " + String.join(", ", parts(standing, amounts)) + "."
                : "";
    }

    /** "$1,502 of $1,600 a month · 34 of 40 GB memory"; empty likewise. */
    public static String brief(Standing standing, Amounts amounts) {
        return String.join(" · ", parts(standing, amounts));
    }

    private static List<String> parts(Standing standing, Amounts amounts) {
        var limits = standing.limits();
        var parts = new ArrayList<String>();
        if (limits.clusters() != null) {
            parts.add(of(amounts.clusters(), limits.clusters()) + " clusters");
        }
        if (limits.memoryGb() != null) {
            parts.add(of(amounts.memoryGb(), limits.memoryGb()) + " GB memory");
        }
        if (limits.storageGb() != null) {
            parts.add(of(amounts.storageGb(), limits.storageGb()) + " GB storage");
        }
        if (limits.dollars() != null) {
            parts.add(Formats.money(amounts.dollars()) + " of " + Formats.money(limits.dollars()) + " a month");
        }
        return parts;
    }

    private static String of(long amount, int limit) {
        return Formats.grouped(amount) + " of " + Formats.grouped(limit);
    }
}

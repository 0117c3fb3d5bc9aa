package dev.tailor.web;

import dev.tailor.cluster.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/**
 * How much of something a team has, as a bar: the tag {@code meters} draws a list of them.
 *
 * @param label "Memory"
 * @param used "26"
 * @param limit "40 GB"
 * @param filled of the bar, in percent
 * @param waiting what waits on top of it, in percent
 * @param sub "38 GB with what waits", or empty
 * @param tooMuch whether that is more than there may be
 */
public record Meter(
        String label, String used, String limit, String filled, String waiting, String sub, boolean tooMuch) {
    /** Those of what is limited. */
    public static List<Meter> of(Standing standing) {
        var limits = standing.limits();
        var has = standing.has();
        var then = standing.withWaiting();
        var meters = new ArrayList<Meter>();
        add(meters, "Clusters", limits.clusters(), has.clusters(), then.clusters(), Formats::grouped);
        add(meters, "Memory", limits.memoryGb(), has.memoryGb(), then.memoryGb(), Formats::gigabytes);
        add(meters, "Storage", limits.storageGb(), has.storageGb(), then.storageGb(), Formats::gigabytes);
        add(meters, "Cost a month", limits.dollars(), has.dollars(), then.dollars(), Formats::money);
        return List.copyOf(meters);
    }

    private static void add(
            List<Meter> meters, String label, Integer limit, long has, long then, LongFunction<String> words) {
        if (limit != null) {
            var filled = percent(has, limit);
            meters.add(new Meter(
                    label,
                    words.apply(has).replace(" GB", ""),
                    words.apply(limit),
                    figure(filled),
                    figure(Math.max(0, percent(then, limit) - filled)),
                    sub(limit, has, then, words),
                    Math.max(has, then) > limit));
        }
    }

    private static String sub(long limit, long has, long then, LongFunction<String> words) {
        var most = Math.max(has, then);
        var waits = then > has ? words.apply(then) + " with what waits" : "";
        if (most <= limit) {
            return waits;
        }
        return (waits.isEmpty() ? "" : waits + ", ") + words.apply(most - limit) + " too much";
    }

    private static double percent(long amount, long limit) {
        return limit == 0 ? (amount == 0 ? 0 : 100) : Math.min(100, amount * 100.0 / limit);
    }

    private static String figure(double percent) {
        return Math.round(percent * 10) / 10.0 + "%";
    }
}

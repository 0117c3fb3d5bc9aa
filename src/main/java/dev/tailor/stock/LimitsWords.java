package dev.tailor.stock;

import dev.tailor.catalog.Limits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How the history tells what a team may have, and what became of it. */
final class LimitsWords {
    private LimitsWords() {}

    /** "clusters from no limit to 10; memory from 40 GB to 64 GB"; empty where nothing is different. */
    static String difference(Limits before, Limits after) {
        var now = of(after);
        return of(before).entrySet().stream()
                .filter(one -> !one.getValue().equals(now.get(one.getKey())))
                .map(one -> one.getKey() + " from " + one.getValue() + " to " + now.get(one.getKey()))
                .collect(Collectors.joining("; "));
    }

    private static Map<String, String> of(Limits limits) {
        var words = new LinkedHashMap<String, String>();
        words.put("clusters", words(limits.clusters(), "", ""));
        words.put("memory", words(limits.memoryGb(), "", " GB"));
        words.put("storage", words(limits.storageGb(), "", " GB"));
        words.put("money a month", words(limits.dollars(), "$", ""));
        return words;
    }

    private static String words(Integer limit, String before, String behind) {
        return limit == null ? "no limit" : before + limit + behind;
    }
}

package dev.tailor.stock;

import dev.tailor.catalog.Terms;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How the history tells what a size is, and what became of it. */
final class TermsWords {
    private TermsWords() {}

    /** "memory 8 GB; storage 10 to 512 GB, beginning with 40; …". */
    static String all(Terms terms) {
        return of(terms).entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining("; "));
    }

    /** "price an hour from $0.54 to $0.6"; empty where nothing is different. */
    static String difference(Terms before, Terms after) {
        var now = of(after);
        return of(before).entrySet().stream()
                .filter(one -> !one.getValue().equals(now.get(one.getKey())))
                .map(one -> one.getKey() + " from " + one.getValue() + " to " + now.get(one.getKey()))
                .collect(Collectors.joining("; "));
    }

    private static Map<String, String> of(Terms terms) {
        var storage = terms.storage();
        var words = new LinkedHashMap<String, String>();
        words.put("memory", terms.memoryGb() + " GB");
        words.put("least storage", storage.leastGb() + " GB");
        words.put("first storage", storage.startGb() + " GB");
        words.put("most storage", storage.mostGb() + " GB");
        words.put("machines", terms.instanceSize());
        words.put("price an hour", "$" + terms.priceAnHour().toPlainString());
        words.put("approval", terms.needsApproval() ? "by a lead" : "not needed");
        words.put("for", terms.teams().isEmpty() ? "all teams" : String.join(" and ", terms.teams()));
        words.put("offered", terms.retired() ? "no" : "yes");
        words.put("usual time", terms.usual().from() + "–" + terms.usual().to() + " minutes");
        return words;
    }
}

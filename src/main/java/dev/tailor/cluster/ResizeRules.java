package dev.tailor.cluster;

import dev.tailor.catalog.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is wrong with the wish for another size. */
final class ResizeRules {
    private ResizeRules() {}

    /**
     * Every sentence at once, by the field's name (size, storage).
     *
     * @param size empty where there is none of that name
     * @param storage in GB
     */
    static Map<String, String> problems(Cluster cluster, Optional<Size> size, int storage) {
        var problems = new LinkedHashMap<String, String>();
        var before = new Outlook(cluster);
        if (size.filter(before.size()::equals).isPresent() && storage == before.storageGb()) {
            problems.put("size", "It has this size and storage already.");
        } else if (size.filter(one -> one.equals(cluster.size()) || one.equals(before.size()))
                .isEmpty()) {
            SizeRules.problem(size.orElse(null), cluster.team()).ifPresent(wrong -> problems.put("size", wrong));
        }
        storage(before, size, storage).ifPresent(wrong -> problems.put("storage", wrong));
        return problems;
    }

    private static Optional<String> storage(Outlook before, Optional<Size> size, int storage) {
        return storage < before.storageGb()
                ? Optional.of("Storage can’t shrink: it has " + before.storageGb() + " GB.")
                : size.flatMap(chosen -> WishRules.storage(chosen, storage));
    }
}

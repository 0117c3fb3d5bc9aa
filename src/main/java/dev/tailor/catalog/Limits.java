package dev.tailor.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a team may have at most; null limits nothing.
 *
 * @param memoryGb of each node, added up
 * @param dollars a month, as if all of it ran
 */
public record Limits(Integer clusters, Integer memoryGb, Integer storageGb, Integer dollars) {
    public static final Limits NONE = new Limits(null, null, null, null);

    /** What is limited. */
    public enum Kind {
        CLUSTERS,
        MEMORY,
        STORAGE,
        MONEY
    }

    /**
     * Something of which there is not enough.
     *
     * @param limit the most
     * @param has what there was before more was wanted, which may be too much already
     */
    public record Lack(Kind kind, long limit, long has) {
        /** How much is left. */
        public long left() {
            return Math.max(0, limit - has);
        }
    }

    /**
     * What is lacking to get from one to the other. Having less, or as much as before, always goes, also for who has
     * too much already.
     */
    public List<Lack> lacks(Amounts before, Amounts after) {
        var lacks = new ArrayList<Lack>();
        add(lacks, Kind.CLUSTERS, clusters, before.clusters(), after.clusters());
        add(lacks, Kind.MEMORY, memoryGb, before.memoryGb(), after.memoryGb());
        add(lacks, Kind.STORAGE, storageGb, before.storageGb(), after.storageGb());
        add(lacks, Kind.MONEY, dollars, before.dollars(), after.dollars());
        return List.copyOf(lacks);
    }

    /** Whether it limits anything. */
    public boolean any() {
        return Stream.of(clusters, memoryGb, storageGb, dollars).anyMatch(Objects::nonNull);
    }

    private static void add(List<Lack> lacks, Kind kind, Integer limit, long before, long after) {
        if (limit != null && after > limit && after > before) {
            lacks.add(new Lack(kind, limit, before));
        }
    }
}

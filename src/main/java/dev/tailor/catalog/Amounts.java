package dev.tailor.catalog;

/**
 * What a team has, or one cluster is.
 *
 * @param memoryGb of each node, added up
 * @param dollars a month, running
 */
public record Amounts(long clusters, long memoryGb, long storageGb, long dollars) {
    public static final Amounts NONE = new Amounts(0, 0, 0, 0);

    /** One cluster. */
    public static Amounts of(Size size, int storageGb) {
        return new Amounts(1, size.memoryGb(), storageGb, size.priceAMonth());
    }

    public Amounts plus(Amounts more) {
        return new Amounts(
                clusters + more.clusters, memoryGb + more.memoryGb, storageGb + more.storageGb, dollars + more.dollars);
    }

    public Amounts minus(Amounts less) {
        return plus(new Amounts(-less.clusters, -less.memoryGb, -less.storageGb, -less.dollars));
    }

    /** The larger of each: while one becomes the other, both are held. */
    public Amounts or(Amounts other) {
        return new Amounts(
                Math.max(clusters, other.clusters),
                Math.max(memoryGb, other.memoryGb),
                Math.max(storageGb, other.storageGb),
                Math.max(dollars, other.dollars));
    }
}

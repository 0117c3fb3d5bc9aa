package dev.tailor.catalog;

/**
 * Above what a wish waits, for all teams; that of sizes stands with each {@link Size}.
 *
 * @param dollars a month that one cluster may cost without a lead; null where no price waits
 * @param excessWaits whether what is more than a quota waits for an administrator; it is refused otherwise
 */
public record Thresholds(Integer dollars, boolean excessWaits) {
    /** How an installation begins: sizes alone decide, and quotas hold. */
    public static final Thresholds NONE = new Thresholds(null, false);

    /** Whether this price a month is too much to begin without a lead. */
    public boolean isExceededBy(int priceAMonth) {
        return dollars != null && priceAMonth > dollars;
    }
}

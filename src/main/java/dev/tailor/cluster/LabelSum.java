package dev.tailor.cluster;

/**
 * What clusters come to that have values of a label.
 *
 * @param values how many values they have
 * @param clusters all of them
 * @param memoryGb memory of each node of those that are there or being built, in GB
 * @param storageGb storage of the same, in GB
 * @param priceAMonth of the same in whole US dollars, the paused ones as if they ran
 */
public record LabelSum(long values, long clusters, long memoryGb, long storageGb, long priceAMonth) {
    public static final LabelSum NOTHING = new LabelSum(0, 0, 0, 0, 0);

    /** What is left without a part. */
    LabelSum minus(LabelSum part) {
        return new LabelSum(
                values - part.values,
                clusters - part.clusters,
                memoryGb - part.memoryGb,
                storageGb - part.storageGb,
                priceAMonth - part.priceAMonth);
    }
}

package dev.tailor.review;

import dev.tailor.catalog.Size;

/**
 * All that a search finds, summed up.
 *
 * @param clusters how many there are
 * @param memoryGb memory of each node, in GB
 * @param priceAMonth in whole US dollars, the paused ones as if they ran
 */
public record Together(long clusters, long memoryGb, long priceAMonth) {
    Together plus(Size size, long number) {
        return new Together(
                clusters + number, memoryGb + number * size.memoryGb(), priceAMonth + number * size.priceAMonth());
    }
}

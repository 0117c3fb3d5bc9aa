package dev.tailor.review;

/**
 * How far the review of a quarter has come.
 *
 * @param clusters how many there are to look at
 * @param reviewed how many of them a lead has looked at in this quarter
 */
public record Round(Quarter quarter, long clusters, long reviewed) {
    public long left() {
        return clusters - reviewed;
    }
}

package dev.tailor.review;

/**
 * How far the review of a quarter has come.
 *
 * @param all how many clusters there are, with those that will be deleted
 * @param reviewed how many of them a lead has looked at in this quarter
 * @param left how many are still to be looked at
 */
public record Round(Quarter quarter, long all, long reviewed, long left) {
    /** How many there are to look at: those that will be deleted only where somebody has done so already. */
    public long clusters() {
        return reviewed + left;
    }
}

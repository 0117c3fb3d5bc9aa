package dev.tailor.history;

/**
 * Where a deed comes from.
 *
 * @param who the person behind the request; Tailor in the background
 * @param token the name of the personal access token that acts for that person, or null
 * @param address where their request came from, or null
 * @param reference what leads each line of the log that it leaves, or null
 * @param task what Tailor is at in the background, or null
 */
record Origin(Who who, String token, String address, String reference, String task) {
    /** The token's name, if it is this one that it acts for: what Tailor does meanwhile it does by itself. */
    String tokenOf(Who one) {
        return one.id() != null && one.id().equals(who.id()) ? token : null;
    }
}

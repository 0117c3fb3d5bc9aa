package dev.tailor.cluster;

/**
 * What can be done about a difference.
 *
 * @param drift what differs
 * @param sizeInAtlas where the size differs, what Atlas's is called here: a letter, or Atlas's word; otherwise empty
 * @param noTaking why Atlas's value can't be taken; empty where it can
 * @param noRestoring why ours can't be restored; empty where it can
 * @param restoring what the rules say about restoring ours: whether somebody decides about that first
 */
public record DriftChoice(Drift drift, String sizeInAtlas, String noTaking, String noRestoring, Approval restoring) {
    public Difference difference() {
        return drift.difference();
    }
}

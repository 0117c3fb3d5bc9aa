package dev.tailor.cluster;

/** How urgent it is to give a cluster more storage: one rule for alerts and for measurements. */
public enum DiskRoom {
    ENOUGH("before it reaches 90 %"),
    /** Time to ask for more. */
    SHORT("before it reaches 90 %"),
    /** Soon nothing can be written any more. */
    ALMOST_NONE("before it is full");

    private static final double FILLS = 0.8;
    private static final double TOO_LATE = 0.9;

    private final String before;

    DiskRoom(String before) {
        this.before = before;
    }

    /** @param used the share of the disk that is used, from 0 to 1 */
    public static DiskRoom of(double used) {
        if (used >= TOO_LATE) {
            return ALMOST_NONE;
        }
        return used > FILLS ? SHORT : ENOUGH;
    }

    /** By when more storage is wanted, as the end of a sentence. */
    public String before() {
        return before;
    }
}

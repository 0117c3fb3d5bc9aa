package dev.tailor.schedule;

/**
 * What rules over a cluster's nights.
 *
 * @param own the cluster's own; null where it has none
 * @param project that of its project; null where that has none
 * @param watch what was done so far; null where nobody has looked yet
 */
record Governing(Schedule own, Schedule project, NightWatch watch) {
    static final Governing NOTHING = new Governing(null, null, null);

    /** The one that counts; null for none. */
    Schedule schedule() {
        return own == null ? project : own;
    }

    /** What it says; null for none. */
    NightRule rule() {
        return schedule() == null ? null : schedule().rule();
    }
}

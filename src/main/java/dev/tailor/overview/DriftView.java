package dev.tailor.overview;

import dev.tailor.cluster.Difference;
import java.time.Instant;
import java.util.List;

/**
 * Where Atlas differs from what was asked.
 *
 * @param rows none where it does not
 * @param decides whether the person may decide about it
 */
public record DriftView(List<Row> rows, boolean decides) {
    /**
     * A difference.
     *
     * @param what "Storage"
     * @param key what it is known by in forms
     * @param asked "40 GB"
     * @param inAtlas "60 GB"
     * @param seen Atlas's value as forms send it back
     * @param origin how it came about, as far as anybody knows
     * @param since since when it was seen
     * @param noTaking why Atlas's value can't be taken; empty where it can
     * @param noRestoring why ours can't be restored; empty where it can
     * @param decides who decides about restoring ours: "Lena decides"; empty where nobody has to
     */
    public record Row(
            String what,
            String key,
            String asked,
            String inAtlas,
            String seen,
            String origin,
            Instant since,
            String noTaking,
            String noRestoring,
            String decides) {
        /** Whether Atlas does not have the cluster any more. */
        public boolean lost() {
            return key.equals(Difference.EXISTENCE);
        }
    }

    /** The same of any of them: then it is the only one. */
    public boolean lost() {
        return rows.stream().anyMatch(Row::lost);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}

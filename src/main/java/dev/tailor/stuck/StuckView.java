package dev.tailor.stuck;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.Silence;
import dev.tailor.cluster.Stuck;
import dev.tailor.cluster.Trouble;
import dev.tailor.network.StuckEntry;
import dev.tailor.work.BrokenWork;
import java.time.Instant;
import java.util.List;

/**
 * The page.
 *
 * @param changes the longest first
 * @param work what breaks down besides
 * @param projects that Atlas does not answer for
 * @param entries of access lists that Atlas does not change
 */
public record StuckView(List<Row> changes, List<BrokenWork> work, List<Silence> projects, List<StuckEntry> entries) {
    /** A change. */
    public record Row(Stuck stuck) {
        public Change change() {
            return stuck.change();
        }

        public Instant since() {
            return stuck.since();
        }

        /** "create", "resize". */
        public String kind() {
            return change().kind().name().toLowerCase(java.util.Locale.ROOT);
        }

        public String what() {
            return switch (stuck.why()) {
                case LATE -> "Atlas is at it and does not finish";
                case FAILING -> "Atlas can’t do it";
                case BROKEN -> "Tailor’s own work breaks down";
            };
        }

        /** What Atlas said last; empty where it said nothing. */
        public String said() {
            return change().trouble().map(Row::words).orElse("");
        }

        /** What finds it in the log; empty where nothing was logged. */
        public String reference() {
            return change().trouble().map(Trouble::reference).orElse("");
        }

        private static String words(Trouble trouble) {
            var answer = trouble.status() == 0 ? "no answer" : (trouble.status() + " " + trouble.code()).strip();
            return answer + ": " + trouble.meaning();
        }
    }

    public boolean isEmpty() {
        return changes.isEmpty() && work.isEmpty() && projects.isEmpty() && entries.isEmpty();
    }
}

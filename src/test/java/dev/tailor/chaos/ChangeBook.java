package dev.tailor.chaos;

import static dev.tailor.chaos.Postgres.text;

import dev.tailor.chaos.Ledger.Entry;
import dev.tailor.chaos.Ledger.Wish;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Each wish that was accepted is one change, each that may have been is one at most; and what failed says why. */
final class ChangeBook {
    private static final Set<Wish> WISHES =
            EnumSet.of(Wish.CREATE, Wish.RESIZE, Wish.PAUSE, Wish.RESUME, Wish.DELETE, Wish.RESTORE);

    private final Ledger ledger;
    private final Postgres postgres;
    private final Findings findings;

    ChangeBook(Ledger ledger, Postgres postgres, Findings findings) {
        this.ledger = ledger;
        this.postgres = postgres;
        this.findings = findings;
    }

    void compare() {
        var rows = postgres.changes().stream()
                .collect(Collectors.groupingBy(
                        row -> text(row, "name") + " " + text(row, "kind"), Collectors.counting()));
        var wishes = ledger.entries().stream()
                .filter(entry -> WISHES.contains(entry.wish()))
                .collect(Collectors.groupingBy(entry -> entry.cluster() + " " + entry.wish()));
        wishes.forEach((wish, sent) -> findings.count(
                wish,
                sent.stream().filter(Entry::accepted).count(),
                sent.stream().filter(Entry::mayBeDone).count() + repeats(wish, sent) + resumed(wish),
                rows.getOrDefault(wish, 0L)));
        rows.forEach((wish, stored) -> {
            if (!wishes.containsKey(wish) && stored > resumed(wish)) {
                findings.doubled("%s: nobody asked for it", wish);
            }
        });
        reasons();
        keys(rows);
    }

    /** Whoever asks again with the key of an accepted request hears of that, and of no other trouble. */
    private void keys(Map<String, Long> rows) {
        ledger.entries(Wish.CREATE)
                .filter(entry -> entry.detail().equals(Program.KEY_REFUSED))
                .filter(entry -> rows.containsKey(entry.cluster() + " " + Wish.CREATE))
                .forEach(entry -> findings.lost("%s is stored, and its key was answered with no", entry.cluster()));
    }

    /** Who undoes a deletion asks with it that the machines go on, which stand still meanwhile. */
    private long resumed(String wish) {
        return postgres.changes().stream()
                .filter(row -> wish.equals(text(row, "name") + " " + Wish.RESUME))
                .filter(row -> "DELETE".equals(row.get("kind")) && "WITHDRAWN".equals(row.get("status")))
                .count();
    }

    /** Of two clicks the second may come when what the first asked for has failed already: then it asks anew. */
    private long repeats(String wish, List<Entry> sent) {
        var failed = postgres.changes().stream()
                .filter(row -> (text(row, "name") + " " + text(row, "kind")).equals(wish))
                .filter(row -> row.get("trouble_meaning") != null && !"DONE".equals(row.get("status")))
                .count();
        return Math.min(failed, sent.stream().filter(Entry::twice).count());
    }

    /** In words, whether Atlas has a code for it or not. */
    private void reasons() {
        postgres.changes().stream()
                .filter(row -> "FAILED".equals(row.get("status")))
                .filter(row -> row.get("trouble_meaning") == null
                        || text(row, "trouble_meaning").isBlank())
                .forEach(
                        row -> findings.lost("%s of %s failed and does not say why", row.get("kind"), row.get("name")));
    }
}

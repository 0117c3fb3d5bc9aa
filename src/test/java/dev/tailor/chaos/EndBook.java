package dev.tailor.chaos;

import static dev.tailor.chaos.Postgres.text;

import dev.tailor.chaos.Ledger.Entry;
import dev.tailor.chaos.Ledger.Wish;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A cluster ends because somebody wanted that, and one whose creation was taken back does end. */
final class EndBook {
    static final Set<String> ENDED = Set.of("DECLINED", "WITHDRAWN", "EXPIRED", "GONE", "FORGOTTEN");

    private final Ledger ledger;
    private final Meddler meddler;
    private final Postgres postgres;
    private final Findings findings;

    EndBook(Ledger ledger, Meddler meddler, Postgres postgres, Findings findings) {
        this.ledger = ledger;
        this.meddler = meddler;
        this.postgres = postgres;
        this.findings = findings;
    }

    void compare() {
        for (var row : postgres.clusters()) {
            var name = text(row, "name");
            var state = text(row, "state");
            if (state.equals("FORGOTTEN")) {
                forgotten(name);
            } else if (ENDED.contains(state) && !wanted(name)) {
                findings.lost("%s ended as %s, and nobody wanted that", name, state);
            } else if (state.equals("READY") && takenBack(name)) {
                findings.lost("%s is ready, and its creation was withdrawn", name);
            }
        }
    }

    private void forgotten(String name) {
        if (!ledger.mayHave(Wish.FORGET, name)) {
            findings.lost("%s was forgotten, and nobody wanted that", name);
        }
    }

    private boolean wanted(String name) {
        return meddler.changed().contains(name)
                || mayBeDone(Wish.DELETE, name) > 0
                || mayBeDone(Wish.WITHDRAWAL, name) > 0
                // Whoever asks again under the name of what failed gives that up.
                || mayBeDone(Wish.CREATE, name) > 1
                || changes(name).anyMatch(this::declined);
    }

    private long mayBeDone(Wish wish, String name) {
        return ledger.entries(wish)
                .filter(entry -> entry.cluster().equals(name) && entry.mayBeDone())
                .count();
    }

    private boolean declined(Map<String, Object> change) {
        return ledger.entries(Wish.DECISION).filter(Entry::mayBeDone).anyMatch(entry -> entry.detail()
                .equals("decline " + change.get("id")));
    }

    /** Where the creation is the only change there ever was, a withdrawal was of nothing else. */
    private boolean takenBack(String name) {
        return changes(name).count() == 1
                && ledger.entries(Wish.WITHDRAWAL)
                        .anyMatch(entry -> entry.cluster().equals(name) && entry.accepted());
    }

    private Stream<Map<String, Object>> changes(String name) {
        return postgres.changes().stream().filter(change -> name.equals(change.get("name")));
    }
}

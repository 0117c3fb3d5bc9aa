package dev.tailor.chaos;

import static dev.tailor.chaos.Postgres.text;

import dev.tailor.chaos.Ledger.Entry;
import dev.tailor.chaos.Ledger.Wish;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What people decided about a change or a difference was done as often as it was accepted: the history tells of each. */
final class StepBook {
    private final Ledger ledger;
    private final Postgres postgres;
    private final Findings findings;

    StepBook(Ledger ledger, Postgres postgres, Findings findings) {
        this.ledger = ledger;
        this.postgres = postgres;
        this.findings = findings;
    }

    void compare() {
        count(Wish.RETRY, what -> what.startsWith("had the ") && what.endsWith(" tried again"));
        count(Wish.TAKE, what -> what.startsWith("took Atlas’s value"));
        count(Wish.FORGET, what -> what.startsWith("had Tailor forget it"));
        decisions();
    }

    /** A second click can do the same once more, if something has come in between. */
    private void count(Wish wish, Predicate<String> tells) {
        var told = postgres.history().stream()
                .filter(row -> tells.test(text(row, "what")))
                .collect(Collectors.groupingBy(row -> text(row, "name"), Collectors.counting()));
        var sent = ledger.entries(wish).collect(Collectors.groupingBy(Entry::cluster));
        sent.forEach((cluster, entries) -> findings.count(
                cluster + " " + wish,
                entries.stream().filter(Entry::accepted).count(),
                entries.stream().filter(Entry::mayBeDone).count()
                        + entries.stream().filter(Entry::twice).count(),
                told.getOrDefault(cluster, 0L)));
        told.keySet().stream()
                .filter(cluster -> !sent.containsKey(cluster))
                .forEach(cluster -> findings.doubled("%s %s: nobody asked for it", cluster, wish));
    }

    private void decisions() {
        var sent = ledger.entries(Wish.DECISION).collect(Collectors.groupingBy(Entry::detail));
        sent.forEach((decision, entries) -> findings.count(
                decision,
                entries.stream().filter(Entry::accepted).count(),
                entries.stream().filter(Entry::mayBeDone).count(),
                postgres.history().stream().filter(row -> tells(row, decision)).count()));
        postgres.history().stream()
                .filter(row -> text(row, "who").contains("-lead"))
                .filter(row -> sent.keySet().stream().noneMatch(decision -> tells(row, decision)))
                .filter(row -> text(row, "what").matches("(approved|declined) the .*"))
                .forEach(row -> findings.doubled("%s %s, and nobody decided that", row.get("who"), row.get("what")));
    }

    /** @param decision "approve 42", of change 42 */
    private static boolean tells(Map<String, Object> row, String decision) {
        var words = decision.split(" ");
        return text(row, "change_id").equals(words[1])
                && text(row, "who").contains("-lead")
                && text(row, "what").startsWith(words[0]);
    }
}

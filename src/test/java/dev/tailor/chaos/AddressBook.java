package dev.tailor.chaos;

import static dev.tailor.chaos.Postgres.text;

import dev.tailor.chaos.Ledger.Entry;
import dev.tailor.chaos.Ledger.Wish;
import java.util.Set;
import java.util.stream.Collectors;

/** Each address that was accepted is on its project's list until somebody takes it off; and no other is. */
final class AddressBook {
    private final Ledger ledger;
    private final Postgres postgres;
    private final Things atlas;
    private final Findings findings;

    AddressBook(Ledger ledger, Postgres postgres, Things atlas, Findings findings) {
        this.ledger = ledger;
        this.postgres = postgres;
        this.atlas = atlas;
        this.findings = findings;
    }

    void compare() {
        var added = asked(Wish.ADDRESS, false);
        var removed = asked(Wish.NO_ADDRESS, false);
        var listed = atlas.addresses().stream()
                .map(address -> single(address.substring(address.indexOf('/') + 1)))
                .collect(Collectors.toSet());
        asked(Wish.ADDRESS, true).stream()
                .filter(entry -> !removed.contains(entry) && !listed.contains(entry))
                .filter(entry -> !refused(entry))
                .forEach(entry -> findings.lost("%s was accepted, and may not connect", entry));
        asked(Wish.NO_ADDRESS, true).stream()
                .filter(listed::contains)
                .forEach(entry -> findings.lost("%s was removed, and may connect", entry));
        listed.stream()
                .filter(entry -> !added.contains(entry))
                .forEach(entry -> findings.orphaned("%s may connect, and nobody asked for that", entry));
    }

    private Set<String> asked(Wish wish, boolean surely) {
        return ledger.entries(wish)
                .filter(entry -> surely ? entry.accepted() : entry.mayBeDone())
                .map(Entry::detail)
                .collect(Collectors.toSet());
    }

    /** The page says so, and why. */
    private boolean refused(String entry) {
        return postgres.addresses().stream()
                .anyMatch(row -> single(text(row, "entry")).equals(entry)
                        && row.get("status").equals("REFUSED")
                        && row.get("trouble") != null);
    }

    /** Pages write one address without the length that lists give it. */
    private static String single(String range) {
        return range.replaceFirst("/32$", "");
    }
}

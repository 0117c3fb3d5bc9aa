package dev.tailor.chaos;

import static dev.tailor.chaos.Postgres.text;

import dev.tailor.chaos.Ledger.Entry;
import dev.tailor.chaos.Ledger.Wish;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Each login that was shown works while its cluster lives and nobody took it away; and no other works. */
final class LoginBook {
    private static final Set<String> LIVING = Set.of("READY", "PAUSED", "CHANGING");

    private final Ledger ledger;
    private final Postgres postgres;
    private final Things atlas;
    private final Findings findings;
    private final Set<String> living;

    LoginBook(Ledger ledger, Postgres postgres, Things atlas, Findings findings) {
        this.ledger = ledger;
        this.postgres = postgres;
        this.atlas = atlas;
        this.findings = findings;
        this.living = postgres.clusters().stream()
                .filter(row -> LIVING.contains(text(row, "state")))
                .map(row -> text(row, "name"))
                .collect(Collectors.toSet());
    }

    void compare() {
        var known = new HashSet<String>();
        for (var login : postgres.logins()) {
            var address = text(login, "project") + "/" + text(login, "username");
            known.add(address);
            if (Boolean.TRUE.equals(login.get("made")) && !atlas.users().contains(address)) {
                findings.lost("the login %s of %s is not in Atlas", address, login.get("name"));
            }
        }
        atlas.users().stream()
                .filter(address -> !known.contains(address))
                .forEach(address -> findings.orphaned("the login %s is in Atlas, and nobody has it", address));
        programs();
        people();
    }

    /** Developers work with clusters of their own alone, so that the cluster tells who was shown the login. */
    private void people() {
        var made = postgres.logins().stream()
                .filter(login -> Boolean.TRUE.equals(login.get("made")) && !Boolean.TRUE.equals(login.get("program")))
                .map(login -> text(login, "name"))
                .collect(Collectors.toSet());
        ledger.entries(Wish.LOGIN)
                .filter(Entry::accepted)
                .map(Entry::cluster)
                .filter(cluster -> living.contains(cluster) && !everDeleted(cluster))
                .filter(cluster -> !ledger.mayHave(Wish.NO_LOGIN, cluster) && !made.contains(cluster))
                .forEach(cluster -> findings.lost("a login of %s was shown, and is gone", cluster));
    }

    /** Names of programs' logins are used once, so that each can be followed. */
    private void programs() {
        var names = atlas.users().stream()
                .map(address -> address.substring(address.indexOf('/') + 1))
                .collect(Collectors.toSet());
        var removals = ledger.entries(Wish.NO_LOGIN)
                .collect(Collectors.groupingBy(
                        Entry::detail, Collectors.filtering(Entry::mayBeDone, Collectors.counting())));
        ledger.entries(Wish.PROGRAM)
                .filter(Entry::accepted)
                .filter(made -> living.contains(made.cluster()) && removals.getOrDefault(made.detail(), 0L) == 0)
                .filter(made -> !everDeleted(made.cluster()))
                .filter(made -> !names.contains(made.detail()))
                .forEach(made -> findings.lost("the login %s was shown, and is gone", made.detail()));
        ledger.entries(Wish.NO_LOGIN)
                .filter(Entry::accepted)
                .filter(gone -> gone.detail().contains("-program-") && names.contains(gone.detail()))
                .forEach(gone -> findings.lost("the login %s was removed, and works", gone.detail()));
    }

    /** Taking a deletion back does not bring logins back. */
    private boolean everDeleted(String cluster) {
        return ledger.entries(Wish.DELETE).anyMatch(entry -> entry.cluster().equals(cluster) && entry.mayBeDone());
    }
}

package dev.tailor.chaos;

import dev.tailor.chaos.Ledger.Entry;
import dev.tailor.chaos.Ledger.Wish;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How developers send forms: some click twice, and the two meet different portals; some ask for a name at the instant at
 * which their colleague does; who gets no login tries again.
 */
final class Hands {
    private static final int TRIES = 3;

    private final Errands errands;
    private final Errands colleague;
    private final Ledger ledger;
    private final Pace pace;
    private final Random chances;

    /** @param colleague what another developer of the team may do, and would */
    Hands(Errands errands, Errands colleague, Ledger ledger, Pace pace, Random chances) {
        this.errands = errands;
        this.colleague = colleague;
        this.ledger = ledger;
        this.pace = pace;
        this.chances = chances;
    }

    /** Asks for a cluster; gives what leads to its page, where it was accepted. */
    Optional<Outcome.Accepted> ask(String cluster, String size, Deed mine) throws InterruptedException {
        var theirs = chances.nextInt(100) < 15 ? colleague.creation(cluster, size) : Optional.<Deed>empty();
        return theirs.isEmpty() || !pace.take()
                ? send(cluster, mine)
                : both(cluster, mine, () -> errands.send(mine), () -> colleague.send(theirs.get()));
    }

    /** Sends what belongs to a cluster; gives what leads on, where it was accepted. */
    Optional<Outcome.Accepted> send(String cluster, Deed deed) throws InterruptedException {
        if (!pace.take()) {
            return Optional.empty();
        }
        if (chances.nextInt(100) < 10) {
            return both(cluster, deed, () -> errands.send(deed), () -> errands.sendAnywhere(deed));
        }
        return deed.wish() == Wish.LOGIN ? insist(cluster, deed) : note(cluster, deed, errands.send(deed), false);
    }

    /** Lets a program do something; gives what leads on, where it was accepted. */
    Optional<Outcome.Accepted> let(String cluster, Errand errand) throws InterruptedException {
        if (!pace.take()) {
            return Optional.empty();
        }
        var done = errand.run();
        ledger.note(cluster, done.wish(), done.detail(), done.outcome());
        return done.outcome() instanceof Outcome.Accepted accepted ? Optional.of(accepted) : Optional.empty();
    }

    /** What a program is let do. */
    interface Errand {
        Program.Deed run() throws InterruptedException;
    }

    private Optional<Outcome.Accepted> both(String cluster, Deed deed, Supplier<Outcome> one, Supplier<Outcome> other) {
        var second = CompletableFuture.supplyAsync(other);
        var first = one.get();
        if (deed.wish() == Wish.RESIZE || deed.wish() == Wish.RESTORE) {
            // A second wish is one of its own: it takes the place of the first, or follows it.
            note(cluster, deed, first, false);
            return note(cluster, deed, second.join(), false);
        }
        return note(cluster, deed, first.or(second.join()), true);
    }

    private Optional<Outcome.Accepted> insist(String cluster, Deed deed) throws InterruptedException {
        var outcome = errands.send(deed);
        for (int again = 1; again < TRIES && outcome instanceof Outcome.Unknown && pace.take(); again++) {
            note(cluster, deed, outcome, false);
            TimeUnit.SECONDS.sleep(1);
            outcome = errands.sendAnywhere(deed);
        }
        return note(cluster, deed, outcome, false);
    }

    private Optional<Outcome.Accepted> note(String cluster, Deed deed, Outcome outcome, boolean twice) {
        ledger.note(new Entry(cluster, deed.wish(), deed.detail(), outcome, twice));
        return outcome instanceof Outcome.Accepted accepted ? Optional.of(accepted) : Optional.empty();
    }
}

package dev.tailor.chaos;

import dev.tailor.chaos.Ledger.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** A developer who asks for clusters and works with their own, one form after the other. */
final class Citizen implements Callable<Void> {
    static final int MOST_CLUSTERS = 10;

    private final String name;
    private final Errands errands;
    private final Ledger ledger;
    private final Pace pace;
    private final Random chances;
    private final List<Own> own = new ArrayList<>();
    private int asked;

    /** A cluster that was accepted: its name and its page. */
    record Own(String name, String page) {}

    /** @param pace how many forms are to be sent yet, by all together */
    Citizen(String name, Errands errands, Ledger ledger, Pace pace, Random chances) {
        this.name = name;
        this.errands = errands;
        this.ledger = ledger;
        this.pace = pace;
        this.chances = chances;
    }

    @Override
    public Void call() throws InterruptedException {
        while (pace.goesOn()) {
            if (own.isEmpty() || asked < MOST_CLUSTERS && chances.nextInt(100) < 30) {
                ask();
            } else {
                var one = own.get(chances.nextInt(own.size()));
                errands.next(one).ifPresent(deed -> send(one.name(), deed));
            }
            TimeUnit.MILLISECONDS.sleep(chances.nextInt(2000));
        }
        return null;
    }

    private void ask() throws InterruptedException {
        var cluster = name + "-" + (asked + 1);
        var size = List.of("S", "S", "S", "M", "M", "L").get(chances.nextInt(6));
        var filledIn = Map.of("name", cluster, "size", size, "description", "For " + name);
        var page = errands.open("/clusters/new");
        var deed = page.flatMap(form -> Deed.of(Wish.CREATE, form, "/clusters/new", "For " + name, filledIn));
        deed.flatMap(found -> send(cluster, found)).ifPresent(accepted -> {
            own.add(new Own(cluster, accepted.path()));
        });
        asked += deed.isPresent() ? 1 : 0;
    }

    /** What leads on, where it was accepted. */
    private Optional<Outcome.Accepted> send(String cluster, Deed deed) {
        if (!pace.take()) {
            return Optional.empty();
        }
        var outcome = errands.send(deed);
        ledger.note(cluster, deed.wish(), deed.detail(), outcome);
        return outcome instanceof Outcome.Accepted accepted ? Optional.of(accepted) : Optional.empty();
    }
}

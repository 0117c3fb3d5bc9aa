package dev.tailor.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** A developer who asks for clusters and works with their own, one form after the other. */
final class Citizen implements Callable<Void> {
    static final int MOST_CLUSTERS = 10;

    private final String name;
    private final Errands errands;
    private final Program program;
    private final Hands hands;
    private final Pace pace;
    private final Random chances;
    private final List<Own> own = new ArrayList<>();
    private int asked;

    /** A cluster that was accepted: its name and its page. */
    record Own(String name, String page) {}

    /** @param pace how many forms are to be sent yet, by all together */
    Citizen(String name, Errands errands, Program program, Hands hands, Pace pace, Random chances) {
        this.name = name;
        this.errands = errands;
        this.program = program;
        this.hands = hands;
        this.pace = pace;
        this.chances = chances;
    }

    @Override
    public Void call() throws InterruptedException {
        while (pace.goesOn()) {
            if (own.isEmpty() || asked < MOST_CLUSTERS && chances.nextInt(100) < 30) {
                ask();
            } else {
                work(own.get(chances.nextInt(own.size())));
            }
            TimeUnit.MILLISECONDS.sleep(chances.nextInt(2000));
        }
        return null;
    }

    private void ask() throws InterruptedException {
        var cluster = name + "-" + (asked + 1);
        var size = List.of("S", "S", "S", "M", "M", "L").get(chances.nextInt(6));
        if (chances.nextInt(4) == 0) {
            asked++;
            hands.let(cluster, () -> program.create(cluster, size)).ifPresent(accepted -> keep(cluster, accepted));
            return;
        }
        var deed = errands.creation(cluster, size);
        if (deed.isPresent()) {
            asked++;
            hands.ask(cluster, size, deed.get()).ifPresent(accepted -> keep(cluster, accepted));
        }
    }

    private void keep(String cluster, Outcome.Accepted accepted) {
        own.add(new Own(cluster, accepted.path()));
    }

    private void work(Own cluster) throws InterruptedException {
        if (chances.nextInt(8) == 0) {
            hands.let(cluster.name(), () -> program.next(cluster));
            return;
        }
        var deed = errands.next(cluster);
        if (deed.isPresent()) {
            hands.send(cluster.name(), deed.get());
        }
    }
}

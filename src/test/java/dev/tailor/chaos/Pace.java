package dev.tailor.chaos;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How far a run has come. Whoever breaks things counts requests, not seconds: a slow machine meets as much bad luck as
 * a quick one.
 */
final class Pace {
    private final AtomicInteger left;

    Pace(int requests) {
        this.left = new AtomicInteger(requests);
    }

    boolean goesOn() {
        return left.get() > 0;
    }

    /** Takes one of the requests that are to be sent; false where none is left. */
    boolean take() {
        return left.decrementAndGet() >= 0;
    }

    /** Waits until so many requests more were sent, or none is left. */
    void after(int requests) throws InterruptedException {
        var until = Math.max(0, left.get() - requests);
        while (left.get() > until) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** The same with a number between. */
    void after(int atLeast, int atMost, Random chances) throws InterruptedException {
        after(atLeast + chances.nextInt(atMost - atLeast + 1));
    }

    void end() {
        left.set(0);
    }
}

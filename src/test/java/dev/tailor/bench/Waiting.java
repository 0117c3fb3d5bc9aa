package dev.tailor.bench;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Lets real time pass: other processes need it. */
final class Waiting {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Waiting() {}

    /** Something that has to come. */
    interface Condition {
        boolean holds() throws Exception;
    }

    static void until(Condition condition) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("This did not happen within " + PATIENCE);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    static void pass(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
    }
}

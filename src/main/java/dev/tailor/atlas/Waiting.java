package dev.tailor.atlas;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How a call lets time pass; a test's moves its clock instead. */
interface Waiting {
    Waiting REAL = time -> TimeUnit.NANOSECONDS.sleep(time.toNanos());

    void pass(Duration time) throws InterruptedException;

    default void forNanos(long nanos) throws InterruptedException {
        pass(Duration.ofNanos(nanos));
    }
}

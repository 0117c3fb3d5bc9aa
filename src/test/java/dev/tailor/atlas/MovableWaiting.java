package dev.tailor.atlas;

import dev.tailor.MovableClock;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How calls of the application wait in tests: by moving the clock where a test has set it, since nothing else moves it. */
@Singleton
class MovableWaiting implements Waiting {
    @Inject
    MovableClock clock;

    @Override
    public void pass(Duration time) throws InterruptedException {
        if (clock.runs()) {
            REAL.pass(time);
        } else {
            clock.advance(time);
        }
    }
}

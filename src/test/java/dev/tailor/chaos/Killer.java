package dev.tailor.chaos;

import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Kills one portal again and again, and starts it anew; sometimes before it has come up. */
final class Killer implements Callable<Integer> {
    private final int portal;
    private final Stage stage;
    private final AtomicInteger left;
    private final Random chances;

    Killer(int portal, Stage stage, AtomicInteger left, Random chances) {
        this.portal = portal;
        this.stage = stage;
        this.left = left;
        this.chances = chances;
    }

    /** @return how many times */
    @Override
    public Integer call() throws Exception {
        var kills = 0;
        while (left.get() > 0) {
            if (chances.nextInt(4) > 0) {
                stage.awaitPortal(portal);
            }
            TimeUnit.MILLISECONDS.sleep(1000 + chances.nextInt(9000));
            stage.killPortal(portal);
            kills++;
            stage.startPortal(portal);
        }
        return kills;
    }
}

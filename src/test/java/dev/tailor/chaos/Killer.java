package dev.tailor.chaos;

import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Kills one portal again and again, and starts it anew; sometimes before it has come up. */
final class Killer implements Callable<Integer> {
    private final int portal;
    private final Portals portals;
    private final Pace pace;
    private final Random chances;

    Killer(int portal, Portals portals, Pace pace, Random chances) {
        this.portal = portal;
        this.portals = portals;
        this.pace = pace;
        this.chances = chances;
    }

    /** @return how many times */
    @Override
    public Integer call() throws Exception {
        var kills = 0;
        while (pace.goesOn()) {
            if (chances.nextInt(5) > 0) {
                portals.await(portal);
                pace.after(20, 80, chances);
            }
            TimeUnit.MILLISECONDS.sleep(chances.nextInt(2000));
            portals.machine(portal).kill();
            kills++;
            portals.start(portal);
        }
        return kills;
    }
}

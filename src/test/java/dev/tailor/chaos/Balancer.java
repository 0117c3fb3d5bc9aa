package dev.tailor.chaos;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A load balancer as they are: asks portals whether they are ready, and sends people to those that were. */
final class Balancer implements AutoCloseable {
    private final Portals portals;
    private final List<Integer> ready = new CopyOnWriteArrayList<>();
    private final Thread asking = new Thread(this::ask, "balancer");
    private volatile boolean open = true;

    Balancer(Portals portals) {
        this.portals = portals;
        for (int portal = 0; portal < portals.number(); portal++) {
            ready.add(portal);
        }
        asking.start();
    }

    private void ask() {
        try {
            while (open) {
                for (int portal = 0; portal < portals.number(); portal++) {
                    note(portal, portals.status(portal, "/q/health/ready") == 200);
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(Integer portal, boolean answers) {
        if (!answers) {
            ready.remove(portal);
        } else if (!ready.contains(portal)) {
            ready.add(portal);
        }
    }

    /** One that was ready when it was last asked, in turns. */
    URI address(int turn) {
        var now = List.copyOf(ready);
        return portals.address(now.get(turn % now.size()));
    }

    boolean sendsTo(int portal) {
        return ready.contains(portal);
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        asking.join();
    }
}

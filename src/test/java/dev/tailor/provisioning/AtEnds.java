package dev.tailor.provisioning;

import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Withdrawals;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;

/** The cluster orders-cart of Dana's, which comes to its end in the simulated Atlas. */
abstract class AtEnds {
    static final String CART = "/clusters/orders-cart$";

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Withdrawals withdrawals;

    @BeforeEach
    void begin() {
        world.reset();
    }

    void look() {
        world.pass(Duration.ofMinutes(1));
        world.work();
    }

    Cluster asked() {
        return world.asked("dana", "orders-cart", "S");
    }
}

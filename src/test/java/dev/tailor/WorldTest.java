package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.cluster.ClusterState;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorldTest {
    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void a_ready_cluster_is_ready() {
        var cluster = world.ready("dana", "orders-cart", "S");

        assertThat(world.fresh(cluster.id()).state()).isEqualTo(ClusterState.READY);
        assertThat(world.fresh(cluster.id()).connectionString())
                .hasValue("mongodb+srv://orders-cart.k3xq7.mongodb.net");
    }

    @Test
    void a_paused_cluster_is_paused() {
        var cluster = world.paused("dana", "orders-cart", "S");

        assertThat(world.fresh(cluster.id()).state()).isEqualTo(ClusterState.PAUSED);
    }

    @Test
    void a_cluster_comes_up_in_the_simulated_atlas() {
        var cluster = world.asked("dana", "orders-cart", "S");

        assertThat(world.until(ClusterState.READY, cluster).connectionString()).isPresent();
    }
}

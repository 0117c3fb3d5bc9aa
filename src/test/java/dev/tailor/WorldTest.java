package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.cluster.ClusterState;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorldTest {
    @Inject
    World world;

    @Test
    void states() {
        world.reset();
        var p = Visitor.named("dana").open("/clusters");
        System.out.println(
                "PAGE " + p.status() + p.body().replaceAll("(?s).*<header", "").substring(0, 1500));
        System.out.println("PERSON "
                + world
                        .database
                        .createNativeQuery("select id,name,given_name,email from person", Object[].class)
                        .getResultList()
                        .stream()
                        .map(java.util.Arrays::toString)
                        .toList());
        assertThat(world.fresh(world.ready("dana", "orders-a", "S").id()).state())
                .isEqualTo(ClusterState.READY);
        assertThat(world.fresh(world.paused("dana", "orders-b", "S").id()).state())
                .isEqualTo(ClusterState.PAUSED);
        assertThat(world.fresh(world.asked("dana", "orders-c", "L").id()).state())
                .isEqualTo(ClusterState.WAITING);
    }
}

package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Atlas's lists show, and whose it is taken for. */
@QuarkusTest
class ObservationsTest {
    @Inject
    World world;

    @Inject
    Observations observations;

    @Inject
    Absences absences;

    @Inject
    Clusters clusters;

    @Inject
    Requests requests;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    @Tag("MA-19")
    void a_cluster_is_ready_since_it_could_first_be_reached() {
        var cart = world.building("dana", "orders-cart", "S");
        world.pass(Duration.ofMinutes(9));
        world.seen(cart, "IDLE", false);
        var ready = World.MORNING.plus(Duration.ofMinutes(9));
        world.pass(Duration.ofMinutes(5));
        world.seen(cart, "IDLE", false);

        assertThat(world.fresh(cart.id()).readyAt()).hasValue(ready);
    }

    @Test
    void one_that_comes_up_while_its_deletion_waits_was_ready_too() {
        var cart = world.building("dana", "orders-cart", "S");
        var deletion = clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        world.accepted(deletion.id());
        world.seen(cart, "IDLE", false);

        assertThat(world.fresh(cart.id()).readyAt()).hasValue(World.MORNING);
    }

    @Test
    void a_copied_tag_makes_no_cluster_ours() {
        var cart = world.building("dana", "orders-cart", "S");
        lists(cart, sighting("orders-copy", cart.id(), "b1"), sighting("orders-cart", cart.id(), "a" + cart.id()));

        assertThat(world.fresh(cart.id()).inAtlas().orElseThrow().atlasId()).isEqualTo("a" + cart.id());
        assertThat(requests.nameProblem(world.person("dana"), null, "orders-copy"))
                .hasValueSatisfying(why -> assertThat(why).contains("has a cluster of this name in Atlas"));
    }

    @Test
    void somebody_else_s_tag_under_our_name_is_not_ours() {
        var cart = world.asked("dana", "orders-cart", "S");
        lists(cart, sighting("orders-cart", UUID.randomUUID(), "b1"));

        assertThat(world.fresh(cart.id()).inAtlas()).isEmpty();
    }

    @Test
    void a_cluster_whose_tag_was_taken_away_is_known_by_atlas_s_id() {
        var cart = world.ready("dana", "orders-cart", "S");
        world.pass(Duration.ofMinutes(1));
        lists(cart, sighting("orders-cart", null, "a" + cart.id()));
        assertThat(absences.of(cart.project().id())).isEmpty();

        lists(cart, sighting("orders-cart", null, "b1"));
        world.pass(Duration.ofMinutes(1));
        assertThat(absences.of(cart.project().id())).extracting(Absent::name).containsExactly("orders-cart");
    }

    private void lists(Cluster cluster, Sighting... all) {
        observations.seen(cluster.project().id(), List.of(all));
    }

    private static Sighting sighting(String name, UUID tag, String atlasId) {
        var host = "mongodb+srv://" + name + ".k3xq7.mongodb.net";
        return new Sighting(name, tag, new InAtlas(atlasId, "IDLE", false, "M10", 10, "8.0.12", host, null, null));
    }
}

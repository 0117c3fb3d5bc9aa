package dev.tailor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.World;
import dev.tailor.atlas.AtlasClusters;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("MA-17")
class LabelMirrorTest {
    static final String PROJECT = "64a000000000000000000001";

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    AtlasClusters atlas;

    Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        cart = world.asked("dana", "orders-mirror", "S");
        world.work();
        world.atlas().settle(PROJECT, "orders-mirror");
        world.work();
    }

    @Test
    void edited_labels_reach_atlas_and_removed_ones_leave_it() {
        describe("For the mirror", Map.of("environment", "test", "filled-by", "Mira’s (nightly)"));
        world.work();

        assertThat(tags())
                .containsEntry("environment", "test")
                .containsEntry("clusterDescription", "For the mirror")
                .containsEntry("tailor-cluster", cart.id().toString())
                .doesNotContainKey("filled-by");

        describe("", Map.of());
        world.work();
        assertThat(tags()).doesNotContainKeys("environment", "clusterDescription");
    }

    @Test
    void a_label_never_takes_the_place_of_the_owner() {
        describe("", Map.of("clusterOwner", "Lena - lena@example.com"));
        world.work();

        assertThat(tags().get("clusterOwner")).doesNotContain("lena");
    }

    @Test
    void a_paused_cluster_is_tagged_when_it_runs_again() {
        world.atlas().changeCluster(PROJECT, "orders-mirror", Map.of("paused", true));
        describe("", Map.of("environment", "test"));
        world.work();
        assertThat(tags()).doesNotContainKey("environment");

        world.atlas().changeCluster(PROJECT, "orders-mirror", Map.of("paused", false));
        world.pass(Duration.ofMinutes(11));
        world.work();

        assertThat(tags()).containsEntry("environment", "test");
    }

    @Test
    void what_atlas_was_never_asked_to_build_is_not_looked_for() {
        var waiting = world.asked("dana", "orders-big", "L");
        world.atlas().forgetJournal();

        clusters.describe(world.person("dana"), waiting.id(), "Big", Map.of());
        world.work();

        assertThat(world.atlas().journal().toString()).doesNotContain("orders-big");
    }

    private void describe(String description, Map<String, String> labels) {
        clusters.describe(world.person("dana"), cart.id(), description, labels);
    }

    private Map<String, String> tags() {
        return atlas.find(PROJECT, "orders-mirror").orElseThrow().tags();
    }
}

package dev.tailor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.atlas.AtlasClusters;
import dev.tailor.cluster.Assignments;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Handovers;
import dev.tailor.web.Links;
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
    Handovers handovers;

    @Inject
    AtlasClusters atlas;

    @Inject
    Assignments assignments;

    @Inject
    LabelMirror mirror;

    @Inject
    Steps steps;

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
    void an_edit_reaches_atlas_also_where_nobody_noted_what_it_was_told() {
        describe("Before", Map.of("environment", "test"));
        world.work();
        world.sql("update cluster set told_tags = null");

        describe("After", Map.of("environment", "production"));
        world.work();

        assertThat(tags()).containsEntry("environment", "production").containsEntry("clusterDescription", "After");
    }

    @Test
    void a_label_never_takes_the_place_of_the_owner() {
        describe("", Map.of("clusterOwner", "Lena - lena@example.com"));
        world.work();

        assertThat(tags().get("clusterOwner")).doesNotContain("lena");
    }

    @Test
    void a_new_owner_reaches_atlas() {
        world.person("lena");
        handovers.handOver(world.person("dana"), cart.id(), "lena@example.com");
        world.work();

        assertThat(tags()).containsEntry("clusterOwner", "Lena - lena@example.com");
        assertThat(world.fresh(cart.id()).drifted()).isFalse();
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

    @Test
    void an_edit_while_atlas_is_asked_to_build_it_waits_for_it() {
        var soon = world.asked("dana", "orders-soon", "S");
        var creation = world.changeOf(soon);
        world.attempted(creation);
        var asked = assignments.of(creation).orElseThrow();
        clusters.describe(world.person("dana"), soon.id(), "", Map.of("environment", "test"));
        assertThat(mirror.mirror(soon.id())).isPresent();

        steps.create(asked);
        world.work();
        assertThat(atlas.find(PROJECT, "orders-soon").orElseThrow().tags()).containsEntry("environment", "test");
    }

    @Test
    @Tag("MA-24")
    void edits_at_the_same_time_are_mirrored_by_one_replica() {
        describe("", Map.of("environment", "test"));
        describe("", Map.of("environment", "production"));
        assertThat(world.agenda("mirror-labels")).hasSize(1);

        world.work();
        assertThat(tags()).containsEntry("environment", "production");
    }

    @Test
    void what_atlas_refuses_is_told_on_the_cluster_s_page_in_its_words_and_tried_with_the_next_edit() {
        world.atlas()
                .fault(Map.of(
                        "kind", "status",
                        "method", "PATCH",
                        "path", "/clusters/orders-mirror$",
                        "status", 400,
                        "errorCode", "TAG_OF_THE_FUTURE",
                        "detail", "Tag values are not what they were.",
                        "times", 1));
        describe("", Map.of("environment", "test"));
        world.work();

        assertThat(Visitor.dana().open(Links.cluster(cart.id())).text("#history ~ table"))
                .contains("Tailor could not bring description and labels to Atlas’s tags")
                .contains("Atlas said: Tag values are not what they were.");
        assertThat(tags()).doesNotContainKey("environment");

        describe("", Map.of("environment", "production"));
        world.work();
        assertThat(tags()).containsEntry("environment", "production");
    }

    private void describe(String description, Map<String, String> labels) {
        clusters.describe(world.person("dana"), cart.id(), description, labels);
    }

    private Map<String, String> tags() {
        return atlas.find(PROJECT, "orders-mirror").orElseThrow().tags();
    }
}

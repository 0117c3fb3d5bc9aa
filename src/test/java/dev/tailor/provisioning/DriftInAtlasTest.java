package dev.tailor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Program;
import dev.tailor.SimulatorControl;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Drift;
import dev.tailor.cluster.Drifts;
import dev.tailor.web.ClusterLinks;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes in Atlas's own console, on their way to Postgres and back. */
@QuarkusTest
@Tag("MA-24")
class DriftInAtlasTest {
    private static final String CART = "/clusters/orders-cart$";

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Drifts drifts;

    Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        cart = world.until(ClusterState.READY, world.asked("dana", "orders-cart", "S"));
        world.atlas().forgetJournal();
    }

    @ParameterizedTest
    @CsvSource({
        "instanceSize, M20, size, M20",
        "terminationProtectionEnabled, true, protection, on",
        "paused, true, paused, paused"
    })
    void what_was_changed_in_atlas_is_seen_left_alone_and_restored(
            String field, String value, String key, String seen) {
        inConsole(Map.of(field, value.equals("true") ? (Object) true : value));
        look();
        assertThat(words()).hasSize(1);
        assertThat(world.atlas().countRequests("PATCH", CART)).isZero();

        drifts.restore(world.person("dana"), cart.id(), key, seen);
        settle();
        assertThat(words()).isEmpty();
        assertThat(world.atlas().countRequests("PATCH", CART)).isOne();
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);
    }

    @Test
    void tags_are_compared_also_where_nobody_noted_what_atlas_was_told() {
        world.sql("update cluster set told_tags = null");
        var own = Map.of("key", "tailor-cluster", "value", cart.id().toString());
        inConsole(Map.of("tags", List.of(own)));
        look();

        assertThat(words()).contains("tag clusterOwner none instead of “Dana - dana@example.com”");
    }

    @Test
    void a_tag_is_restored_and_the_others_stay_as_atlas_has_them() {
        var own = Map.of("key", "tailor-cluster", "value", cart.id().toString());
        inConsole(Map.of("tags", List.of(own, Map.of("key", "scanned-by", "value", "audit"))));
        look();
        assertThat(words())
                .contains("tag scanned-by “audit” instead of none")
                .contains("tag clusterOwner none instead of “Dana - dana@example.com”");

        drifts.restore(world.person("dana"), cart.id(), "tag:clusterOwner", "");
        settle();
        assertThat(words())
                .contains("tag scanned-by “audit” instead of none")
                .noneMatch(one -> one.contains("clusterOwner"));
    }

    @Test
    void a_label_edited_in_tailor_overwrites_nothing_that_was_changed_in_atlas() {
        var own = cart.tags().entrySet().stream().map(tag -> Map.of("key", tag.getKey(), "value", tag.getValue()));
        var added = Map.of("key", "scanned-by", "value", "audit");
        inConsole(Map.of("tags", Stream.concat(own, Stream.of(added)).toList()));
        clusters.describe(world.person("dana"), cart.id(), "Cart", Map.of("environment", "test"));
        world.work();
        settle();

        assertThat(world.fresh(cart.id()).inAtlas().orElseThrow().tags())
                .containsEntry("scanned-by", "audit")
                .containsEntry("environment", "test")
                .containsEntry("clusterDescription", "Cart");
        assertThat(words()).containsExactly("tag scanned-by “audit” instead of none");
    }

    @Test
    @Tag("MA-20")
    void atlas_s_own_resume_after_30_days_is_a_difference_and_no_error() {
        clusters.pause(world.person("dana"), cart.id(), "");
        world.until(ClusterState.PAUSED, cart);
        world.pass(Duration.ofDays(31));
        settle();

        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.READY);
        assertThat(words()).containsExactly("running instead of paused");
    }

    @Test
    void a_disk_that_atlas_enlarged_is_taken_without_asking_atlas() {
        inConsole(Map.of("diskSizeGB", 60));
        look();
        drifts.take(world.person("dana"), cart.id(), "storage", "60");
        settle();

        assertThat(words()).isEmpty();
        assertThat(world.fresh(cart.id()).storageGb()).isEqualTo(60);
        assertThat(world.atlas().countRequests("PATCH", CART)).isZero();
    }

    @Test
    void storage_grows_on_the_page_and_leaves_the_machines_that_atlas_has_scaled() {
        inConsole(Map.of("instanceSize", "M30"));
        look();
        var form = Visitor.dana().open(ClusterLinks.resize(cart.id())).form("form[action$='/resize']");
        assertThat(form.with("storage", "20").send().status()).isEqualTo(303);

        assertThatStorageHasGrownAlone();
    }

    @Test
    void storage_grows_through_the_api_and_leaves_them_too() {
        inConsole(Map.of("instanceSize", "M30"));
        look();
        var address = "/api/v1/clusters/" + cart.id();
        var tag = Program.of("dana").get(address).header("ETag");
        var answer = Program.of("dana").with("If-Match", tag).patch(address, "{'storageGb':20}");
        assertThat(answer.status()).isEqualTo(202);

        assertThatStorageHasGrownAlone();
    }

    private void assertThatStorageHasGrownAlone() {
        assertThat(words()).containsExactly("size M30 instead of M10");
        settle();
        var have = world.fresh(cart.id()).inAtlas().orElseThrow();
        assertThat(have.instanceSize()).isEqualTo("M30");
        assertThat(have.storageGb()).isEqualTo(20);
        assertThat(world.atlas().countRequests("PATCH", CART)).isOne();
        assertThat(world.fresh(cart.id()).storageGb()).isEqualTo(20);
        assertThat(words()).containsExactly("size M30 instead of M10");
    }

    @Test
    void another_size_leaves_the_disk_that_atlas_enlarged() {
        inConsole(Map.of("diskSizeGB", 60));
        look();
        clusters.resize(world.person("dana"), cart.id(), "M", 10, "");
        settle();

        var have = world.fresh(cart.id()).inAtlas().orElseThrow();
        assertThat(have.instanceSize()).isEqualTo("M20");
        assertThat(have.storageGb()).isEqualTo(60);
        assertThat(words()).containsExactly("storage 60 GB instead of 10 GB");
    }

    private void inConsole(Map<String, ?> change) {
        world.atlas().changeCluster(SimulatorControl.ORDERS, "orders-cart", change);
    }

    private void look() {
        world.pass(Duration.ofMinutes(1));
        world.work();
    }

    /** As long as Atlas takes for anything of this. */
    private void settle() {
        for (int minute = 0; minute < 20; minute++) {
            look();
        }
    }

    private List<String> words() {
        return Drift.of(world.fresh(cart.id())).stream()
                .map(drift -> drift.difference().words())
                .toList();
    }
}

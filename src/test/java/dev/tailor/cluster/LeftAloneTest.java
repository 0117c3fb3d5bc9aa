package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a wish does not ask for stays as Atlas has it, also where that is not what was asked before. */
@QuarkusTest
@Tag("MA-24")
class LeftAloneTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Drifts drifts;

    @Inject
    Decisions decisions;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Retries retries;

    @Inject
    Protections protections;

    @Inject
    Progress progress;

    @Inject
    Assignments assignments;

    Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        cart = world.ready("dana", "orders-cart", "S");
    }

    @Test
    void storage_grows_in_the_machines_that_atlas_has() {
        world.inAtlas(cart, "M30", 10);
        var growing = resize("S", 20);

        assertThat(assignment(growing).instanceSize()).isNull();
        assertThat(assignment(growing).storageGb()).isEqualTo(20);
        assertThat(words()).containsExactly("size M30 instead of M10");
        world.accepted(growing.id());
        world.inAtlas(cart, "M30", 20);
        assertThat(present().currentChange()).isEmpty();
        assertThat(present().storageGb()).isEqualTo(20);
        assertThat(words()).containsExactly("size M30 instead of M10");
    }

    @Test
    void the_size_changes_beside_a_disk_that_atlas_enlarged() {
        world.inAtlas(cart, "M10", 60);
        var resize = resize("M", 10);

        assertThat(assignment(resize).storageGb()).isNull();
        world.accepted(resize.id());
        world.inAtlas(cart, "M20", 60);
        assertThat(present().currentChange()).isEmpty();
        assertThat(present().size().id()).isEqualTo("M");
        assertThat(words()).containsExactly("storage 60 GB instead of 10 GB");
    }

    @Test
    void a_size_that_was_taken_while_storage_waits_to_grow_is_kept() {
        world.seen(cart, have("M30", 10, false));
        protections.set(world.person("dana"), cart.id(), true);
        world.accepted(world.changeOf(cart));
        var growing = resize("S", 20);
        assertThat(growing.status()).isEqualTo(ChangeStatus.QUEUED);

        take("M30");
        world.seen(cart, have("M30", 10, true));
        assertThat(world.changeOf(cart)).isEqualTo(growing.id());
        assertThat(assignment(growing).instanceSize()).isNull();
        world.accepted(growing.id());
        world.seen(cart, have("M30", 20, true));
        assertThat(present().size().id()).isEqualTo("L");
        assertThat(present().storageGb()).isEqualTo(20);
        assertThat(words()).isEmpty();
    }

    @Test
    void a_size_that_was_taken_while_storage_grows_is_kept() {
        world.inAtlas(cart, "M30", 10);
        var growing = resize("S", 20);
        world.accepted(growing.id());

        take("M30");
        world.inAtlas(cart, "M30", 20);
        assertThat(present().size().id()).isEqualTo("L");
        assertThat(present().storageGb()).isEqualTo(20);
        var done = decisions.get(world.person("dana"), growing.id());
        assertThat(done.status()).isEqualTo(ChangeStatus.DONE);
        assertThat(done.toSize())
                .as("which is what it costs from here on")
                .isEqualTo(present().size());
    }

    @Test
    void a_size_that_was_taken_is_not_restored_by_trying_again() {
        world.inAtlas(cart, "M30", 10);
        var restoring = drifts.restore(world.person("dana"), cart.id(), "size", "M30");
        world.attempted(restoring.id());
        progress.refused(restoring.id(), new Trouble(409, "OUT_OF_CAPACITY", "Full.", "Full.", "AAAA-BBBB"));

        take("M30");
        retries.tryAgain(world.person("dana"), restoring.id());
        assertThat(assignment(restoring).instanceSize()).isEqualTo("M30");
    }

    @Test
    void a_size_that_was_asked_for_is_asked_for_also_behind_one_that_came_to_nothing() {
        var first = resize("M", 20);
        world.attempted(first.id());
        var back = resize("S", 20);

        withdrawals.withdraw(world.person("dana"), first.id());
        assertThat(assignment(back).instanceSize()).isEqualTo("M10");
    }

    private void take(String machines) {
        drifts.take(world.person("lena"), cart.id(), "size", machines);
    }

    private Change resize(String size, int storage) {
        return clusters.resize(world.person("dana"), cart.id(), size, storage, "");
    }

    private Assignment assignment(Change change) {
        return assignments.of(change.id()).orElseThrow();
    }

    private InAtlas have(String instanceSize, int storage, boolean protection) {
        var host = "mongodb+srv://orders-cart.k3xq7.mongodb.net";
        var tags = present().tags();
        return new InAtlas("a" + cart.id(), "IDLE", false, instanceSize, storage, "8.0.12", host, tags, protection);
    }

    private Cluster present() {
        return world.fresh(cart.id());
    }

    private List<String> words() {
        return Drift.of(present()).stream()
                .map(drift -> drift.difference().words())
                .toList();
    }
}

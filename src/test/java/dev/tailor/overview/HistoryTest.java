package dev.tailor.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.World;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.History;
import dev.tailor.cluster.Progress;
import dev.tailor.cluster.Trouble;
import dev.tailor.cluster.Withdrawals;
import dev.tailor.team.Person;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the history says who did what, and how it ended. */
@QuarkusTest
@Tag("MA-23")
class HistoryTest {
    private static final Trouble FULL = new Trouble(409, "OUT_OF_CAPACITY", "No room.", "The cloud is full.", "7F3K");

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Decisions decisions;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Progress progress;

    @Inject
    History history;

    Person dana;
    Person lena;

    @BeforeEach
    void begin() {
        world.reset();
        dana = world.person("dana");
        lena = world.person("lena");
    }

    @Test
    void a_small_cluster_that_came_up() {
        var cluster = world.building("dana", "orders-cart", "S");
        world.pass(Duration.ofMinutes(11));
        world.seen(cluster, "IDLE", false);

        says(cluster, "Dana asked for it in S; approved by rule", "Ready after 11 min");
    }

    @Test
    void a_large_one_that_waits_is_approved_and_comes_up() {
        var cluster = world.asked("dana", "orders-cart", "L");
        says(cluster, "Dana asked for it in L", "Waits for a lead");

        world.pass(Duration.ofHours(18));
        decisions.approve(lena, world.changeOf(cluster), "Fine");
        says(cluster, "Dana asked for it in L; approved by Lena", "Under way");

        world.accepted(world.changeOf(cluster));
        world.pass(Duration.ofMinutes(14));
        world.seen(cluster, "IDLE", false);
        says(cluster, "Dana asked for it in L; approved by Lena", "Ready after 14 min");
    }

    @Test
    void a_request_that_was_declined() {
        var cluster = world.asked("dana", "orders-cart", "L");
        decisions.decline(lena, world.changeOf(cluster), "Start with M");

        says(cluster, "Dana asked for it in L", "Declined by Lena: “Start with M”");
    }

    @Test
    void a_request_that_was_withdrawn() {
        var cluster = world.asked("dana", "orders-cart", "L");
        withdrawals.withdraw(dana, world.changeOf(cluster));

        says(cluster, "Dana asked for it in L", "Withdrawn");
    }

    @Test
    void a_request_that_nobody_decided() {
        var cluster = world.asked("dana", "orders-cart", "L");
        var id = world.changeOf(cluster);
        world.pass(Duration.ofDays(3));
        progress.expire(id);

        says(cluster, "Dana asked for it in L", "Nobody decided in time");
    }

    @Test
    void a_request_that_atlas_refused() {
        var cluster = world.asked("dana", "orders-cart", "S");
        refuse(world.changeOf(cluster));

        says(cluster, "Dana asked for it in S; approved by rule", "Refused by Atlas: The cloud is full.");
    }

    @Test
    void a_resize_that_is_done() {
        var cluster = world.ready("dana", "orders-cart", "S");
        finish(cluster, clusters.resize(dana, cluster.id(), "M", 10, "year-end"), false);

        says(cluster, "Dana resized it from S to M: “year-end”", "Done after 14 min");
    }

    @Test
    void a_resize_that_atlas_refused() {
        var cluster = world.ready("dana", "orders-cart", "S");
        refuse(clusters.resize(dana, cluster.id(), "M", 20, "").id());

        says(cluster, "Dana asked to resize it from S to M with 20 GB", "Refused by Atlas: The cloud is full.");
    }

    @Test
    void more_storage_alone() {
        var cluster = world.ready("dana", "orders-cart", "S");
        finish(cluster, clusters.resize(dana, cluster.id(), "S", 30, ""), false);

        says(cluster, "Dana enlarged its storage from 10 to 30 GB", "Done after 14 min");
    }

    @Test
    void a_pause_and_a_resume() {
        var cluster = world.ready("dana", "orders-cart", "S");
        finish(cluster, clusters.pause(dana, cluster.id(), "holidays"), true);
        says(cluster, "Dana paused it: “holidays”", "Done after 14 min");

        finish(cluster, clusters.resume(dana, cluster.id(), ""), false);
        says(cluster, "Dana resumed it", "Done after 14 min");
    }

    @Test
    void a_deletion_that_was_undone() {
        var cluster = world.ready("dana", "orders-cart", "S");
        var deletion = clusters.delete(dana, cluster.id(), "orders-cart", "");
        says(cluster, "Dana asked to delete it", "Under way");

        withdrawals.withdraw(dana, deletion.id());
        says(cluster, "Dana asked to delete it", "Undone");
    }

    @Test
    void what_happens_besides_changes() {
        var cluster = world.paused("dana", "orders-cart", "S");
        world.pass(Duration.ofDays(30));
        world.seen(cluster, "IDLE", false);

        says(cluster, "Atlas resumed it, not through Tailor", "");
    }

    private void finish(Cluster cluster, Change change, boolean paused) {
        world.accepted(change.id());
        world.pass(Duration.ofMinutes(14));
        world.seen(cluster, "IDLE", paused);
    }

    private void refuse(long id) {
        world.attempted(id);
        progress.refused(id, FULL);
    }

    /** The newest row. */
    private void says(Cluster cluster, String what, String outcome) {
        var newest =
                Chapters.of(history.of(dana, cluster.id(), 20), 1).entries().get(0);

        assertThat(newest.what()).isEqualTo(what);
        assertThat(newest.outcome()).isEqualTo(outcome);
    }
}

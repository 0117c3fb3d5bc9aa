package dev.tailor.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterLifeTest extends SimulatorTest {
    private static final int LONGEST_CREATION = 1762;
    private static final long RESIZE =
            new Durations(null).resizing("orders-ledger").toSeconds();

    @Test
    void a_new_cluster_is_being_created_and_cannot_be_reached() {
        var created = atlas.post(CLUSTERS, cluster("orders-cart"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("stateName")).isEqualTo("CREATING");
        assertThat(created.json().path("connectionStrings")).isEmpty();
        assertThat(created.text("mongoDBVersion")).startsWith("8.0.");
    }

    @Test
    void after_its_time_it_is_idle_and_says_how_to_connect() {
        atlas.post(CLUSTERS, cluster("Orders-Cart-of-the-Whole-World"));
        atlas.advance(LONGEST_CREATION);

        var ready = atlas.get(CLUSTERS + "/Orders-Cart-of-the-Whole-World");
        assertThat(ready.text("stateName")).isEqualTo("IDLE");
        assertThat(ready.json().path("connectionStrings").path("standardSrv").asText())
                .matches("mongodb\\+srv://orders-cart-of-the-whol\\.[a-z0-9]{5}\\.mongodb\\.net");
    }

    @Test
    void it_takes_as_long_as_at_atlas_and_the_same_time_for_the_same_name() {
        var durations = new Durations(null);
        var seconds = IntStream.range(0, 500)
                .mapToLong(number ->
                        durations.creation(Family.DEDICATED, "orders-" + number).toSeconds())
                .sorted()
                .toArray();

        assertThat(seconds[0]).isBetween(488L, 510L);
        assertThat(seconds[250]).isBetween(900L, 1050L);
        assertThat(seconds[499]).isBetween(1700L, 1762L);
        assertThat(durations.creation(Family.DEDICATED, "a")).isEqualTo(durations.creation(Family.DEDICATED, "a"));
    }

    @Test
    void a_creation_may_end_as_an_update() {
        var life = Life.creatingThenUpdating(Instant.EPOCH, Duration.ofSeconds(100));

        assertThat(life.stateAt(Instant.EPOCH.plusSeconds(94))).isEqualTo("CREATING");
        assertThat(life.stateAt(Instant.EPOCH.plusSeconds(95))).isEqualTo("UPDATING");
        assertThat(life.readyAt(Instant.EPOCH.plusSeconds(99))).isFalse();
        assertThat(life.stateAt(Instant.EPOCH.plusSeconds(100))).isEqualTo("IDLE");
    }

    @Test
    void a_resize_answers_at_once_with_the_new_size_and_takes_minutes() {
        var resized = atlas.patch(CLUSTERS + "/orders-ledger", sized("M20", "20"));

        assertThat(resized.status()).isEqualTo(200);
        assertThat(resized.text("stateName")).isEqualTo("UPDATING");
        assertThat(resized.json().findValuesAsText("instanceSize")).containsOnly("M20");
        atlas.advance(RESIZE - 1);
        assertThat(state("orders-ledger")).isEqualTo("UPDATING");
        atlas.advance(1);
        assertThat(state("orders-ledger")).isEqualTo("IDLE");
    }

    @Test
    void a_patch_that_changes_nothing_sets_nothing_going() {
        assertThat(atlas.patch(CLUSTERS + "/orders-ledger", sized("M10", "10")).text("stateName"))
                .isEqualTo("IDLE");
    }

    @Test
    void a_change_during_a_change_waits_for_it() {
        atlas.patch(CLUSTERS + "/orders-ledger", sized("M20", "20"));
        var second = atlas.patch(CLUSTERS + "/orders-ledger", sized("M30", "40"));
        assertThat(second.status()).isEqualTo(200);
        atlas.advance(RESIZE + 1);

        assertThat(state("orders-ledger")).isEqualTo("UPDATING");
        atlas.advance(RESIZE);
        assertThat(state("orders-ledger")).isEqualTo("IDLE");
    }

    @Test
    void a_deletion_during_a_change_waits_for_it() {
        atlas.patch(CLUSTERS + "/orders-ledger", sized("M20", "20"));
        assertThat(atlas.delete(CLUSTERS + "/orders-ledger").status()).isEqualTo(202);

        assertThat(state("orders-ledger")).isEqualTo("UPDATING");
        atlas.advance(RESIZE);
        assertThat(state("orders-ledger")).isEqualTo("DELETING");
    }

    @Test
    void a_deleted_cluster_is_gone_after_minutes() {
        assertThat(atlas.delete(CLUSTERS + "/orders-ledger").json()).isEmpty();
        atlas.advance(114);
        assertThat(state("orders-ledger")).isEqualTo("DELETING");
        atlas.advance(253 - 114);
        assertThat(atlas.get(CLUSTERS + "/orders-ledger").verdict()).isEqualTo("404 CLUSTER_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PATCH"})
    void nothing_can_be_done_to_a_cluster_that_is_being_deleted(String method) {
        atlas.delete(CLUSTERS + "/orders-ledger");

        var again = method.equals("DELETE")
                ? atlas.delete(CLUSTERS + "/orders-ledger")
                : atlas.patch(CLUSTERS + "/orders-ledger", "{'tags':[]}");
        assertThat(again.verdict()).isEqualTo("400 CLUSTER_ALREADY_REQUESTED_DELETION");
    }

    @Test
    void a_protected_cluster_is_not_deleted() {
        atlas.patch(CLUSTERS + "/orders-ledger", "{'terminationProtectionEnabled':true}");

        assertThat(atlas.delete(CLUSTERS + "/orders-ledger").verdict())
                .isEqualTo("400 CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED");
    }

    @Test
    void an_m0_is_there_in_seconds() {
        var body = cluster("orders-free", "M0", "")
                .replace("'providerName':'AWS'", "'providerName':'TENANT','backingProviderName':'AWS'");
        assertThat(atlas.post(CLUSTERS, body).status()).isEqualTo(201);
        atlas.advance(27);

        assertThat(state("orders-free")).isEqualTo("IDLE");
        assertThat(atlas.patch(CLUSTERS + "/orders-free", "{'paused':true}").verdict())
                .isEqualTo("400 TENANT_CLUSTER_UPDATE_UNSUPPORTED");
    }
}

package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.World;
import dev.tailor.catalog.Amounts;
import dev.tailor.catalog.Limits;
import dev.tailor.catalog.Quota;
import dev.tailor.stock.QuotaDesk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts of a team's quota, and that nobody gets beyond it. */
@QuarkusTest
class QuotasTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Requests requests;

    @Inject
    Decisions decisions;

    @Inject
    Retries retries;

    @Inject
    Progress progress;

    @Inject
    Standings standings;

    @Inject
    QuotaDesk desk;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void of_eight_requests_at_once_only_as_many_win_as_there_is_room_for() {
        limit(new Limits(3, null, null, null));
        var dana = world.person("dana");

        var wins = atOnce(number -> () -> requests.ask(dana, wish("orders-" + number, "S")));

        assertThat(wins).isEqualTo(3);
        assertThat(standings.of("orders").has().clusters()).isEqualTo(3);
    }

    @Test
    void of_eight_resizes_at_once_only_as_many_win_as_there_is_money_for() {
        limit(new Limits(null, null, null, 8 * 58 + 2 * (146 - 58)));
        var dana = world.person("dana");
        var all = IntStream.range(0, 8)
                .mapToObj(number -> world.building("dana", "orders-" + number, "S"))
                .toList();

        var wins = atOnce(number -> () -> clusters.resize(dana, all.get(number).id(), "M", null, ""));

        assertThat(wins).isEqualTo(2);
        assertThat(standings.of("orders").has().dollars()).isEqualTo(8 * 58 + 2 * (146 - 58));
    }

    @Test
    void two_leads_who_approve_at_once_grant_no_more_than_there_is() {
        limit(new Limits(null, 8, null, null));
        var first = world.changeOf(world.asked("dana", "orders-reports", "L"));
        var second = world.changeOf(world.asked("dana", "orders-events", "L"));
        var changes = List.of(first, second);

        var wins = atOnce(number -> () -> decisions.approve(world.person("lena"), changes.get(number % 2), ""));

        assertThat(wins).isEqualTo(1);
        assertThat(standings.of("orders").has().memoryGb()).isEqualTo(8);
        assertThat(standings.of("orders").withWaiting().memoryGb()).isEqualTo(16);
    }

    @Test
    void what_waits_counts_nothing_and_is_shown() {
        limit(new Limits(10, null, null, null));
        world.asked("dana", "orders-reports", "L");

        assertThat(standings.of("orders").has()).isEqualTo(Amounts.NONE);
        assertThat(standings.of("orders").withWaiting()).isEqualTo(new Amounts(1, 8, 40, 394));
    }

    @Test
    void a_paused_cluster_counts_as_it_is_configured() {
        limit(new Limits(10, null, null, null));
        world.paused("dana", "orders-cart", "M");

        assertThat(standings.of("orders").has()).isEqualTo(new Amounts(1, 4, 20, 146));
    }

    @Test
    void a_resize_counts_from_the_moment_it_is_decided_and_the_larger_of_both_until_it_is_done() {
        limit(new Limits(10, null, null, null));
        var cart = world.ready("dana", "orders-cart", "M");
        var up = clusters.resize(world.person("dana"), cart.id(), "L", 60, "");
        assertThat(standings.of("orders").has()).isEqualTo(new Amounts(1, 4, 20, 146));

        decisions.approve(world.person("lena"), up.id(), "");
        assertThat(standings.of("orders").has()).isEqualTo(new Amounts(1, 8, 60, 394));
        world.accepted(up.id());
        world.seen(cart, "IDLE", false);

        var down = clusters.resize(world.person("dana"), cart.id(), "S", 60, "");
        assertThat(standings.of("orders").has()).isEqualTo(new Amounts(1, 8, 60, 394));
        world.accepted(down.id());
        world.seen(cart, "IDLE", false);
        assertThat(standings.of("orders").has()).isEqualTo(new Amounts(1, 2, 60, 58));
    }

    @Test
    void one_that_is_deleted_counts_until_it_is_gone_because_it_can_come_back() {
        limit(new Limits(1, null, null, null));
        var cart = world.ready("dana", "orders-cart", "S");
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");

        refused(() -> world.asked("dana", "orders-next", "S"));
    }

    @Test
    void a_request_that_failed_counts_nothing_and_its_retry_is_checked() {
        limit(new Limits(1, null, null, null));
        var failed = world.asked("dana", "orders-cart", "S");
        var change = world.changeOf(failed);
        world.attempted(change);
        progress.refused(change, new Trouble(409, "OUT_OF_CAPACITY", "", "The cloud is full.", ""));
        world.asked("dana", "orders-next", "S");

        refused(() -> retries.tryAgain(world.person("dana"), change));
        refused(() -> retries.waitForRoom(world.person("dana"), change));
    }

    @Test
    void a_smaller_size_always_goes() {
        var cart = world.ready("dana", "orders-cart", "M");
        limit(new Limits(0, 0, 0, 0));

        assertThat(clusters.resize(world.person("dana"), cart.id(), "S", null, "")
                        .status())
                .isEqualTo(ChangeStatus.DUE);
        refused(() -> clusters.resize(world.person("dana"), cart.id(), "M", 30, ""));
    }

    @Test
    void what_another_team_has_is_nobody_elses_business() {
        limit(new Limits(1, null, null, null));
        world.asked("otto", "search-one", "S");
        world.asked("otto", "search-two", "S");

        assertThat(world.asked("dana", "orders-cart", "S").state()).isEqualTo(ClusterState.STARTING);
    }

    @Test
    void a_disk_that_atlas_has_enlarged_counts_as_large_as_it_is() {
        limit(new Limits(null, null, 100, null));
        var cart = world.ready("dana", "orders-cart", "M");

        world.inAtlas(cart, "M20", 90);

        assertThat(standings.of("orders").has().storageGb()).isEqualTo(90);
        refused(() -> requests.ask(world.person("dana"), wish("orders-next", "M")));
    }

    @Test
    void of_eight_administrators_at_once_one_sets_a_teams_first_limits_and_the_others_are_told() {
        var ada = world.person("ada");

        var wins = atOnce(
                number -> () -> desk.limit(ada, "orders", QuotaDesk.NEVER_SET, new Limits(number, null, null, null))
                        .map(QuotasTest::overtaken)
                        .isEmpty());

        assertThat(wins).isEqualTo(1);
    }

    @Test
    void limits_that_nobody_ever_set_have_no_state_to_go_on_from() {
        var limits = new Limits(1, null, null, null);

        assertThatThrownBy(() -> desk.limit(world.person("ada"), "orders", 7, limits))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(desk.of("orders")).isEmpty();
    }

    private static Object overtaken(Quota other) {
        throw new Refusal.NotPossible(other.changedBy() + " was faster.");
    }

    private void limit(Limits limits) {
        assertThat(desk.limit(world.person("ada"), "orders", QuotaDesk.NEVER_SET, limits))
                .isEmpty();
    }

    private static NewCluster wish(String name, String size) {
        return new NewCluster(null, name, size, null, "", Map.of());
    }

    private static void refused(Supplier<?> wish) {
        assertThatThrownBy(wish::get).isInstanceOf(Refusal.OverQuota.class);
    }

    /** How many of eight that begin together are not refused. */
    private static long atOnce(IntFunction<Supplier<?>> wishes) {
        var threads = Executors.newFixedThreadPool(8);
        try {
            var all = IntStream.range(0, 8)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> wins(wishes.apply(number)), threads))
                    .toList();
            return all.stream().filter(CompletableFuture::join).count();
        } finally {
            threads.shutdown();
        }
    }

    private static boolean wins(Supplier<?> wish) {
        try {
            wish.get();
            return true;
        } catch (Refusal no) {
            return false;
        }
    }
}

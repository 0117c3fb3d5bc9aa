package dev.tailor.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.Statements;
import dev.tailor.World;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Decisions;
import dev.tailor.cluster.Expiries;
import dev.tailor.cluster.Expiring;
import dev.tailor.cluster.ExpiryNears;
import dev.tailor.cluster.ExpiryStage;
import dev.tailor.cluster.History;
import dev.tailor.cluster.NewCluster;
import dev.tailor.cluster.Refusal;
import dev.tailor.notice.Notices;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of clusters whose time ends. Every test begins at nine o'clock on 24 Nov 2026. */
@QuarkusTest
class ExpiryTaskTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Expiries expiries;

    @Inject
    ExpiryTask task;

    @Inject
    Expiring expiring;

    @Inject
    Decisions decisions;

    @Inject
    History history;

    @Inject
    Notices notices;

    @Inject
    Statements statements;

    @Inject
    Heard heard;

    /** What was fired. */
    @ApplicationScoped
    static class Heard {
        final List<ExpiryNears> warnings = new ArrayList<>();

        void hear(@Observes ExpiryNears warning) {
            warnings.add(warning);
        }

        List<ExpiryNears> warnings() {
            return List.copyOf(warnings);
        }

        void forget() {
            warnings.clear();
        }
    }

    private Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        heard.forget();
        cart = world.ready("dana", "orders-cart", "S");
    }

    @Test
    void people_are_told_a_week_before_and_on_the_last_day_once_each() {
        until(TODAY.plusDays(10));
        days(2);
        round();
        assertThat(heard.warnings()).isEmpty();
        days(2);
        round();
        assertThat(heard.warnings()).containsExactly(new ExpiryNears(cart.id(), TODAY.plusDays(10), ExpiryStage.SOON));

        days(6);
        round();
        assertThat(heard.warnings())
                .hasSize(2)
                .contains(new ExpiryNears(cart.id(), TODAY.plusDays(10), ExpiryStage.LAST_DAY));
        assertThat(told())
                .hasSize(3)
                .contains("warned that it expires on 4 Dec 2026")
                .containsOnlyOnce("let it expire on 4 Dec 2026");
    }

    @ParameterizedTest
    @CsvSource({"lena, 0, LAST_DAY", "lena, 5, SOON", "lena, 8,", "dana, 0,", "dana, 5,"})
    void an_owner_is_told_of_a_near_day_at_once_where_somebody_else_has_said_it(
            String person, int days, ExpiryStage stage) {
        expiries.set(world.person(person), cart.id(), TODAY.plusDays(days));
        round();
        round();

        var told = new ExpiryNears(cart.id(), TODAY.plusDays(days), stage);
        assertThat(heard.warnings()).isEqualTo(stage == null ? List.of() : List.of(told));
    }

    @Test
    void what_a_lead_lets_expire_today_is_paused_all_the_same_when_the_day_is_over() {
        expiries.set(world.person("lena"), cart.id(), TODAY);
        round();
        world.pass(Duration.ofHours(15));
        round();

        assertThat(pauses()).isEqualTo(1);
    }

    @Test
    void when_its_last_day_is_over_tailor_pauses_it_and_says_why() {
        until(TODAY);
        world.pass(Duration.ofHours(14).plusMinutes(59));
        round();
        assertThat(fresh().currentChange()).isEmpty();

        world.pass(Duration.ofMinutes(1));
        round();
        round();

        var pause = fresh().currentChange().orElseThrow();
        assertThat(pause.kind()).isEqualTo(ChangeKind.PAUSE);
        assertThat(pause.askedBy().name()).isEqualTo("Tailor");
        assertThat(pause.reason()).isEqualTo("It expired on 24 Nov 2026.");
        assertThat(pauses()).isEqualTo(1);
    }

    @Test
    void pausing_and_deleting_go_all_the_way_to_atlas() {
        world.reset();
        cart = clusters.request(world.person("dana"), wish("orders-real"));
        world.until(ClusterState.READY, cart);
        until(TODAY);
        days(1);
        world.roundOf("look-at-expiries");
        world.until(ClusterState.PAUSED, cart);
        assertThat(world.atlas().countRequests("PATCH", "/clusters/orders-real"))
                .isEqualTo(1);

        days(14);
        world.roundOf("look-at-expiries");
        assertThat(fresh().state()).isEqualTo(ClusterState.RETIRING);
        assertThat(world.atlas().countRequests("DELETE", "/clusters/orders-real"))
                .isZero();
        days(7);
        world.until(ClusterState.GONE, cart);
        assertThat(world.atlas().countRequests("DELETE", "/clusters/orders-real"))
                .isEqualTo(1);
    }

    @Test
    void what_is_protected_stays_paused_and_is_looked_at_once_a_day_until_that_is_ended() {
        expiredAndPaused();
        world.sql("update cluster set protection = true");
        days(14);
        round();
        assertThat(fresh().state()).isEqualTo(ClusterState.PAUSED);

        world.pass(Duration.ofHours(23));
        assertThat(expiring.due(100)).isEmpty();
        world.sql("update cluster set protection = false");
        world.pass(Duration.ofHours(1));
        round();
        assertThat(fresh().state()).isEqualTo(ClusterState.RETIRING);
    }

    @Test
    void nobody_is_warned_of_what_is_being_deleted_or_waits_for_a_lead() {
        until(TODAY.plusDays(8));
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        var large = world.asked("dana", "orders-large", "L");
        expiries.set(world.person("dana"), large.id(), TODAY.plusDays(8));
        days(2);
        round();

        assertThat(fresh().state()).isEqualTo(ClusterState.RETIRING);
        assertThat(world.fresh(large.id()).state()).isEqualTo(ClusterState.WAITING);
        assertThat(heard.warnings()).isEmpty();
        assertThat(told()).noneMatch(line -> line.startsWith("warned"));
    }

    @Test
    void what_was_not_warned_of_is_warned_of_a_day_after_its_deletion_was_undone() {
        until(TODAY.plusDays(8));
        var deletion = clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        days(2);
        round();
        decisions.withdraw(world.person("dana"), deletion.id());
        assertThat(heard.warnings()).isEmpty();

        days(1);
        round();
        assertThat(heard.warnings()).containsExactly(new ExpiryNears(cart.id(), TODAY.plusDays(8), ExpiryStage.SOON));
    }

    @Test
    void a_deletion_that_was_undone_comes_back_when_its_time_has_passed_once_more() {
        expiredAndPaused();
        days(14);
        round();
        decisions.withdraw(world.person("dana"), world.changeOf(cart));
        assertThat(fresh().state()).isEqualTo(ClusterState.PAUSED);

        days(20);
        round();
        assertThat(fresh().state()).isEqualTo(ClusterState.PAUSED);
        days(1);
        round();
        assertThat(fresh().state()).isEqualTo(ClusterState.RETIRING);
    }

    @Test
    void what_nobody_was_told_of_is_paused_first_and_deleted_as_much_later() {
        until(TODAY);
        days(20);
        round();
        assertThat(fresh().currentChange().orElseThrow().kind()).isEqualTo(ChangeKind.PAUSE);
        assertThat(told()).contains("warned that it expired on 24 Nov 2026");
        assertThat(heard.warnings()).containsExactly(new ExpiryNears(cart.id(), TODAY, ExpiryStage.FORFEIT));
        world.accepted(world.changeOf(cart));
        world.seen(cart, "IDLE", true);

        days(13);
        round();
        assertThat(fresh().state()).isEqualTo(ClusterState.PAUSED);
        days(1);
        round();
        assertThat(fresh().state()).isEqualTo(ClusterState.RETIRING);
    }

    @Test
    void what_runs_again_when_it_is_to_be_deleted_is_paused_first() {
        expiredAndPaused();
        world.seen(cart, "IDLE", false);
        days(14);
        round();

        assertThat(fresh().currentChange().orElseThrow().kind()).isEqualTo(ChangeKind.PAUSE);
    }

    @Test
    void whoever_undoes_a_persons_deletion_has_the_whole_time_too() {
        expiredAndPaused();
        days(13);
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        days(1);
        round();
        decisions.withdraw(world.person("dana"), world.changeOf(cart));

        days(19);
        round();
        assertThat(fresh().state()).isEqualTo(ClusterState.PAUSED);
        days(1);
        round();
        assertThat(fresh().state()).isEqualTo(ClusterState.RETIRING);
    }

    @Test
    void who_keeps_it_longer_while_it_is_due_keeps_it() {
        until(TODAY);
        days(1);
        expiries.extend(world.person("dana"), cart.id());
        expiring.look(cart.id());
        round();

        assertThat(fresh().currentChange()).isEmpty();
        assertThat(fresh().state()).isEqualTo(ClusterState.READY);
    }

    @Test
    void keeping_it_longer_takes_back_the_pause_that_atlas_was_not_asked_for() {
        until(TODAY);
        days(1);
        round();
        expiries.extend(world.person("dana"), cart.id());

        assertThat(fresh().currentChange()).isEmpty();
        assertThat(fresh().state()).isEqualTo(ClusterState.READY);
    }

    @Test
    void what_a_lead_has_exempted_stays() {
        until(TODAY);
        expiries.exempt(world.person("lena"), cart.id());
        days(40);
        round();

        assertThat(fresh().state()).isEqualTo(ClusterState.READY);
        assertThat(heard.warnings()).isEmpty();
    }

    @Test
    void what_is_paused_already_is_not_paused_again() {
        world.accepted(
                clusters.pause(world.person("dana"), cart.id(), "Holidays").id());
        world.seen(cart, "IDLE", true);
        until(TODAY);
        days(1);
        round();

        assertThat(pauses()).isEqualTo(1);
        assertThat(fresh().state()).isEqualTo(ClusterState.PAUSED);
    }

    @Test
    void what_is_being_deleted_is_left_to_that() {
        until(TODAY);
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        days(1);
        round();

        assertThat(pauses()).isZero();
        assertThat(fresh().currentChange().orElseThrow().askedBy().name()).isNotEqualTo("Tailor");
    }

    @Test
    void what_will_be_deleted_after_what_is_under_way_is_not_said_to_stay() {
        until(TODAY);
        world.accepted(
                clusters.resize(world.person("dana"), cart.id(), "M", null, "").id());
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");

        assertThatThrownBy(() -> expiries.extend(world.person("dana"), cart.id()))
                .isInstanceOf(Refusal.NotPossible.class)
                .hasMessage("It will be deleted. Undo that first.");
        assertThatThrownBy(() -> expiries.exempt(world.person("lena"), cart.id()))
                .isInstanceOf(Refusal.NotPossible.class);
    }

    @Test
    void what_waits_for_a_lead_is_paused_when_that_is_decided() {
        until(TODAY);
        var resize = clusters.resize(world.person("dana"), cart.id(), "L", null, "");
        days(1);
        round();
        assertThat(pauses()).isZero();

        decisions.decline(world.person("lena"), resize.id(), "");
        world.pass(Duration.ofMinutes(5));
        round();
        assertThat(pauses()).isEqualTo(1);
    }

    @Test
    void the_pause_follows_a_change_that_is_under_way() {
        until(TODAY);
        world.accepted(
                clusters.resize(world.person("dana"), cart.id(), "M", null, "").id());
        days(1);
        round();

        assertThat(history.of(world.person("dana"), cart.id(), 1)
                        .changes()
                        .get(0)
                        .status())
                .isEqualTo(ChangeStatus.QUEUED);
    }

    @Test
    void a_pause_that_was_taken_back_comes_again_a_day_later() {
        until(TODAY);
        days(1);
        expiring.look(cart.id());
        decisions.withdraw(world.person("dana"), world.changeOf(cart));
        expiring.look(cart.id());
        assertThat(pauses()).isEqualTo(1);

        days(1);
        expiring.look(cart.id());
        assertThat(pauses()).isEqualTo(2);
    }

    @Test
    void several_replicas_at_once_do_it_once() {
        until(TODAY);
        days(1);

        var looks = IntStream.range(0, 4)
                .mapToObj(replica -> CompletableFuture.runAsync(() -> expiring.look(cart.id())))
                .toList();
        looks.forEach(CompletableFuture::join);

        assertThat(pauses()).isEqualTo(1);
    }

    @Test
    void while_tailor_is_read_only_nothing_happens() {
        until(TODAY);
        var ada = world.person("ada");
        notices.announce(ada, notices.now().version(), "Moving house", true);
        days(1);
        round();
        assertThat(fresh().currentChange()).isEmpty();

        notices.announce(ada, notices.now().version(), "", false);
        world.pass(Duration.ofMinutes(1));
        round();
        assertThat(pauses()).isEqualTo(1);
    }

    @Test
    void finding_what_is_due_costs_one_statement_however_many_there_are() {
        until(TODAY);
        IntStream.range(0, 5).forEach(number -> {
            var one = world.asked("dana", "orders-" + number, "S");
            expiries.set(world.person("dana"), one.id(), TODAY);
        });
        days(1);

        assertThat(statements.of(() -> assertThat(expiring.due(100)).hasSize(6)))
                .isEqualTo(1);
        assertThat(expiring.due(4)).hasSize(4);
    }

    private static NewCluster wish(String name) {
        return new NewCluster(null, name, "S", null, "", Map.of());
    }

    private void expiredAndPaused() {
        until(TODAY);
        days(1);
        expiring.look(cart.id());
        world.accepted(world.changeOf(cart));
        world.seen(cart, "IDLE", true);
    }

    private void until(LocalDate day) {
        expiries.set(world.person("dana"), cart.id(), day);
    }

    private void days(int number) {
        world.pass(DAY.multipliedBy(number));
    }

    /** The whole task, but for what follows from it at Atlas. */
    private void round() {
        task.goRound();
    }

    private Cluster fresh() {
        return world.fresh(cart.id());
    }

    private long pauses() {
        return history.of(world.person("dana"), cart.id(), 50).changes().stream()
                .filter(change -> change.kind() == ChangeKind.PAUSE)
                .count();
    }

    private List<String> told() {
        return history.of(world.person("dana"), cart.id(), 50).events().stream()
                .map(event -> event.what())
                .toList();
    }
}

package dev.tailor.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.ExpiryNears;
import dev.tailor.cluster.ExpiryStage;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told, and when, that the time of a cluster ends. */
@QuarkusTest
class ExpiryWarningsTest extends AtExpiry {
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
        withdrawals.withdraw(world.person("dana"), deletion.id());
        assertThat(heard.warnings()).isEmpty();

        days(1);
        round();
        assertThat(heard.warnings()).containsExactly(new ExpiryNears(cart.id(), TODAY.plusDays(8), ExpiryStage.SOON));
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

        retiresAfter(14);
    }

    private List<String> told() {
        return history.of(world.person("dana"), cart.id(), 50).events().stream()
                .map(event -> event.what())
                .toList();
    }
}

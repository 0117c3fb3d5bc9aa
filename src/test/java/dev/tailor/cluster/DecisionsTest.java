package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tailor.World;
import dev.tailor.team.Person;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionsTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Requests requests;

    @Inject
    Decisions decisions;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Retries retries;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void a_lead_approves_and_a_second_approval_is_told_who_was_faster() {
        var change = waiting("dana");
        decisions.approve(world.person("lena"), change, "Fine");

        var no = catchThrowableOfType(
                Refusal.AlreadyDecided.class, () -> decisions.approve(world.person("ada"), change, ""));
        assertThat(no.change().decision().orElseThrow().byName()).isEqualTo("Lena");
    }

    @Test
    void of_two_leads_at_once_one_decides() {
        var change = waiting("dana");
        var lena = world.person("lena");
        var ada = world.person("ada");

        var decided = Stream.of(lena, ada)
                .map(lead -> CompletableFuture.supplyAsync(() -> decides(lead, change)))
                .toList();
        assertThat(decided.stream().filter(CompletableFuture::join)).hasSize(1);
    }

    @Test
    void declining_ends_the_request_and_frees_the_name() {
        decisions.decline(world.person("lena"), waiting("dana"), "Start with M");

        assertThat(world.named("orders-cart").state()).isEqualTo(ClusterState.DECLINED);
        assertThat(requests.nameProblem(world.person("dana"), null, "orders-cart"))
                .isEmpty();
    }

    @Test
    @Tag("MA-09")
    void only_leads_decide_and_never_about_their_own() {
        var danas = waiting("dana");
        assertThatThrownBy(() -> decisions.approve(world.person("dana"), danas, ""))
                .isInstanceOf(Refusal.NotAllowed.class);
        assertThatThrownBy(() -> decisions.approve(world.person("vic"), danas, ""))
                .isInstanceOf(Refusal.NotAllowed.class);
        assertThatThrownBy(() -> decisions.approve(world.person("otto"), danas, ""))
                .isInstanceOf(Refusal.NotFound.class);

        world.asked("lena", "orders-own", "L");
        var lenas = world.changeOf(world.named("orders-own"));
        assertThatThrownBy(() -> decisions.approve(world.person("lena"), lenas, ""))
                .hasMessage("You asked for it yourself: another lead decides about it.");
        assertThat(decisions.approve(world.person("ada"), lenas, "").status()).isEqualTo(ChangeStatus.DUE);
    }

    @Test
    void a_declined_resize_leaves_the_cluster_as_it_is() {
        var cart = world.ready("dana", "orders-cart", "S");
        var change = clusters.resize(world.person("dana"), cart.id(), "L", 40, "Year-end");
        assertThat(decisions.waitingFor(world.person("lena"))).hasSize(1);
        decisions.decline(world.person("lena"), change.id(), "");

        var present = world.fresh(cart.id());
        assertThat(present.state()).isEqualTo(ClusterState.READY);
        assertThat(present.size().id()).isEqualTo("S");
        assertThat(present.currentChange()).isEmpty();
    }

    @Test
    void a_request_is_withdrawn_until_atlas_is_at_it() {
        withdrawals.withdraw(world.person("dana"), waiting("dana"));
        assertThat(world.named("orders-cart").state()).isEqualTo(ClusterState.WITHDRAWN);

        var building = world.building("dana", "orders-new", "S");
        var change = world.changeOf(building);
        assertThatThrownBy(() -> withdrawals.withdraw(world.person("dana"), change))
                .hasMessage("Atlas is at it already.");
    }

    @Test
    void only_what_failed_is_tried_again() {
        var change = waiting("dana");

        assertThatThrownBy(() -> retries.tryAgain(world.person("dana"), change))
                .isInstanceOf(Refusal.NotPossible.class);
    }

    @Test
    void leads_see_what_waits_in_their_teams_and_admins_all_of_it() {
        waiting("dana");
        requests.ask(world.person("otto"), new NewCluster(null, "search-big", "L", null, "", Map.of()));

        assertThat(names(decisions.waitingFor(world.person("lena")))).containsExactly("orders-cart");
        assertThat(names(decisions.waitingFor(world.person("ada")))).containsExactly("orders-cart", "search-big");
        assertThat(decisions.waitingFor(world.person("dana"))).isEmpty();
    }

    private long waiting(String person) {
        return world.changeOf(world.asked(person, "orders-cart", "L"));
    }

    private boolean decides(Person lead, long change) {
        try {
            decisions.approve(lead, change, "");
            return true;
        } catch (Refusal.AlreadyDecided late) {
            return false;
        }
    }

    private static List<String> names(List<Change> changes) {
        return changes.stream().map(change -> change.cluster().name()).toList();
    }
}

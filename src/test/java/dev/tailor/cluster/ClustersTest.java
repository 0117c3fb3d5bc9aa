package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tailor.World;
import dev.tailor.team.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClustersTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Requests requests;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    @Tag("MA-23")
    void a_request_keeps_who_asked_when_and_for_what() {
        var cart = requests.ask(
                world.person("dana"),
                new NewCluster(null, " orders-cart ", "S", null, "Cart", Map.of("environment", "development")));

        assertThat(cart.owner().name()).isEqualTo("Dana");
        assertThat(cart.name()).isEqualTo("orders-cart");
        assertThat(cart.askedAt()).isEqualTo(World.MORNING);
        assertThat(cart.storageGb()).isEqualTo(10);
        assertThat(cart.state()).isEqualTo(ClusterState.STARTING);
    }

    @Test
    void a_size_that_a_lead_decides_about_waits() {
        assertThat(world.asked("dana", "orders-cart", "L").state()).isEqualTo(ClusterState.WAITING);
    }

    @Test
    @Tag("MA-16")
    void all_that_is_wrong_is_told_at_once() {
        var wish = new NewCluster(4711L, "-", "M10", 7, "", Map.of(" ", "4711"));

        var no = catchThrowableOfType(Refusal.Invalid.class, () -> requests.ask(world.person("dana"), wish));
        assertThat(no.problems()).containsOnlyKeys("project", "name", "size", "labels");
    }

    @Test
    @Tag("MA-16")
    void the_first_23_characters_are_taken_by_requests_that_still_wait() {
        world.asked("dana", "orders-checkout-development", "L");

        assertThat(requests.nameProblem(world.person("dana"), null, "Orders-Checkout-Develop"))
                .hasValue(
                        "It begins like orders-checkout-development: in a project, the first 23 characters have to differ.");
        assertThat(requests.nameProblem(world.person("dana"), null, "orders-checkout-development"))
                .hasValue("You asked for orders-checkout-development already. Choose another name.");
        assertThat(requests.nameProblem(world.person("otto"), null, "orders-checkout-development"))
                .isEmpty();
    }

    @Test
    @Tag("MA-16")
    void a_name_that_somebody_else_has_in_atlas_is_taken() {
        world.work();

        assertThat(requests.nameProblem(world.person("dana"), null, "orders-playground"))
                .hasValue("Project orders-dev has a cluster of this name in Atlas. Choose another.");
    }

    @Test
    @Tag("MA-16")
    void of_eight_requests_at_once_for_one_name_one_wins() {
        var dana = world.person("dana");
        var wishes = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> wins(dana, "orders-cart")))
                .toList();

        assertThat(wishes.stream().filter(CompletableFuture::join)).hasSize(1);
    }

    @Test
    @Tag("MA-16")
    void what_else_postgres_refuses_is_not_blamed_on_the_name() {
        world.sql("alter table cluster add constraint no_s check (size_id <> 'S')");
        try {
            assertThatThrownBy(() -> world.asked("dana", "orders-cart", "S"))
                    .isInstanceOf(PersistenceException.class)
                    .hasMessageContaining("no_s");
        } finally {
            world.sql("alter table cluster drop constraint no_s");
        }
    }

    @Test
    @Tag("MA-09")
    void viewers_outsiders_and_strangers_cannot_change_anything() {
        var cart = world.ready("dana", "orders-cart", "S");

        assertThatThrownBy(() -> clusters.pause(world.person("vic"), cart.id(), ""))
                .isInstanceOf(Refusal.NotAllowed.class);
        assertThatThrownBy(() -> clusters.pause(world.person("otto"), cart.id(), ""))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> clusters.get(world.person("otto"), cart.id())).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> clusters.get(world.person("dana"), UUID.randomUUID()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(
                        () -> requests.ask(world.person("vic"), new NewCluster(null, "vics", "S", null, "", Map.of())))
                .isInstanceOf(Refusal.NotAllowed.class);
    }

    @Test
    @Tag("MA-21")
    void storage_does_not_shrink_and_the_same_again_is_no_change() {
        var cart = world.ready("dana", "orders-cart", "M");

        assertThat(problems(cart, "S", 10)).containsEntry("storage", "Storage can’t shrink: it has 20 GB.");
        assertThat(problems(cart, "M", 20)).containsEntry("size", "It has this size and storage already.");
        assertThat(problems(cart, "M", 300))
                .containsEntry("storage", "M holds 10 to 255 GB. Choose a number between them, or another size.");
        assertThat(problems(cart, "R700", 20)).containsEntry("size", "Choose one of the sizes.");
    }

    @Test
    @Tag("MA-21")
    void a_paused_cluster_is_not_resized() {
        var paused = world.paused("dana", "orders-cart", "S");
        assertThatThrownBy(() -> clusters.resize(world.person("dana"), paused.id(), "M", 20, ""))
                .isInstanceOf(Refusal.NotPossible.class)
                .hasMessage("A paused cluster can only be resumed.");
    }

    @Test
    void more_storage_needs_no_lead() {
        var cart = world.ready("dana", "orders-cart", "S");

        assertThat(clusters.resize(world.person("dana"), cart.id(), "S", 20, "").status())
                .isEqualTo(ChangeStatus.DUE);
    }

    @Test
    void a_cluster_is_not_paused_within_an_hour_of_being_resumed() {
        var cart = world.paused("dana", "orders-cart", "S");
        world.accepted(clusters.resume(world.person("dana"), cart.id(), "").id());
        world.seen(cart, "IDLE", false);
        world.pass(Duration.ofMinutes(18));

        assertThatThrownBy(() -> clusters.pause(world.person("dana"), cart.id(), ""))
                .hasMessageEndingWith("possible in 42 minutes.");
        world.pass(Duration.ofMinutes(42));
        assertThat(clusters.pause(world.person("dana"), cart.id(), "").status()).isEqualTo(ChangeStatus.DUE);
    }

    @Test
    @Tag("MA-20")
    void a_resumed_cluster_has_forgotten_when_it_was_paused() {
        var cart = world.paused("dana", "orders-cart", "S");
        assertThat(world.fresh(cart.id()).pausedAt()).isPresent();

        world.accepted(clusters.resume(world.person("dana"), cart.id(), "").id());
        world.seen(cart, "IDLE", false);

        assertThat(world.fresh(cart.id()).pausedAt()).isEmpty();
        assertThat(world.fresh(cart.id()).resumedAt()).hasValue(World.MORNING);
    }

    @Test
    @Tag("PA-16")
    void deleting_wants_the_name_and_gives_a_week() {
        var cart = world.ready("dana", "orders-cart", "S");
        assertThatThrownBy(() -> clusters.delete(world.person("dana"), cart.id(), "orders-card", ""))
                .isInstanceOf(Refusal.Invalid.class);

        var deletion = clusters.delete(world.person("dana"), cart.id(), " orders-cart", "");
        assertThat(deletion.notBefore()).hasValue(World.MORNING.plus(Duration.ofDays(7)));
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.RETIRING);
    }

    @Test
    void what_was_rolled_back_left_no_work() {
        var dana = world.person("dana");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    requests.ask(dana, new NewCluster(null, "orders-cart", "S", null, "", Map.of()));
                    throw new IllegalStateException("the portal dies here");
                }))
                .isInstanceOf(IllegalStateException.class);

        world.work();
        assertThat(world.atlas().countRequests("POST", "/clusters$")).isZero();
    }

    private boolean wins(Person who, String name) {
        try {
            requests.ask(who, new NewCluster(null, name, "S", null, "", Map.of()));
            return true;
        } catch (Refusal.Invalid taken) {
            return false;
        }
    }

    private Map<String, String> problems(Cluster cluster, String size, int storage) {
        return catchThrowableOfType(
                        Refusal.Invalid.class,
                        () -> clusters.resize(world.person("dana"), cluster.id(), size, storage, ""))
                .problems();
    }
}

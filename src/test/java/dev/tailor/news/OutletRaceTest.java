package dev.tailor.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.World;
import dev.tailor.cluster.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several are at one webhook at once. */
@QuarkusTest
@Tag("MA-26")
class OutletRaceTest {
    @Inject
    World world;

    @Inject
    NewsStage stage;

    @Inject
    EntityManager database;

    @Inject
    Deliveries deliveries;

    @Inject
    Trials trials;

    private final Receiver receiver = new Receiver();
    private final ExecutorService others = Executors.newFixedThreadPool(2);
    private UUID outlet;

    @BeforeEach
    void begin() {
        stage.begin();
        stage.add("lena", "CI", receiver.address(), Format.CHAT);
        outlet = UUID.fromString(world.value("select cast(id as text) from outlet"));
    }

    @AfterEach
    void end() {
        others.shutdownNow();
        receiver.close();
    }

    /** Else each would wait for the other. */
    @Test
    void who_notes_a_delivery_holds_nothing_while_somebody_removes_the_webhook() {
        world.asked("dana", "orders-cart", "L");
        stage.tell();
        var parcel = deliveries.next(new Lane(outlet)).orElseThrow();

        var free = whileItIsHeld(() -> {
            var noted = at(() -> deliveries.note(parcel, Receipt.failed("answered 500")));
            while (!somebodyWaits() && !noted.isDone()) {
                Thread.onSpinWait();
            }
            return database.createNativeQuery("select id from delivery where outlet_id = ?1 for update skip locked")
                    .setParameter(1, outlet)
                    .getResultList();
        });

        assertThat(free).hasSize(1);
    }

    @Test
    void two_are_tried_at_once_and_whoever_comes_then_is_asked_to_come_later() {
        var lena = world.person("lena");
        var tried = whileItIsHeld(() -> {
            var both = List.of(at(() -> trials.of(lena, outlet)), at(() -> trials.of(lena, outlet)));
            while (receiver.got().size() < 2) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> trials.of(lena, outlet))
                    .isInstanceOf(Refusal.NotPossible.class)
                    .hasMessage("Others are being tried at the moment: try it again in a minute.");
            return both;
        });

        var taken = new Tried(true, "127.0.0.1 answered 204.");
        assertThat(tried).allSatisfy(one -> assertThat(one.join()).isEqualTo(taken));
        assertThat(trials.of(lena, outlet)).isEqualTo(taken);
    }

    private <T> T whileItIsHeld(Supplier<T> work) {
        QuarkusTransaction.begin();
        try {
            database.find(Outlet.class, outlet, LockModeType.PESSIMISTIC_WRITE);
            return work.get();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private <T> CompletableFuture<T> at(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, others);
    }

    private boolean somebodyWaits() {
        return (boolean) database.createNativeQuery(
                        "select exists (select 1 from pg_locks where not granted and locktype = 'transactionid')",
                        Boolean.class)
                .getSingleResult();
    }
}

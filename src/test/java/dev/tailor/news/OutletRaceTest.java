package dev.tailor.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.Race;
import dev.tailor.World;
import dev.tailor.cluster.NewsKind;
import dev.tailor.cluster.Refusal;
import dev.tailor.membership.TeamDesk;
import dev.tailor.team.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    @Inject
    Outlets outlets;

    @Inject
    Silencing silencing;

    @Inject
    Hearings hearings;

    @Inject
    TeamDesk teams;

    @Inject
    Race race;

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

    @Test
    void of_two_who_give_webhooks_the_same_name_one_reads_that_it_is_taken() {
        var sentence = "There is a webhook of this name already. Choose another.";
        assertThatThrownBy(() -> race.run(() -> add("Chat"), () -> add("chat")))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessage(sentence);
        var other = outlets.add(lena(), wish("Other")).row();
        assertThatThrownBy(() -> race.run(() -> rename(outlet, 0), () -> rename(other.id(), other.version())))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessage(sentence);
        assertThat(world.value("select string_agg(name, ' ' order by name) from outlet"))
                .isEqualTo("Chat News Other");
    }

    @Test
    void what_somebody_removes_at_this_moment_is_not_there() {
        assertThatThrownBy(
                        () -> race.run(() -> silencing.remove(lena(), outlet), () -> silencing.pause(lena(), outlet)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void of_two_who_change_it_at_once_the_second_knows_that_it_was_too_late() {
        var changed = new ArrayList<Boolean>();
        race.run(() -> rename(outlet, 0), () -> changed.add(outlets.change(lena(), outlet, 0, wish("Later"))));
        assertThat(changed).containsExactly(false);
        assertThat(world.value("select name from outlet")).isEqualTo("News");
    }

    @Test
    void a_team_that_ends_at_this_moment_gets_no_webhook() {
        var ada = world.person("ada");
        teams.make(ada, "payments", "Payments");
        var wish = new OutletWish("Pay", "payments", receiver.address(), Format.CHAT, Set.of(NewsKind.READY));
        assertThatThrownBy(() -> race.run(() -> teams.end("payments"), () -> outlets.add(ada, wish)))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessage("Choose whose news it is told.");
    }

    @Test
    void two_choose_for_one_person_at_once() {
        var nothing = new Choices(Set.of(), Set.of());
        race.run(() -> hearings.choose(lena(), nothing), () -> hearings.choose(lena(), nothing));
        race.run(() -> hearings.forget(lena()), () -> hearings.choose(lena(), nothing));
        assertThat(hearings.of(lena()).chosen()).isTrue();
    }

    private Person lena() {
        return world.person("lena");
    }

    private void add(String name) {
        outlets.add(lena(), wish(name));
    }

    private void rename(UUID id, int version) {
        outlets.change(lena(), id, version, wish("News"));
    }

    private OutletWish wish(String name) {
        return new OutletWish(name, "orders", receiver.address(), Format.CHAT, Set.of(NewsKind.READY));
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

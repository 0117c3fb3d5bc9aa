package dev.tailor.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeopleTest {
    private static final int AT_ONCE = 8;

    private final String id = UUID.randomUUID().toString();

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    EntityManager database;

    @AfterEach
    void leave() {
        people.seen(person("Mira", Map.of()), Instant.now().plusSeconds(60));
    }

    @Test
    void a_first_page_and_its_parts_may_all_come_at_once() {
        var mira = person("Mira", Map.of("crew-" + id, Role.LEAD));
        var together = new CyclicBarrier(AT_ONCE);
        var requests = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> CompletableFuture.runAsync(() -> {
                    await(together);
                    people.seen(mira, Instant.now());
                }))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(requests).orTimeout(30, TimeUnit.SECONDS).join();

        assertThat(people.leadsOf("crew-" + id)).containsExactly("Mira");
    }

    @Test
    void whoever_comes_back_with_another_name_and_role_is_known_by_them() {
        people.seen(person("Mira", Map.of("crew-" + id, Role.LEAD)), Instant.now());
        people.seen(person("Mirabelle", Map.of("crew-" + id, Role.LEAD, "band-" + id, Role.DEVELOPER)), Instant.now());
        assertThat(people.leadsOf("crew-" + id)).containsExactly("Mirabelle");

        people.seen(person("Mirabelle", Map.of("crew-" + id, Role.VIEWER)), Instant.now());
        assertThat(people.leadsOf("crew-" + id)).isEmpty();
    }

    @Test
    void an_older_session_brings_no_lost_role_back() {
        var signedIn = Instant.now();
        people.seen(person("Mira", Map.of("crew-" + id, Role.LEAD)), signedIn);
        people.seen(person("Mira", Map.of()), signedIn.plusSeconds(60));
        people.seen(person("Mira", Map.of("crew-" + id, Role.LEAD)), signedIn);

        assertThat(people.lastSeen(id).orElseThrow().person().roles()).isEmpty();
    }

    @Test
    void who_leads_by_invitation_decides_besides_others() {
        var team = "crew-" + id;
        var mira = person("Mira", Map.of(team, Role.LEAD));
        var joan = new Person(id + "-2", "Joan", "Joan", "joan@example.com", null, new TreeMap<>(), false);
        people.seen(mira, Instant.now());
        people.seen(joan, Instant.now());
        QuarkusTransaction.requiringNew().run(() -> members.join(joan.id(), team, Role.LEAD, "Mira"));

        assertThat(people.leadsBesides(team, mira)).containsExactly("Joan");
        assertThat(people.leadsBesides(team, joan)).containsExactly("Mira");
        QuarkusTransaction.requiringNew().run(() -> members.removeAll(team));
    }

    private Person person(String name, Map<String, Role> roles) {
        return new Person(id, name, name, name + "@example.com", null, new TreeMap<>(roles), false);
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await(30, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}

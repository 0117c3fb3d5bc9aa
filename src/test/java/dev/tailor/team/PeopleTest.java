package dev.tailor.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Held;
import dev.tailor.Statements;
import dev.tailor.team.Told.Topic;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.credential.Credential;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
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
    Arrivals arrivals;

    @Inject
    IdentityClaims claims;

    @Inject
    Statements statements;

    @Inject
    Held held;

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
    void what_a_token_does_not_speak_of_stays_and_what_it_takes_away_goes() {
        var team = "crew-" + id;
        var before = Instant.now();
        people.seen(person("Mira", Map.of(team, Role.LEAD)), before);
        var bare = new Person(id, "u4711", "u4711", "", null, new TreeMap<>(), false);

        arrivals.note(new Told(bare, before.plusSeconds(1), Set.of()));
        var known = people.lastSeen(id).orElseThrow().person();
        assertThat(known.nameAndEmail()).isEqualTo("Mira - Mira@example.com");
        assertThat(known.givenName()).isEqualTo("Mira");
        assertThat(known.roles()).containsOnlyKeys(team);

        arrivals.note(new Told(bare, before.plusSeconds(2), Set.of(Topic.GROUPS)));
        assertThat(people.lastSeen(id).orElseThrow().person().roles()).isEmpty();
    }

    @Test
    void whom_a_token_without_groups_has_made_known_is_in_the_teams_that_an_older_one_names() {
        var team = "crew-" + id;
        var signedIn = Instant.now();
        arrivals.note(new Told(person("Mira", Map.of()), signedIn.plusSeconds(60), Set.of(Topic.NAME)));
        people.seen(person("Mira", Map.of(team, Role.LEAD)), signedIn);

        assertThat(people.lastSeen(id).orElseThrow().person().roles()).containsOnlyKeys(team);
    }

    @Test
    void a_program_and_a_page_in_turns_cost_no_statement_each() {
        var mira = person("Mira", Map.of("crew-" + id, Role.LEAD));
        var bare = new Told(person("u4711", Map.of()), Instant.now().plusSeconds(60), Set.of());
        people.seen(mira, Instant.now());
        arrivals.note(bare);

        assertThat(statements.of(() -> {
                    people.seen(mira, Instant.now());
                    arrivals.note(bare);
                }))
                .isZero();
    }

    @Test
    void only_of_pages_a_token_without_groups_says_that_there_are_none() {
        var team = "crew-" + id;
        people.seen(person("Mira", Map.of(team, Role.LEAD)), Instant.EPOCH);

        signedIn(new AccessTokenCredential("a.b.c"));
        assertThat(people.lastSeen(id).orElseThrow().person().roles()).containsOnlyKeys(team);

        signedIn(new IdTokenCredential("a.b.c"));
        assertThat(people.lastSeen(id).orElseThrow().person().roles()).isEmpty();
    }

    private void signedIn(Credential credential) {
        var told = new JwtClaims();
        told.setSubject(id);
        told.setIssuedAt(NumericDate.now());
        var request = new SignedIn();
        request.claims = claims;
        request.arrivals = arrivals;
        request.members = members;
        request.identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal(told))
                .addCredential(credential)
                .build();
        assertThat(request.person().roles()).isEmpty();
    }

    @Test
    void what_is_read_without_a_transaction_keeps_no_connection() {
        people.seen(person("Mira", Map.of("crew-" + id, Role.LEAD)), Instant.now());

        assertThat(held.after(() -> assertThat(people.numberOf(id)).isPresent()))
                .isFalse();
        assertThat(held.after(() -> people.leadsOf("crew-" + id))).isFalse();
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

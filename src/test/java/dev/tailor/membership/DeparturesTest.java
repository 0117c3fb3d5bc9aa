package dev.tailor.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.AccessTokens;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.LastSeen;
import dev.tailor.team.People;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What it takes to say that somebody has left, and what it takes from them. */
@QuarkusTest
class DeparturesTest {
    @Inject
    World world;

    @Inject
    Departures departures;

    @Inject
    People people;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
        world.danaIsBack();
    }

    @AfterEach
    void comeBack() {
        world.danaIsBack();
        world.sql("update person set admin = true where email = 'ada@example.com'");
    }

    @Test
    void who_has_just_lost_the_lead_says_it_of_nobody() {
        var vic = world.person("vic");
        var before = person(vic.id(), Map.of("orders", Role.LEAD), false);

        assertThatThrownBy(() -> departures.note(before, known("dana"))).isInstanceOf(Refusal.NotAllowed.class);
        assertThat(known("dana").person().teams()).contains("orders");
    }

    @Test
    void an_administrator_says_it_of_another_who_is_none_until_they_come_again() {
        var program = AccessTokens.program("ada", "read");
        world.ready("dana", "orders-cart", "S");
        world.sql("update cluster set owner_id = '" + world.person("ada").id() + "'");
        assertThat(program.get("/api/v1/organizations").status()).isEqualTo(200);
        assertThat(Visitor.lena().open("/clusters").text()).doesNotContain("Owner has left");

        departures.note(person("root", Map.of(), true), known("ada"));

        assertThat(program.get("/api/v1/organizations").status()).isEqualTo(403);
        assertThat(Visitor.lena().open("/clusters").text()).contains("Owner has left");
        Visitor.freshly("ada").open("/clusters");
        assertThat(known("ada").person().admin()).isTrue();
    }

    @Test
    void a_lead_makes_nobody_less_of_an_administrator() {
        var lena = world.person("lena");
        assertThatThrownBy(() -> departures.note(lena, known("ada")))
                .isInstanceOf(Refusal.NotPossible.class)
                .hasMessage("Ada is in no team that you lead.");
        assertThat(known("ada").person().admin()).isTrue();
    }

    @Test
    void an_administrator_in_no_team_can_be_said_to_have_left() {
        var ada = person("ada", Map.of(), true);
        assertThat(seenBy(person("root", Map.of(), true), ada).left()).isEqualTo("the administrators");
        assertThat(seenBy(ada, ada).left()).isEmpty();
        assertThat(seenBy(person("lena", Map.of("orders", Role.LEAD), false), ada)
                        .left())
                .isEmpty();
    }

    private static PersonView seenBy(Person who, Person whom) {
        return new PersonView(who, 1, whom, Instant.EPOCH, Map.of(), List.of(), Map.of(), List.of(), List.of(), null);
    }

    private LastSeen known(String name) {
        return people.lastSeen(world.person(name).id()).orElseThrow();
    }

    private static Person person(String id, Map<String, Role> roles, boolean admin) {
        return new Person(id, "Mira", "Mira", "mira@example.com", null, new TreeMap<>(roles), admin);
    }
}

package dev.tailor.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.World;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.LastSeen;
import dev.tailor.team.People;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
    }

    @Test
    void who_has_just_lost_the_lead_says_it_of_nobody() {
        var vic = world.person("vic");
        var before = person(vic.id(), Map.of("orders", Role.LEAD), false);

        assertThatThrownBy(() -> departures.note(before, known("dana"))).isInstanceOf(Refusal.NotAllowed.class);
        assertThat(known("dana").person().teams()).contains("orders");
    }

    private LastSeen known(String name) {
        return people.lastSeen(world.person(name).id()).orElseThrow();
    }

    private static Person person(String id, Map<String, Role> roles, boolean admin) {
        return new Person(id, "Mira", "Mira", "mira@example.com", null, new TreeMap<>(roles), admin);
    }
}

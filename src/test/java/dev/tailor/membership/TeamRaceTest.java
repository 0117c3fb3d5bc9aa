package dev.tailor.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.Race;
import dev.tailor.World;
import dev.tailor.cluster.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several administrators are at one team at once. */
@QuarkusTest
@Tag("MA-09")
class TeamRaceTest {
    @Inject
    World world;

    @Inject
    Race race;

    @Inject
    TeamDesk desk;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @AfterEach
    void forget() {
        world.reset();
    }

    @Test
    void of_two_who_make_the_same_team_one_reads_that_there_is_one() {
        assertThatThrownBy(() -> race.run(() -> make("payments"), () -> make("Payments")))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessage("There is a team payments already.");
        assertThat(made()).isEqualTo("1");
    }

    @Test
    void two_make_two_teams_at_once() {
        race.run(() -> make("payments"), () -> make("billing"));
        assertThat(made()).isEqualTo("2");
    }

    @Test
    void who_ends_or_calls_otherwise_what_has_just_ended_finds_nothing() {
        make("payments");
        assertThatThrownBy(() -> race.run(() -> desk.end("payments"), () -> desk.end("payments")))
                .isInstanceOf(Refusal.NotFound.class);
        make("payments");
        assertThatThrownBy(() -> race.run(() -> desk.end("payments"), () -> desk.rename("payments", 0, "Pay")))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private void make(String name) {
        desk.make(world.person("ada"), name, "Payments and invoices");
    }

    private String made() {
        return world.value("select cast(count(*) as text) from team");
    }
}

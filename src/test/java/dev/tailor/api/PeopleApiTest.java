package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.AccessTokens;
import dev.tailor.Program;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody owns, and that they have left, for programs. */
@QuarkusTest
class PeopleApiTest {
    @Inject
    World world;

    private String dana;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
        dana = "/api/v1/people/" + world.number("dana");
        Visitor.dana().get("/teams");
        world.ready("dana", "orders-cart", "S");
    }

    @AfterEach
    void comeBack() {
        world.reset();
        world.danaIsBack();
    }

    @Test
    void oneself_and_a_lead_see_what_somebody_owns() {
        var self = Program.of("dana").get("/api/v1/people/me").json();
        assertThat(self.at("/owned/0/name").asText()).isEqualTo("orders-cart");
        assertThat(self.at("/owned/0/dollarsAMonth").asInt()).isEqualTo(58);
        assertThat(self.at("/teams/orders").asText()).isEqualTo("developer");
        assertThat(Program.of("lena").get(dana).json()).isEqualTo(self);
        assertThat(Program.of("ada").get(dana).json()).isEqualTo(self);
    }

    @Test
    void the_logins_that_somebody_made_are_told() {
        world.sql("""
                insert into login (cluster_id, project_id, username, person_id, person_name, asked_at, made_at, program)
                select id, project_id, 'nightly', owner_id, owner_name, now(), now(), true from cluster""");

        var made = Program.of("lena").get(dana).json().at("/logins/0");
        assertThat(made.path("username").asText()).isEqualTo("nightly");
        assertThat(made.path("program").asBoolean()).isTrue();
        assertThat(made.path("clusterName").asText()).isEqualTo("orders-cart");
    }

    @Test
    void what_is_left_out_is_told() {
        world.sql("""
                insert into login (cluster_id, project_id, username, person_id, person_name, asked_at, made_at, program)
                select id, project_id, 'nightly-' || n, owner_id, owner_name, now(), now(), true
                from cluster, generate_series(1, 50) n""");
        assertThat(Program.of("lena").get(dana).json().path("madeMore").asBoolean(true))
                .isFalse();
        world.sql("""
                insert into login (cluster_id, project_id, username, person_id, person_name, asked_at, made_at, program)
                select id, project_id, 'weekly', owner_id, owner_name, now(), now(), true from cluster""");

        var self = Program.of("lena").get(dana).json();
        assertThat(self.path("logins")).hasSize(50);
        assertThat(self.path("madeMore").asBoolean()).isTrue();
        assertThat(self.path("ownsMore").asBoolean(true)).isFalse();
    }

    @Test
    @Tag("MA-09")
    void leads_see_of_others_what_is_their_teams() {
        var otto = "/api/v1/people/" + world.number("otto");
        assertThat(Program.of("ada").get(otto).json().at("/teams/search").asText())
                .isEqualTo("developer");
        assertThat(Program.of("lena").get(otto).status()).isEqualTo(404);
        assertThat(Program.of("ada").get("/api/v1/people/4711000").status()).isEqualTo(404);
    }

    @Test
    @Tag("MA-09")
    void who_has_left_is_in_the_team_no_more_and_what_they_own_is_flagged() {
        var program = AccessTokens.program("dana", "read");
        var said = AccessTokens.program("lena", "manage").post(dana + "/departure", null);

        assertThat(said.status()).as(said.body()).isEqualTo(200);
        assertThat(said.json().path("message").asText()).startsWith("Dana has left.");
        assertThat(program.get("/api/v1/clusters").status()).isEqualTo(403);
        assertThat(Visitor.lena().open("/clusters").text()).contains("Owner has left");

        var again = Program.of("lena").post(dana + "/departure", null);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("detail").asText()).isEqualTo("Dana is in no team that you lead.");
    }

    @Test
    @Tag("MA-09")
    void nobody_says_of_themselves_that_they_have_left() {
        var answer = Program.of("dana").post(dana + "/departure", null);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("detail").asText()).contains("somebody else says");
    }
}

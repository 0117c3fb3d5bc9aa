package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.AccessTokens;
import dev.tailor.Program;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Teams that administrators' programs make, call otherwise and end. */
@QuarkusTest
class TeamsApiTest {
    private static final String TEAMS = "/api/v1/teams";
    private static final String PAYMENTS = TEAMS + "/payments";

    @Inject
    World world;

    @Inject
    Statements statements;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @AfterEach
    void forget() {
        world.reset();
    }

    @Test
    void one_is_made_and_the_pages_have_it() {
        var made = make();

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith(PAYMENTS);
        var team = Program.of("ada").get(PAYMENTS).json();
        assertThat(team.path("shown").asText()).isEqualTo("Payments and invoices");
        assertThat(team.path("madeBy").asText()).isEqualTo("Ada");
        assertThat(Visitor.ada().open("/teams/payments").h1()).isEqualTo("Payments and invoices");
        assertThat(Visitor.ada().open("/admin/history").text("tbody")).contains("made the team payments");
    }

    @Test
    void the_same_key_makes_one_team() {
        var ada = Program.of("ada").with("Idempotency-Key", "once");
        var body = "{'name':'payments','shown':'Payments'}";
        assertThat(ada.post(TEAMS, body).status()).isEqualTo(201);

        var again = ada.post(TEAMS, body);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Location")).endsWith(PAYMENTS);
        assertThat(Program.of("ada").post(TEAMS, body).error("name")).isEqualTo("There is a team payments already.");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        var wrong = Program.of("ada").post(TEAMS, "{'name':'a:lead'}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.error("name")).contains("letters, digits");
        assertThat(wrong.error("shown")).contains("what people call it");
    }

    @Test
    void it_is_called_otherwise_by_who_has_read_what_it_is_called() {
        make();
        var read = Program.of("ada").get(PAYMENTS).header("ETag");
        var renamed = rename(read, "Payments");
        assertThat(renamed.status()).as(renamed.body()).isEqualTo(200);
        assertThat(renamed.json().path("shown").asText()).isEqualTo("Payments");
        assertThat(renamed.header("ETag"))
                .isEqualTo(Program.of("ada").get(PAYMENTS).header("ETag"))
                .isNotEqualTo(read);

        assertThat(rename(read, "Pay").status()).isEqualTo(412);
        assertThat(rename("*", "").error("shown")).contains("what people call it");
    }

    @Test
    void it_ends_once_it_has_no_project() {
        make();
        world.project("64a000000000000000000003", "payments-dev", "payments");
        var ada = Program.of("ada");
        var refused = ada.delete(PAYMENTS);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asText()).startsWith("payments has projects");
        world.sql("delete from project where team = 'payments'");

        assertThat(ada.delete(PAYMENTS).status()).isEqualTo(204);
        assertThat(ada.get(PAYMENTS).status()).isEqualTo(404);
        assertThat(ada.delete(PAYMENTS).status()).isEqualTo(404);
        assertThat(ada.delete(TEAMS + "/orders").status())
                .as("accounts name it")
                .isEqualTo(404);
    }

    @Test
    void administrators_see_all_and_everybody_else_their_own_page_by_page() {
        make();
        world.person("dana");
        world.person("otto");
        assertThat(names("ada", TEAMS + "?limit=1")).containsSubsequence("orders", "payments", "search");
        assertThat(names("dana", TEAMS + "?limit=1")).containsExactly("orders");
        assertThat(Program.of("dana").get(TEAMS + "?after=nonsense").error("after"))
                .contains("next");
    }

    @Test
    void a_team_that_only_has_members_or_only_a_project_is_there_too() {
        world.joined("otto", "billing");
        world.project("64a000000000000000000003", "payments-dev", "payments");
        assertThat(names("ada", TEAMS + "?limit=1"))
                .containsSubsequence("billing", "orders", "payments", "search")
                .doesNotHaveDuplicates();
    }

    private static List<String> names(String person, String first) {
        var names = new ArrayList<String>();
        for (var page = first; !page.isEmpty(); ) {
            var read = Program.of(person).get(page).json();
            assertThat(read.path("results")).hasSizeLessThanOrEqualTo(1);
            names.addAll(read.path("results").findValuesAsText("name").stream()
                    .filter(name -> !name.endsWith("-dev"))
                    .toList());
            page = read.path("next").asText();
        }
        return names;
    }

    @Test
    void many_teams_cost_as_many_statements_as_a_few() {
        var ada = Program.of("ada");
        var few = statements.of(() -> ada.get(TEAMS));
        for (var number = 0; number < 20; number++) {
            world.team("team-" + number);
        }
        assertThat(statements.of(() -> ada.get(TEAMS))).isEqualTo(few);
    }

    @Test
    void a_token_for_less_than_managing_makes_none() {
        var answer = AccessTokens.program("ada", "request").post(TEAMS, "{'name':'payments','shown':'Payments'}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("kind").asText()).isEqualTo("scope-manage");
    }

    private static Program.Answer make() {
        return Program.of("ada").post(TEAMS, "{'name':'payments','shown':'Payments and invoices'}");
    }

    private static Program.Answer rename(String read, String shown) {
        return Program.of("ada").with("If-Match", read).send(Method.PATCH, PAYMENTS, "{'shown':'" + shown + "'}");
    }
}

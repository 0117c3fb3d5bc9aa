package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tailor.AccessTokens;
import dev.tailor.MovableClock;
import dev.tailor.Program;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lead's program invites, gives roles and takes people out, by the rules of the pages. */
@QuarkusTest
@Tag("MA-09")
class MembersApiTest {
    private static final String ORDERS = "/api/v1/teams/orders";
    private static final String INVITATIONS = ORDERS + "/invitations";

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @AfterEach
    void forget() {
        world.reset();
    }

    @Test
    void who_is_invited_joins_on_the_page_and_works() {
        var invited = invite("lena", "Nora@Example.com", "developer");
        assertThat(invited.status()).as(invited.body()).isEqualTo(201);
        assertThat(invited.json().path("email").asText()).isEqualTo("nora@example.com");
        assertThat(Program.of("lena").get(invited.header("Location")).json()).isEqualTo(invited.json());

        Visitor.nora().open("/teams").form("form[action$=/acceptance]").submit();

        assertThat(Program.of("nora")
                        .post("/api/v1/clusters", "{'name':'orders-cart','size':'S'}")
                        .status())
                .isEqualTo(202);
        var nora = member("nora");
        assertThat(nora.path("because").asText()).isEqualTo("invitation");
        assertThat(nora.path("joinedAs").asText()).isEqualTo("developer");
        assertThat(Program.of("lena").get(INVITATIONS).json().path("results")).isEmpty();
    }

    @Test
    void an_invitation_is_listed_and_taken_back() {
        var first = invite("lena", "nora@example.com", "developer").json();
        invite("lena", "mira@example.com", "viewer");
        var page = Program.of("lena").get(INVITATIONS + "?limit=1").json();
        assertThat(page.path("results").findValuesAsText("email")).containsExactly("mira@example.com");
        var next = Program.of("lena").get(page.path("next").asText()).json();
        assertThat(next.path("results").path(0)).isEqualTo(first);
        assertThat(next.has("next")).isFalse();

        var one = INVITATIONS + "/" + first.path("id").asText();
        assertThat(Program.of("lena").delete(one).status()).isEqualTo(204);
        assertThat(Program.of("lena").delete(one).status()).isEqualTo(404);
        assertThat(Visitor.nora().open("/teams").all("form[action$=/acceptance]"))
                .isEmpty();
    }

    @Test
    void what_came_too_late_says_so() {
        invite("lena", "nora@example.com", "developer");
        clock.advance(Duration.ofDays(15));
        var late = Program.of("lena").get(INVITATIONS).json().at("/results/0");
        assertThat(late.path("open").asBoolean()).isFalse();
    }

    @Test
    void what_is_wrong_is_said_at_once() {
        var wrong = Program.of("lena").post(INVITATIONS, "{'email':'nora'}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.error("email")).contains("Write one mail address");
        assertThat(wrong.error("role")).isEqualTo("Choose a role.");
        assertThat(invite("lena", "a\\u0000b@example.com", "viewer").error("email"))
                .contains("Write one mail address");
    }

    @Test
    void a_lead_gives_another_role_and_takes_somebody_out() {
        var nora = ORDERS + "/members/" + joined();
        var raised = Program.of("lena").send(Method.PUT, nora + "/role", "{'role':'lead'}");
        assertThat(raised.status()).as(raised.body()).isEqualTo(200);
        assertThat(raised.json().path("role").asText()).isEqualTo("lead");
        assertThat(Program.of("nora").get("/api/v1/changes").status()).isEqualTo(200);
        assertThat(Program.of("lena").send(Method.PUT, nora + "/role", "{}").error("role"))
                .isEqualTo("Choose a role.");

        assertThat(Program.of("lena").delete(nora).status()).isEqualTo(204);
        assertThat(Program.of("nora").get("/api/v1/clusters").status()).isEqualTo(403);
        assertThat(Visitor.lena().open("/review/history").text("tbody"))
                .contains("made Nora lead of orders", "took Nora out of orders");
    }

    @Test
    void whoever_has_joined_leaves_and_nobody_raises_themselves() {
        var number = joined();
        world.sql("update joined set role = 'LEAD'");
        var own = ORDERS + "/members/" + number;
        var nora = Program.of("nora");
        assertThat(nora.send(Method.PUT, own + "/role", "{'role':'viewer'}").status())
                .isEqualTo(403);
        assertThat(nora.delete(own).json().path("detail").asText()).contains("“Leave” is the way");

        assertThat(nora.delete(ORDERS + "/members/me").status()).isEqualTo(204);
        assertThat(nora.get(ORDERS).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/invitations", "/invitations/4711", "/members", ""})
    void nobody_reaches_into_what_is_not_theirs(String below) {
        assertThat(Program.of("lena").get("/api/v1/teams/search" + below).status())
                .isEqualTo(404);
        for (var unknown : List.of("nonsense", "a%01b")) {
            assertThat(Program.of("ada").get("/api/v1/teams/" + unknown + below).status())
                    .as(unknown)
                    .isEqualTo(404);
        }
    }

    @Test
    void members_come_page_by_page() {
        world.person("dana");
        var all = Program.of("lena").get(ORDERS + "/members").json().path("results");
        assertThat(all).hasSizeGreaterThan(1);
        var first = Program.of("lena").get(ORDERS + "/members?limit=1").json();
        var second = Program.of("lena").get(first.path("next").asText()).json();
        assertThat(first.at("/results/0")).isEqualTo(all.path(0));
        assertThat(second.at("/results/0")).isEqualTo(all.path(1));
    }

    @Test
    void a_token_for_less_than_managing_invites_nobody() {
        var answer = AccessTokens.program("lena", "request")
                .post(INVITATIONS, "{'email':'nora@example.com','role':'viewer'}");
        assertThat(answer.json().path("kind").asText()).isEqualTo("scope-manage");
    }

    private String joined() {
        Visitor.nora().open("/teams");
        world.sql("insert into joined (person_id, team, role, invited_by, joined_at)"
                + " select id, 'orders', 'DEVELOPER', 'Lena', now() from person where email = 'nora@example.com'");
        return member("nora").path("id").asText();
    }

    private static JsonNode member(String name) {
        for (var one : Program.of("lena").get(ORDERS + "/members").json().path("results")) {
            if (one.path("email").asText().equals(name + "@example.com")) {
                return one;
            }
        }
        throw new AssertionError(name + " is not in orders");
    }

    private static Program.Answer invite(String lead, String email, String role) {
        return Program.of(lead).post(INVITATIONS, "{'email':'" + email + "','role':'" + role + "'}");
    }
}

package dev.tailor.membership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.AccessTokens;
import dev.tailor.Held;
import dev.tailor.MovableClock;
import dev.tailor.Page;
import dev.tailor.Program;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lead invites, somebody joins, and what becomes of them. */
@QuarkusTest
@Tag("MA-09")
class InvitationTest {
    private static final String TEAM = "/teams/orders";

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Inject
    Invitations invitations;

    @Inject
    Held held;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @AfterEach
    void forget() {
        world.reset();
    }

    @Test
    void who_is_in_no_team_joins_the_one_that_a_lead_invites_them_to() {
        assertThat(Visitor.nora().get("/clusters").click("join the team").text())
                .contains("Invitations find you as nora@example.com");
        invite("lena", "Nora@Example.com", "developer");

        var invited = Visitor.nora().open("/teams");
        assertThat(invited.text()).contains("orders, as developer Lena has invited you");
        assertThat(Visitor.nora().get("/clusters").status()).isEqualTo(403);
        var team = invited.form("form[action$=/acceptance]").submit();

        assertThat(team.text("[role=status]")).isEqualTo("You are in orders now, as developer.");
        assertThat(Program.of("nora")
                        .post("/api/v1/clusters", "{'name':'orders-nora','size':'S'}")
                        .status())
                .isEqualTo(202);
        assertThat(Visitor.lena().open(TEAM).text()).contains("Nora nora@example.com developer invited");
        assertThat(Visitor.nora().open("/teams").all("form[action$=/acceptance]"))
                .isEmpty();
    }

    @Test
    void which_team_one_is_for_is_read_without_keeping_a_connection() {
        invite("lena", "nora@example.com", "developer");
        var id = Long.parseLong(world.value("select cast(id as text) from invitation"));

        assertThat(held.after(() -> assertThat(invitations.teamOf(id)).isEqualTo("orders")))
                .isFalse();
    }

    @Test
    void who_is_taken_out_is_out_at_once_and_their_programs_too() {
        joined("nora", "developer");
        var program = AccessTokens.program("nora", "read");
        assertThat(program.get("/api/v1/clusters").status()).isEqualTo(200);

        press("lena", "form[action$=/removal]");

        assertThat(Visitor.nora().get("/clusters").status()).isEqualTo(403);
        assertThat(program.get("/api/v1/clusters").status()).isEqualTo(403);
    }

    @Test
    void a_lead_gives_another_role() {
        joined("nora", "developer");
        assertThat(Visitor.nora().get("/clusters/new").status()).isEqualTo(200);

        Visitor.lena()
                .open(TEAM)
                .form("form[action$=/role]")
                .with("role", "viewer")
                .submit();

        assertThat(Visitor.nora().get("/clusters/new").status()).isEqualTo(403);
        assertThat(Visitor.nora().get("/clusters").status()).isEqualTo(200);
    }

    @Test
    void an_account_that_gives_more_than_the_invitation_counts() {
        joined("dana", "viewer");
        assertThat(Visitor.dana().get("/clusters/new").status()).isEqualTo(200);
        assertThat(Visitor.dana().open(TEAM).text()).contains("invited as viewer; company account: developer");
    }

    @Test
    void who_joins_with_less_than_their_account_gives_is_told_what_they_are() {
        invite("lena", "dana@example.com", "viewer");
        var team =
                Visitor.dana().open("/teams").form("form[action$=/acceptance]").submit();
        assertThat(team.text("[role=status]")).isEqualTo("You are in orders now, as developer.");
    }

    @Test
    void an_earlier_invitation_that_gave_more_counts() {
        joined("nora", "developer");
        world.sql("insert into invitation (team, email, role, invited_by, invited_at, ends_at)"
                + " values ('orders', 'nora@example.com', 'VIEWER', 'Lena', now(), '2999-01-01')");
        press("nora", "/teams", "form[action$=/acceptance]");

        assertThat(world.value("select role from joined")).isEqualTo("DEVELOPER");
        assertThat(Visitor.nora().get("/clusters/new").status()).isEqualTo(200);
    }

    @Test
    void an_invitation_that_gives_more_than_the_account_counts() {
        joined("vic", "developer");
        assertThat(Visitor.vic().get("/clusters/new").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"otto", "vic", "dana", "lena", "ada"})
    void nobody_accepts_what_is_for_another_address(String person) {
        invite("lena", "nora@example.com", "lead");
        var answer = forged(person, "/invitations/" + invitation() + "/acceptance");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(world.value("select cast(count(*) as text) from joined")).isEqualTo("0");
    }

    @Test
    void an_invitation_comes_to_its_end() {
        invite("lena", "nora@example.com", "developer");
        var page = Visitor.nora().open("/teams").form("form[action$=/acceptance]");
        clock.advance(Duration.ofDays(15));

        assertThat(Visitor.nora().open("/teams").all("form[action$=/acceptance]"))
                .isEmpty();
        assertThat(page.send().status()).isEqualTo(404);
        assertThat(Visitor.lena().open(TEAM).text()).contains("too late");
    }

    @Test
    void an_invitation_is_taken_back() {
        invite("lena", "nora@example.com", "developer");
        var page = Visitor.nora().open("/teams").form("form[action$=/acceptance]");

        press("lena", "form[action$=/end]");

        assertThat(page.send().status()).isEqualTo(404);
    }

    @Test
    void a_lead_does_not_reach_into_another_team() {
        invite("ada", "nora@example.com", "developer");
        var number = invitation();
        joined("nora", "developer");
        for (var path : new String[] {
            "/teams/search/invitations",
            "/teams/search/invitations/" + number + "/end",
            "/teams/search/members/1/role",
            "/teams/search/members/1/removal"
        }) {
            assertThat(forged("lena", path).status()).as(path).isEqualTo(404);
        }
        assertThat(forged("ada", "/teams/nonsense/invitations").status()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_is_said_at_the_fields() {
        var page = Visitor.lena()
                .open(TEAM)
                .form("form[action='/teams/orders/invitations']")
                .with("email", "nora")
                .forged("role", "admin")
                .send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#email-error")).contains("Write one mail address");
        assertThat(page.text("#role-error")).contains("Choose a role");
        assertThat(page.the("#email").val()).isEqualTo("nora");
    }

    @Test
    void leads_read_who_did_what() {
        joined("nora", "developer");
        assertThat(Visitor.lena().open("/review/history").text())
                .contains("invited nora@example.com to orders as developer")
                .contains("joined orders as developer");
    }

    private void joined(String person, String role) {
        invite("lena", person + "@example.com", role);
        press(person, "/teams", "form[action$=/acceptance]");
    }

    private void invite(String lead, String email, String role) {
        Visitor.named(lead)
                .open(TEAM)
                .form("form[action='/teams/orders/invitations']")
                .with("email", email)
                .with("role", role)
                .submit();
    }

    private void press(String person, String form) {
        press(person, TEAM, form);
    }

    private static void press(String person, String page, String form) {
        assertThat(Visitor.named(person).open(page).form(form).send().status()).isEqualTo(303);
    }

    private Page forged(String person, String path) {
        var visitor = Visitor.named(person);
        var token = visitor.open("/teams").the("input[name=csrf-token]").val();
        return visitor.post(path, Map.of("csrf-token", token, "email", "x@example.com", "role", "lead"));
    }

    private String invitation() {
        return world.value("select cast(max(id) as text) from invitation");
    }
}

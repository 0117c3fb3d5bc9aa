package dev.tailor.membership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Page;
import dev.tailor.Program;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.team.Members;
import dev.tailor.team.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A team that no token names. */
@QuarkusTest
@Tag("MA-09")
class MadeTeamTest {
    @Inject
    World world;

    @Inject
    Members members;

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
    void it_is_made_gets_a_lead_and_a_project_and_works() {
        var team = make("payments", "Payments and invoices");
        assertThat(team.h1()).isEqualTo("Payments and invoices");
        join("ada", "nora", "lead");
        world.project("64a000000000000000000003", "payments-dev", "payments");
        world.atlasHasOrders();
        assertThat(Visitor.ada()
                        .open("/admin/projects/64a000000000000000000001/placement")
                        .all("#teams option")
                        .eachAttr("value"))
                .containsExactly("orders", "payments", "search");

        assertThat(Visitor.nora().open("/review").h1()).isEqualTo("Review");
        assertThat(Program.of("nora")
                        .post("/api/v1/clusters", "{'name':'payments-cart','size':'S'}")
                        .status())
                .isEqualTo(202);
        assertThat(Visitor.otto().get("/teams/payments").status()).isEqualTo(404);
        assertThat(Visitor.ada().open("/admin/teams").text()).contains("payments Payments and invoices payments-dev 1");
    }

    @Test
    void the_last_lead_stays_until_there_is_another() {
        make("payments", "Payments");
        join("ada", "nora", "lead");

        var refused = leave("nora");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("You are the last who leads payments");

        join("nora", "otto", "lead");
        assertThat(leave("nora").status()).isEqualTo(303);
        assertThat(Visitor.nora().get("/teams/payments").status()).isEqualTo(403);
    }

    @Test
    void the_last_lead_does_not_take_themselves_out_either() {
        make("payments", "Payments");
        join("ada", "nora", "lead");
        var visitor = Visitor.nora();
        var token =
                visitor.open("/teams/payments").the("input[name=csrf-token]").val();

        var answer = visitor.post(
                "/teams/payments/members/" + world.number("nora") + "/removal", Map.of("csrf-token", token));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("“Leave” is the way");
        assertThat(Visitor.nora().open("/teams/payments").text()).contains("Nora nora@example.com lead");
    }

    @Test
    void nobody_raises_themselves() {
        make("payments", "Payments");
        join("ada", "nora", "lead");
        join("nora", "otto", "lead");
        var page = Visitor.otto().open("/teams/payments");
        var own = page.form("form[action$=/role]").with("role", "viewer");
        var number = world.number("otto");

        assertThat(page.all("form[action$='/members/" + number + "/role']")).isEmpty();
        assertThat(own.submit().text("[role=status]")).isEqualTo("Nora has joined payments as viewer now.");
        assertThat(Visitor.nora().open("/teams/payments").all("form[action$=/role]"))
                .isEmpty();
    }

    @Test
    void it_is_called_otherwise_by_one_after_the_other() {
        make("payments", "Payments");
        var early = renaming("Pay");
        renaming("Payments and invoices").submit();

        var late = early.send();
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("[role=alert]")).contains("“Payments and invoices”");
        assertThat(Visitor.ada().open("/teams/payments").h1()).isEqualTo("Payments and invoices");
    }

    @Test
    void it_ends_with_all_who_joined_it_once_it_has_no_project() {
        make("payments", "Payments");
        join("ada", "nora", "developer");
        world.project("64a000000000000000000003", "payments-dev", "payments");
        assertThat(ending().status()).isEqualTo(409);
        world.sql("delete from project where team = 'payments'");

        assertThat(ending().status()).isEqualTo(303);
        assertThat(Visitor.nora().get("/clusters").status()).isEqualTo(403);
        assertThat(Visitor.ada().open("/admin/teams").all("tbody .name").eachText())
                .containsExactly("orders", "search");
    }

    @Test
    void who_joins_while_it_ends_is_out_of_it_too() {
        make("payments", "Payments");
        world.person("otto");
        var ending = QuarkusTransaction.requiringNew().call(() -> {
            members.held("payments");
            members.join(world.person("otto").id(), "payments", Role.VIEWER, "Ada");
            var end = CompletableFuture.runAsync(() -> desk.end("payments"));
            while (!end.isDone() && !somebodyWaits()) {
                Thread.onSpinWait();
            }
            return end;
        });
        ending.orTimeout(30, TimeUnit.SECONDS).join();

        assertThat(world.value("select cast(count(*) as text) from joined")).isEqualTo("0");
    }

    private boolean somebodyWaits() {
        return world.value(
                        "select cast(count(*) > 0 as text) from pg_locks where locktype = 'advisory' and not granted")
                .equals("true");
    }

    @Test
    void a_name_is_taken_once_whatever_its_case() {
        make("payments", "Payments");
        var again = form().with("name", "Payments").with("shown", "").send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text("#shown-error")).contains("what people call it");
        var taken = form().with("name", "Payments").with("shown", "Payments").send();
        assertThat(taken.text("#name-error")).isEqualTo("There is a team payments already.");
        assertThat(form().with("name", "a:lead").with("shown", "x").send().text("#name-error"))
                .contains("letters, digits");
    }

    private static Form form() {
        return Visitor.ada().open("/admin/teams").form("form[action='/admin/teams']");
    }

    private static Page make(String name, String shown) {
        return form().with("name", name).with("shown", shown).submit();
    }

    private static Form renaming(String shown) {
        return Visitor.ada()
                .open("/admin/teams/team?name=payments")
                .form("form[action^='/admin/teams/team']")
                .with("shown", shown);
    }

    private static Page ending() {
        return Visitor.ada()
                .open("/admin/teams/team?name=payments")
                .form("form[action='/admin/teams/end']")
                .send();
    }

    private static void join(String lead, String person, String role) {
        Visitor.named(lead)
                .open("/teams/payments")
                .form("form[action='/teams/payments/invitations']")
                .with("email", person + "@example.com")
                .with("role", role)
                .submit();
        Visitor.named(person).open("/teams").form("form[action$=/acceptance]").submit();
    }

    private static Page leave(String person) {
        return Visitor.named(person)
                .open("/teams/payments")
                .form("form[action$=/leaving]")
                .send();
    }
}

package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.Form;
import dev.tailor.SimulatorControl;
import dev.tailor.Visitor;
import dev.tailor.atlas.AtlasRole;
import dev.tailor.atlas.AtlasUser;
import dev.tailor.atlas.AtlasUserChange;
import dev.tailor.cluster.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people are at a database user at once that Tailor has not made, or that each of them sees from another cluster. */
@QuarkusTest
class LoginHoldTest extends AtReadyCluster {
    private static final LoginKey REPORTS = LoginKey.of("admin.reports");

    @Inject
    LoginCalls calls;

    @Inject
    LoginChanges changes;

    @Inject
    LoginHolds holds;

    @Inject
    AccessConfig config;

    @Test
    @Tag("PA-08")
    @Tag("PA-10")
    void who_comes_while_somebody_else_is_at_it_is_refused_before_atlas_is_read() {
        makeInAtlas("reports", onlyHere(), READ_SHOP);
        var forms = List.of(change("ada", "reports").with("role", "readWrite"), reset("ada"), removal("ada"));
        world.atlas().forgetJournal();

        var statuses =
                whileLenaIsAtIt(() -> forms.stream().map(form -> form.send().status()));

        assertThat(statuses).containsExactly(409, 409, 409);
        assertThat(world.atlas().countRequests()).isZero();
        assertThat(forms).allSatisfy(form -> assertThat(form.send().status()).isLessThan(400));
    }

    @Test
    @Tag("PA-08")
    void of_roles_that_two_people_add_at_once_none_is_lost() {
        makeInAtlas("reports", onlyHere(), READ_SHOP);
        world.atlas().fault(Map.of("kind", "latency", "millis", 700, "method", "PATCH", "path", "/databaseUsers/"));
        var forms = List.of(adding("lena", "billing"), adding("ada", "stock"));

        var answers = forms.stream()
                .map(form -> CompletableFuture.supplyAsync(form::send))
                .toList();

        var changed =
                answers.stream().filter(answer -> answer.join().status() == 303).count();
        assertThat(changed).isPositive();
        assertThat(inAtlas("reports").orElseThrow().roles()).hasSize(1 + (int) changed);
    }

    @Test
    @Tag("PA-08")
    void what_a_program_sets_is_reckoned_from_what_nobody_else_can_change_meanwhile() {
        makeInAtlas("reports", onlyHere(), READ_SHOP);
        var adas = adding("ada", "stock");
        var wanted = List.of(new AtlasRole("read", "billing", null));
        var statuses = new ArrayList<Integer>();

        changes.change(world.person("lena"), cluster.id(), REPORTS, present -> {
            statuses.add(adas.send().status());
            return new LoginChange(present.roles(), wanted, null, null);
        });

        assertThat(statuses).containsExactly(409);
        assertThat(inAtlas("reports").orElseThrow().roles()).isEqualTo(wanted);
    }

    @Test
    void a_login_that_reaches_two_clusters_is_held_from_both() {
        program("dana", "checkout-api").send();
        var other = stage.ready("orders-trial");
        users.change(
                SimulatorControl.ORDERS, AtlasUser.ADMIN, "checkout-api", AtlasUserChange.NOTHING.scopes(List.of()));
        var made = LoginKey.of(book.of(cluster.id()).get(0));

        var status = calls.holding(world.person("lena"), cluster, LoginKey.of(made), () -> stage.post(
                        "lena", "/clusters/" + other.id() + "/logins/admin.checkout-api/password")
                .status());

        assertThat(status).isEqualTo(409);
    }

    @Test
    void a_replica_that_died_holds_nobody_up_for_longer_than_two_minutes() {
        makeInAtlas("reports", onlyHere(), READ_SHOP);
        var form = reset("ada");
        holds.take(cluster.project().id(), AtlasUser.ADMIN, "reports");
        clock.advance(config.busyAtMost().minus(Duration.ofSeconds(1)));
        assertThatThrownBy(() -> holds.take(cluster.project().id(), AtlasUser.ADMIN, "reports"))
                .isInstanceOf(Refusal.NotPossible.class);

        clock.advance(Duration.ofSeconds(1));

        assertThat(form.send().status()).isEqualTo(200);
    }

    @Test
    void the_same_name_elsewhere_is_another_login() {
        makeInAtlas("reports", onlyHere(), READ_SHOP);
        holds.take(cluster.project().id(), AtlasUser.EXTERNAL, "reports");

        assertThat(reset("lena").send().status()).isEqualTo(200);
    }

    private List<Integer> whileLenaIsAtIt(Supplier<Stream<Integer>> work) {
        return calls.holding(
                world.person("lena"), cluster, REPORTS, () -> work.get().toList());
    }

    private Form adding(String person, String database) {
        return change(person, "reports")
                .and("role", "read")
                .and("database", database)
                .and("collection", "");
    }

    private Form reset(String person) {
        return logins(person).form("form[action$='admin.reports/password']");
    }

    private Form removal(String person) {
        return Visitor.named(person).open(path("/logins/admin.reports/removal")).form("form[action$=/removal]");
    }
}

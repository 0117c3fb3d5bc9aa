package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.SimulatorControl;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.atlas.AtlasRole;
import dev.tailor.atlas.AtlasUser;
import dev.tailor.atlas.AtlasUserChange;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of all logins that reach a cluster. */
@QuarkusTest
class LoginsPageTest extends AtReadyCluster {
    private static final String EXPORT = "arn:aws:iam::123456789012:role/orders-export";

    @Inject
    Statements statements;

    @Test
    void everybody_who_can_sign_in_is_listed_with_what_they_may_do_and_who_made_them() {
        createLogin("dana");
        program("lena", "checkout-api").send();
        makeInAtlas("by-hand", onlyHere(), READ_SHOP, new AtlasRole("read", "prices", "current"));

        var page = logins("dana");

        assertThat(page.h1()).isEqualTo("Logins of orders-cart");
        assertThat(page.text()).contains("Atlas asked 0 s ago");
        assertThat(page.all("tbody th code").eachText())
                .containsExactly("dana-orders-cart", "checkout-api", "by-hand", "platform-metrics");
        assertThat(row("dana", "dana-orders-cart").text())
                .contains("For you", "Read and write in any database", "Dana", "24 Nov 2026", "never");
        assertThat(row("dana", "checkout-api").text()).contains("For a program", "Read and write in checkout", "Lena");
        assertThat(row("dana", "by-hand").text())
                .contains("Read in shop", "Read in prices, collection current", "not made with Tailor");
    }

    @Test
    void those_that_reach_other_clusters_only_are_not_listed() {
        assertThat(inAtlas("checkout-nightly")).isPresent();

        assertThat(found("dana", "checkout-nightly")).isEmpty();
    }

    @Test
    void a_login_without_scopes_says_that_it_reaches_all_clusters() {
        assertThat(row("dana", "platform-metrics").text())
                .contains(
                        "Reaches all clusters of orders-dev",
                        "Monitor the cluster",
                        "The project’s own role ordersReporter");
    }

    @Test
    @Tag("PN-17")
    void a_user_without_a_password_is_listed_and_marked_and_can_be_removed() {
        users.change(SimulatorControl.ORDERS, AtlasUser.EXTERNAL, EXPORT, AtlasUserChange.NOTHING.scopes(onlyHere()));

        var row = row("lena", EXPORT);
        assertThat(row.text())
                .contains("Signs in without a password, on $external")
                .doesNotContain("Reset password");
        var confirmation = Visitor.lena().open(row.select("a[href$=/removal]").attr("href"));
        confirmation.form("form[action$=/removal]").send();

        assertThat(users.find(SimulatorControl.ORDERS, AtlasUser.EXTERNAL, EXPORT))
                .isEmpty();
        assertThat(world.atlas().countRequests("DELETE", "/databaseUsers/.external/"))
                .isEqualTo(1);
    }

    @Test
    void the_tab_counts_what_was_made_with_tailor() {
        createLogin("dana");
        program("dana", "checkout-api").send();

        assertThat(card("dana").text(".tabs-page a[href$=/logins]")).isEqualTo("Logins 2");
    }

    @Test
    void a_login_that_was_removed_in_atlas_leaves_tailors_books_too() {
        createLogin("dana");
        users.delete(SimulatorControl.ORDERS, "dana-orders-cart");
        world.pass(Duration.ofMinutes(2));

        assertThat(found("dana", "dana-orders-cart")).isEmpty();

        assertThat(book.of(cluster.id())).isEmpty();
        assertThat(card("dana").text(".rows")).contains("You have no login here yet.");
    }

    @Test
    void a_login_that_was_made_a_moment_ago_is_not_believed_gone() {
        createLogin("dana");
        users.delete(SimulatorControl.ORDERS, "dana-orders-cart");

        assertThat(row("dana", "dana-orders-cart").text()).contains("not known now");
        assertThat(book.of(cluster.id())).hasSize(1);
    }

    @Test
    void an_end_that_somebody_has_set_in_atlas_is_known_to_tailor() {
        createLogin("dana");
        var end = today().plusDays(2).atTime(12, 0).toInstant(ZoneOffset.UTC);
        users.change(
                SimulatorControl.ORDERS, AtlasUser.ADMIN, "dana-orders-cart", AtlasUserChange.NOTHING.endingAt(end));

        assertThat(row("dana", "dana-orders-cart").text()).contains("in ");
        assertThat(book.of(cluster.id()).get(0).endsAt()).isPresent();
    }

    @Test
    void however_many_there_are_the_page_costs_no_request_and_as_many_statements() {
        createLogin("dana");
        logins("dana");
        var few = statements.of(() -> Visitor.dana().open(path("/logins")));
        for (var number = 0; number < 5; number++) {
            program("dana", "program-" + number).send();
            makeInAtlas("by-hand-" + number, onlyHere(), READ_SHOP);
        }
        logins("dana");
        world.atlas().forgetJournal();

        assertThat(statements.of(() -> Visitor.dana().open(path("/logins"))))
                .isEqualTo(few)
                .isLessThanOrEqualTo(10);
        assertThat(world.atlas().journal()).isEmpty();
    }

    @Test
    void a_cluster_that_atlas_has_not_built_yet_has_no_logins_and_costs_no_request() {
        var waiting = world.asked("dana", "orders-soon", "L");
        world.atlas().forgetJournal();

        var page = Visitor.dana().open("/clusters/" + waiting.id() + "/logins");

        assertThat(page.text()).contains("Nobody can sign in yet.", "while the cluster is ready");
        assertThat(page.all("form[action*=/logins/]")).isEmpty();
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    @Tag("MA-09")
    void a_viewer_sees_the_list_and_nothing_to_press() {
        createLogin("dana");

        var page = logins("vic");

        assertThat(page.text()).contains("dana-orders-cart", "Viewers only look");
        assertThat(page.all("main button:not([data-copy]), main form, main a.btn"))
                .isEmpty();
    }

    @Test
    @Tag("MA-09")
    void a_disabled_button_says_why() {
        createLogin("lena");
        createLogin("ada");
        program("lena", "checkout-admin")
                .with("role", "atlasAdmin")
                .with("database", "")
                .send();
        makeInAtlas("by-hand", onlyHere(), READ_SHOP);

        assertThat(row("dana", "lena-orders-cart")
                        .select("button[disabled] + .sub")
                        .text())
                .isEqualTo("Only Lena");
        assertThat(row("dana", "ada-orders-cart")
                        .select("button[disabled] + .sub")
                        .text())
                .isEqualTo("Only Ada or Lena");
        for (var user : List.of("checkout-admin", "by-hand", "platform-metrics")) {
            assertThat(row("dana", user).select("button[disabled] + .sub").text())
                    .isEqualTo("Only Lena");
        }
        assertThat(row("lena", "checkout-admin").select("button[disabled]")).isEmpty();
    }
}

package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.SimulatorControl;
import dev.tailor.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Taking logins away, with a page in between that asks. */
@QuarkusTest
class RemoveLoginTest extends AtReadyCluster {
    @Test
    @Tag("PA-10")
    void it_is_asked_first_and_then_gone_from_atlas_and_from_the_list() {
        program("dana", "checkout-api").send();

        var page = logins("dana").click("Remove checkout-api");
        assertThat(page.h1()).isEqualTo("Remove checkout-api");
        assertThat(world.atlas().countRequests("DELETE", "databaseUsers")).isZero();
        var list = page.form("form[action$=/removal]").submit();

        assertThat(list.text("main [role=status]")).contains("The login checkout-api is removed.");
        assertThat(world.atlas().countRequests("DELETE", "/databaseUsers/admin/checkout-api$"))
                .isEqualTo(1);
        assertThat(found("dana", "checkout-api")).isEmpty();
        assertThat(events().get(0).what()).isEqualTo("removed the login checkout-api");
    }

    @Test
    @Tag("PA-10")
    void a_second_removal_meets_a_sentence() {
        program("dana", "checkout-api").send();
        var page = logins("dana").click("Remove checkout-api");
        page.form("form[action$=/removal]").send();

        var again = page.form("form[action$=/removal]").send();

        assertThat(again.status()).isEqualTo(404);
        assertThat(again.h1()).isEqualTo("The login checkout-api is gone already");
        assertThat(again.text()).contains("It was removed just now.");
        assertThat(world.atlas().countRequests("DELETE", "databaseUsers")).isEqualTo(1);
    }

    @Test
    @Tag("PA-10")
    void what_was_not_made_with_tailor_is_removed_by_a_lead_and_only_once() {
        makeInAtlas("by-hand", onlyHere(), READ_SHOP);
        var page = logins("lena").click("Remove by-hand");

        assertThat(page.form("form[action$=/removal]").send().status()).isEqualTo(303);

        assertThat(inAtlas("by-hand")).isEmpty();
        var again = page.form("form[action$=/removal]").send();
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.h1()).isEqualTo("The login by-hand is gone already");
    }

    @Test
    void a_login_that_reaches_other_clusters_says_so_before_it_is_removed() {
        var page = logins("lena").click("Remove platform-metrics");

        assertThat(page.text(".note-warn")).contains("Reaches all clusters of orders-dev. There it stops working too.");
    }

    @Test
    void one_that_atlas_had_no_longer_is_off_the_list() {
        program("dana", "checkout-api").send();
        var page = logins("dana").click("Remove checkout-api");
        users.delete(SimulatorControl.ORDERS, "checkout-api");

        var list = page.form("form[action$=/removal]").submit();

        assertThat(list.text("main [role=status]")).contains("Atlas had the login checkout-api no longer.");
        assertThat(book.of(cluster.id())).isEmpty();
    }

    @Test
    void a_login_of_another_cluster_is_not_there() {
        makeInAtlas("by-hand", onlyHere(), READ_SHOP);
        var other = stage.ready("orders-trial");

        var page = stage.post("lena", "/clusters/" + other.id() + "/logins/admin.by-hand/removal");

        assertThat(page.status()).isEqualTo(404);
        assertThat(inAtlas("by-hand")).isPresent();
    }

    @Test
    void a_login_of_tailors_called_by_its_name_in_atlas_is_the_same_login() {
        createLogin("lena");

        assertThat(stage.post("dana", path("/logins/admin.lena-orders-cart/removal"))
                        .status())
                .isEqualTo(403);
        assertThat(stage.post("lena", path("/logins/admin.lena-orders-cart/removal"))
                        .status())
                .isEqualTo(303);
        assertThat(book.of(cluster.id())).isEmpty();
    }

    @Test
    void while_atlas_is_away_the_login_stays_on_the_list() {
        createLogin("dana");
        world.atlas().fault("html503", 9, "DELETE", "databaseUsers");

        assertThat(stage.post(
                                "dana",
                                path("/logins/" + book.of(cluster.id()).get(0).id() + "/removal"))
                        .status())
                .isEqualTo(503);

        assertThat(Visitor.dana().open(path("/logins")).text()).contains("dana-orders-cart");
    }
}

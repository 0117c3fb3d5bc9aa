package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.SimulatorControl;
import dev.tailor.cluster.Clusters;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What becomes of a login after it was made: reset, removed, gone with its cluster. */
@QuarkusTest
class LoginLaterTest extends AtReadyCluster {
    @Inject
    Clusters clusters;

    @Test
    void a_reset_shows_another_password_once() {
        var first = password(createLogin("dana"));

        var page = card("dana").form("form[action$=/password]").send();

        assertThat(password(page)).matches(PASSWORD).isNotEqualTo(first);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(world.atlas().countRequests("PATCH", "/databaseUsers/admin/dana-orders-cart$"))
                .isEqualTo(1);
        assertThat(events().get(0).what()).isEqualTo("reset the password of the login dana-orders-cart");
        assertThat(card("dana").text(".rows")).contains("password reset just now");
    }

    @Test
    void a_removed_login_is_gone_in_atlas_and_another_can_be_made() {
        createLogin("dana");

        card("dana").form("form[action$=/removal]").send();

        assertThat(inAtlas("dana-orders-cart")).isEmpty();
        assertThat(card("dana").text(".rows")).contains("You have no login here yet.");
        assertThat(events().get(0).what()).isEqualTo("removed the login dana-orders-cart");
        assertThat(copied(createLogin("dana")).get(1)).isEqualTo("dana-orders-cart");
    }

    @Test
    void a_login_that_was_removed_in_atlas_itself_can_be_removed_here() {
        createLogin("dana");
        users.delete(SimulatorControl.ORDERS, "dana-orders-cart");

        assertThat(card("dana").form("form[action$=/removal]").send().status()).isEqualTo(303);

        assertThat(card("dana").text(".rows")).contains("You have no login here yet.");
    }

    @Test
    void a_reset_of_a_login_that_was_removed_in_atlas_itself_says_so() {
        createLogin("dana");
        users.delete(SimulatorControl.ORDERS, "dana-orders-cart");

        var page = card("dana").form("form[action$=/password]").send();

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("somebody has removed it there");
        assertThat(card("dana").text(".rows")).contains("You have no login here yet.");
    }

    @Test
    void deleting_the_cluster_ends_its_logins() {
        createLogin("dana");
        world.atlas().speed(0);

        clusters.delete(world.person("dana"), cluster.id(), "orders-cart", "");
        world.work();

        assertThat(inAtlas("dana-orders-cart")).isEmpty();
        assertThat(book.of(cluster.id())).isEmpty();
    }
}

package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.SimulatorControl;
import dev.tailor.Statements;
import dev.tailor.atlas.AtlasRole;
import dev.tailor.atlas.AtlasScope;
import dev.tailor.atlas.NewAtlasUser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Making a login of one's own. */
@QuarkusTest
class LoginTest extends AtReadyCluster {
    @Inject
    NewLogins newLogins;

    @Inject
    Statements statements;

    @Test
    @Tag("MA-22")
    void a_developer_gets_a_login_whose_uri_is_ready_to_use() {
        var page = createLogin("dana");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.h1()).isEqualTo("Your login for orders-cart");
        assertThat(page.text("[role=status]")).contains("In force");
        assertThat(password(page)).matches(PASSWORD);
        var host = cluster.connectionString().orElseThrow().replace("mongodb+srv://", "");
        assertThat(copied(page).get(0))
                .isEqualTo("mongodb+srv://dana-orders-cart:" + password(page) + "@" + host
                        + "/?retryWrites=true&w=majority");
        assertThat(copied(page).get(1)).isEqualTo("dana-orders-cart");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    @Tag("MA-22")
    void a_login_reads_and_writes_this_cluster_and_reaches_no_other() {
        createLogin("dana");

        var user = inAtlas("dana-orders-cart").orElseThrow();
        assertThat(user.roles()).containsExactly(new AtlasRole("readWriteAnyDatabase", "admin", null));
        assertThat(user.scopes()).containsExactly(AtlasScope.cluster("orders-cart"));
    }

    @Test
    void a_login_is_listed_with_its_maker_and_in_the_history() {
        createLogin("dana");

        assertThat(card("dana").text(".rows")).contains("dana-orders-cart Made by you, just now");
        assertThat(card("lena").text(".rows")).contains("1 login of other people", "Made by Dana");
        assertThat(events())
                .extracting(event -> event.whoName() + " " + event.what() + ". " + event.outcome())
                .containsExactly("Dana made the login dana-orders-cart. In force after 0 s");
    }

    @Test
    void a_second_click_makes_no_second_login_and_shows_no_password() {
        var card = card("dana");
        card.form("form[action$=/logins]").send();

        var again = card.form("form[action$=/logins]").send();

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.h1()).isEqualTo("You have a login for orders-cart already");
        assertThat(again.the("form[action$=/password]").text()).contains("Reset password");
        assertThat(world.atlas().countRequests("POST", "/databaseUsers$")).isEqualTo(1);
    }

    @Test
    void a_click_while_another_is_under_way_waits_its_turn_and_what_died_is_taken_up_again() {
        newLogins.begin(world.person("dana"), cluster);

        var page = createLogin("dana");
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("Tailor is at this login already");
        assertThat(world.atlas().countRequests()).isZero();

        world.pass(Duration.ofMinutes(3));
        assertThat(copied(createLogin("dana")).get(1)).isEqualTo("dana-orders-cart");
    }

    @Test
    void a_strangers_user_of_the_same_name_is_left_alone() {
        users.create(
                SimulatorControl.ORDERS,
                new NewAtlasUser(
                        "dana-orders-cart",
                        "somebody-elses-password",
                        List.of(AtlasRole.everywhere("atlasAdmin")),
                        List.of(AtlasScope.cluster("orders-cart")),
                        "made in Atlas",
                        null));
        world.atlas().forgetJournal();

        assertThat(copied(createLogin("dana")).get(1)).isEqualTo("dana-orders-cart-2");

        assertThat(world.atlas().countRequests("PATCH", "databaseUsers")).isZero();
    }

    @Test
    void a_page_with_more_logins_costs_postgres_no_more_and_atlas_nothing() {
        var alone = statements.of(() -> card("dana"));
        createLogin("dana");
        card("lena").form("form[action$=/logins]").send();
        world.atlas().forgetJournal();

        assertThat(statements.of(() -> card("dana"))).isEqualTo(alone);
        assertThat(world.atlas().countRequests()).isZero();
    }
}

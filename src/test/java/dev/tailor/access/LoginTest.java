package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.SimulatorControl;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.atlas.AtlasRole;
import dev.tailor.atlas.AtlasScope;
import dev.tailor.atlas.AtlasUser;
import dev.tailor.atlas.AtlasUsers;
import dev.tailor.atlas.NewAtlasUser;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Event;
import dev.tailor.cluster.History;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LoginTest {
    static final String PASSWORD = "[A-Za-z0-9]{28}";

    @Inject
    World world;

    @Inject
    Stage stage;

    @Inject
    LoginBook book;

    @Inject
    Statements statements;

    @Inject
    AtlasUsers users;

    @Inject
    Clusters clusters;

    @Inject
    History history;

    Cluster cluster;

    @BeforeEach
    void a_cluster_is_ready() {
        world.reset();
        cluster = stage.ready("orders-cart");
        world.atlas().speed(200);
    }

    @AfterEach
    void stop() {
        world.atlas().speed(0);
    }

    @Test
    @Tag("MA-22")
    void a_developer_gets_a_login_whose_uri_is_ready_to_use() {
        var page = createLogin();

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
        createLogin();

        var user = inAtlas().get(0);
        assertThat(user.roles()).containsExactly(new AtlasRole("readWriteAnyDatabase", "admin", null));
        assertThat(user.scopes()).containsExactly(AtlasScope.cluster("orders-cart"));
    }

    @Test
    void a_login_is_listed_with_its_maker_and_in_the_history() {
        createLogin();

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
        book.begin(world.person("dana"), cluster);

        var page = createLogin();
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("Tailor is at this login already");
        assertThat(world.atlas().countRequests()).isZero();

        world.pass(Duration.ofMinutes(3));
        assertThat(copied(createLogin()).get(1)).isEqualTo("dana-orders-cart");
    }

    @Test
    void a_login_that_atlas_is_slow_about_is_shown_and_said_to_be_unconfirmed() {
        world.atlas().speed(0);

        var page = createLogin();

        assertThat(password(page)).matches(PASSWORD);
        assertThat(page.text("[role=status]")).contains("Not confirmed yet");
        assertThat(events()).extracting(Event::outcome).containsExactly("Not confirmed by Atlas within 2 s");
    }

    @Test
    void a_reset_shows_another_password_once() {
        var first = password(createLogin());

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
        createLogin();

        card("dana").form("form[action$=/removal]").send();

        assertThat(inAtlas()).isEmpty();
        assertThat(card("dana").text(".rows")).contains("You have no login here yet.");
        assertThat(events().get(0).what()).isEqualTo("removed the login dana-orders-cart");
        assertThat(copied(createLogin()).get(1)).isEqualTo("dana-orders-cart");
    }

    @Test
    void a_login_that_was_removed_in_atlas_itself_can_be_removed_here() {
        createLogin();
        users.delete(SimulatorControl.ORDERS, "dana-orders-cart");

        assertThat(card("dana").form("form[action$=/removal]").send().status()).isEqualTo(303);

        assertThat(card("dana").text(".rows")).contains("You have no login here yet.");
    }

    @Test
    void a_reset_of_a_login_that_was_removed_in_atlas_itself_says_so() {
        createLogin();
        users.delete(SimulatorControl.ORDERS, "dana-orders-cart");

        var page = card("dana").form("form[action$=/password]").send();

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("somebody has removed it there");
        assertThat(card("dana").text(".rows")).contains("You have no login here yet.");
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

        assertThat(copied(createLogin()).get(1)).isEqualTo("dana-orders-cart-2");

        assertThat(world.atlas().countRequests("PATCH", "databaseUsers")).isZero();
    }

    @Test
    void a_lost_answer_loses_no_login() {
        world.atlas().fault("drop-after", 1, "POST", "/databaseUsers$");

        assertThat(password(createLogin())).matches(PASSWORD);

        assertThat(inAtlas()).hasSize(1);
        assertThat(world.atlas().countRequests("PATCH", "/databaseUsers/admin/dana-orders-cart$"))
                .isEqualTo(1);
    }

    @Test
    void a_lost_answer_loses_no_new_password() {
        var first = password(createLogin());
        world.atlas().fault("drop-after", 1, "PATCH", "/databaseUsers/admin/dana-orders-cart$");

        var page = card("dana").form("form[action$=/password]").send();

        assertThat(password(page)).matches(PASSWORD).isNotEqualTo(first);
    }

    @Test
    void a_removal_whose_answer_was_lost_is_a_removal() {
        createLogin();
        world.atlas().fault("drop-after", 1, "DELETE", "/databaseUsers/admin/dana-orders-cart$");

        assertThat(card("dana").form("form[action$=/removal]").send().status()).isEqualTo(303);

        assertThat(inAtlas()).isEmpty();
        assertThat(card("dana").text(".rows")).contains("You have no login here yet.");
    }

    @Test
    void while_atlas_is_away_nothing_is_shown_as_done_and_the_next_try_goes_on() {
        world.atlas().fault("html503", 1, "POST", "/databaseUsers$");

        var page = createLogin();

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.h1()).isEqualTo("The login was not made");
        assertThat(page.text()).contains("Atlas can't be reached right now", page.header("X-Request-Id"));
        assertThat(card("dana").text(".rows")).contains("You have no login here yet.");
        assertThat(events()).isEmpty();
        assertThat(copied(createLogin()).get(1)).isEqualTo("dana-orders-cart");
    }

    @Test
    void an_orphan_of_a_lost_answer_is_taken_over_with_a_new_password() {
        world.atlas().fault("drop-after", 1, "POST", "/databaseUsers$");
        world.atlas().fault("status", 5, "GET", "/databaseUsers/admin");
        assertThat(createLogin().status()).isEqualTo(503);
        assertThat(inAtlas()).hasSize(1);
        world.atlas().noFaults();

        assertThat(copied(createLogin()).get(1)).isEqualTo("dana-orders-cart");

        assertThat(inAtlas()).hasSize(1);
    }

    @Test
    void what_atlas_refuses_is_told_in_words() {
        world.atlas()
                .fault(java.util.Map.of(
                        "kind",
                        "status",
                        "status",
                        403,
                        "errorCode",
                        "ACCESS_FORBIDDEN",
                        "method",
                        "POST",
                        "times",
                        1));

        var page = createLogin();

        assertThat(page.status()).isEqualTo(502);
        assertThat(page.text()).contains("The portal's key may not do this in Atlas.", "ACCESS_FORBIDDEN");
    }

    @Test
    void deleting_the_cluster_ends_its_logins() {
        createLogin();
        world.atlas().speed(0);

        clusters.delete(world.person("dana"), cluster.id(), "orders-cart", "");
        world.work();

        assertThat(inAtlas()).isEmpty();
        assertThat(book.of(cluster.id())).isEmpty();
    }

    @Test
    void a_page_with_more_logins_costs_postgres_no_more_and_atlas_nothing() {
        var alone = statements.of(() -> card("dana"));
        createLogin();
        card("lena").form("form[action$=/logins]").send();
        world.atlas().forgetJournal();

        assertThat(statements.of(() -> card("dana"))).isEqualTo(alone);
        assertThat(world.atlas().countRequests()).isZero();
    }

    private Page createLogin() {
        return card("dana").form("form[action$=/logins]").send();
    }

    private Page card(String person) {
        return Visitor.named(person).open("/clusters/" + cluster.id());
    }

    private List<Event> events() {
        return history.of(world.person("ada"), cluster.id(), 10).events();
    }

    private List<AtlasUser> inAtlas() {
        return users.list(SimulatorControl.ORDERS).stream()
                .filter(user -> user.username().contains("orders-cart"))
                .toList();
    }

    static List<String> copied(Page page) {
        return page.all(".copy code").eachText();
    }

    static String password(Page page) {
        assertThat(copied(page)).as(page.text()).hasSize(3);
        return copied(page).get(2);
    }
}

package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.SimulatorControl;
import dev.tailor.Visitor;
import dev.tailor.atlas.AtlasUser;
import dev.tailor.atlas.AtlasUserChange;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what about logins and addresses. */
@QuarkusTest
class LoginRightsTest extends AtReadyCluster {
    @ParameterizedTest
    @CsvSource({"dana, 200", "lena, 200", "ada, 200", "vic, 403", "otto, 404"})
    @Tag("MA-09")
    void making_a_login(String person, int status) {
        assertThat(stage.post(person, path("/logins")).status()).isEqualTo(status);
        assertThat(book.of(cluster.id())).hasSize(status == 200 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"dana, 200", "lena, 200", "ada, 200", "vic, 403", "otto, 404"})
    @Tag("MA-09")
    void resetting_danas_password(String person, int status) {
        var login = loginOf("dana");

        assertThat(stage.post(person, path("/logins/" + login.id() + "/password"))
                        .status())
                .isEqualTo(status);
        assertThat(book.of(cluster.id()).get(0).resetAt().isPresent()).isEqualTo(status == 200);
    }

    @ParameterizedTest
    @CsvSource({"dana, 303", "lena, 303", "ada, 303", "vic, 403", "otto, 404"})
    @Tag("MA-09")
    void removing_danas_login(String person, int status) {
        var login = loginOf("dana");

        assertThat(stage.post(person, path("/logins/" + login.id() + "/removal"))
                        .status())
                .isEqualTo(status);
        assertThat(book.of(cluster.id())).hasSize(status == 303 ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "removal"})
    @Tag("MA-09")
    void a_developer_leaves_the_logins_of_others_alone(String action) {
        var login = loginOf("lena");

        var page = stage.post("dana", path("/logins/" + login.id() + "/" + action));

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("Only Lena and the leads of orders can change the login lena-orders-cart.");
        assertThat(world.atlas().countRequests("DELETE", "databaseUsers")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"dana, 303", "lena, 303", "ada, 303", "vic, 403", "otto, 404"})
    @Tag("MA-09")
    void letting_an_address_in(String person, int status) {
        assertThat(stage.post(person, path("/address")).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"dana, 200", "lena, 200", "ada, 200", "vic, 200", "otto, 404"})
    @Tag("MA-09")
    void looking_whether_an_address_may_connect(String person, int status) {
        assertThat(Visitor.named(person).fragment(path("/address")).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/logins", "/logins/1/password", "/logins/1/removal", "/address"})
    @Tag("MA-08")
    void nobody_is_sent_to_sign_in(String path) {
        assertThat(Visitor.nobody().post(path(path), Map.of()).status()).isBetween(302, 303);
        assertThat(world.atlas().countRequests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/logins", "/logins/1/password", "/logins/1/removal", "/address"})
    void a_form_that_is_not_ours_does_nothing(String path) {
        assertThat(Visitor.dana().post(path(path), Map.of()).status()).isEqualTo(400);
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    @Tag("MA-09")
    void a_viewer_sees_the_card_and_no_button_in_it() {
        loginOf("dana");

        var card = Visitor.vic().open(path("")).the("[aria-labelledby=connect]");

        assertThat(card.text()).contains("developers and leads of orders can create one", "dana-orders-cart");
        assertThat(card.select("button:not([data-copy])")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dana, 200", "lena, 200", "ada, 200", "vic, 403", "otto, 404"})
    @Tag("MA-09")
    void resetting_the_password_of_a_program_whose_login_lena_has_made(String person, int status) {
        program("lena", "checkout-api").send();

        assertThat(stage.post(person, programs("/password")).status()).isEqualTo(status);
        assertThat(world.atlas().countRequests("PATCH", "databaseUsers")).isEqualTo(status == 200 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"dana, 403", "lena, 200", "ada, 200"})
    @Tag("MA-09")
    void resetting_the_password_of_a_program_that_may_do_everything(String person, int status) {
        program("lena", "checkout-api")
                .with("role", "atlasAdmin")
                .with("database", "")
                .send();

        var page = stage.post(person, programs("/password"));

        assertThat(page.status()).isEqualTo(status);
        assertThat(world.atlas().countRequests("PATCH", "databaseUsers")).isEqualTo(status == 200 ? 1 : 0);
    }

    @Test
    @Tag("PA-07")
    void what_a_lead_gave_to_a_program_does_not_fall_to_the_developer_who_made_it() {
        program("dana", "checkout-api").send();
        var more = Map.of("role", "atlasAdmin", "database", "", "collection", "", "held", "readWrite@checkout");
        assertThat(stage.post("lena", programs(""), more).status()).isEqualTo(303);

        assertThat(stage.post("dana", programs("/password")).status()).isEqualTo(403);
        assertThat(stage.post("lena", programs("/password")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"dana, 303", "lena, 303", "vic, 403", "otto, 404"})
    @Tag("MA-09")
    void changing_the_login_of_a_program(String person, int status) {
        program("lena", "checkout-api").send();
        var fields = Map.of("role", "read", "database", "shop", "held", "readWrite@checkout");

        assertThat(stage.post(person, programs(""), fields).status()).isEqualTo(status);
        assertThat(world.atlas().countRequests("PATCH", "databaseUsers")).isEqualTo(status == 303 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "dana, password, 403",
        "dana, removal, 403",
        "vic, removal, 403",
        "otto, removal, 404",
        "lena, password, 200",
        "ada, password, 200",
        "lena, removal, 303",
    })
    @Tag("MA-09")
    void what_was_not_made_with_tailor_and_reaches_all_clusters(String person, String action, int status) {
        world.atlas().forgetJournal();

        var page = stage.post(person, path("/logins/admin.platform-metrics/" + action));

        assertThat(page.status()).isEqualTo(status);
        assertThat(changesInAtlas()).isEqualTo(status < 400 ? 1 : 0);
    }

    @Test
    void a_reset_of_a_login_for_all_clusters_says_that_it_reaches_them() {
        var page = stage.post("lena", path("/logins/admin.platform-metrics/password"));

        assertThat(page.text()).contains("It reaches other clusters of orders-dev too.");
    }

    @Test
    @Tag("PN-17")
    void a_user_without_a_password_has_none_to_reset() {
        var export = "/logins/$external.arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Forders-export";
        users.change(
                SimulatorControl.ORDERS,
                AtlasUser.EXTERNAL,
                "arn:aws:iam::123456789012:role/orders-export",
                AtlasUserChange.NOTHING.scopes(onlyHere()));

        var page = stage.post("lena", path(export + "/password"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("has no password");
    }

    @Test
    void the_login_of_another_cluster_is_not_there() {
        var login = loginOf("dana");
        var other = stage.ready("orders-trial");

        assertThat(stage.post("dana", "/clusters/" + other.id() + "/logins/" + login.id() + "/removal")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/logins", "/logins/1/password"})
    void a_cluster_that_is_not_ready_has_no_logins_yet(String path) {
        var building = world.building("dana", "orders-soon", "S");

        var page = stage.post("dana", "/clusters/" + building.id() + path);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("Logins are made and reset while a cluster is ready");
        assertThat(world.atlas().countRequests("POST", "databaseUsers")).isZero();
    }

    private String programs(String action) {
        return path("/logins/" + book.of(cluster.id()).get(0).id() + action);
    }

    private Login loginOf(String person) {
        stage.post(person, path("/logins"));
        return book.of(cluster.id()).get(0);
    }
}

package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Visitor;
import dev.tailor.atlas.AtlasRole;
import dev.tailor.atlas.AtlasScope;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A login for a program. */
@QuarkusTest
class ProgramLoginTest extends AtReadyCluster {
    @Test
    @Tag("PA-05")
    void several_roles_arrive_in_atlas_as_they_were_chosen_and_twice_the_same_is_one() {
        var page = program("dana", "checkout-api")
                .with("database", "test-db")
                .and("role", "dbAdmin")
                .and("database", "test-db")
                .and("collection", "")
                .and("role", "readWrite")
                .and("database", "other-test-db")
                .and("collection", "a_collection")
                .and("role", "dbAdmin")
                .and("database", "test-db")
                .and("collection", "")
                .send();

        assertThat(page.status()).isEqualTo(200);
        var user = inAtlas("checkout-api").orElseThrow();
        assertThat(user.roles())
                .containsExactly(
                        new AtlasRole("readWrite", "test-db", null),
                        new AtlasRole("dbAdmin", "test-db", null),
                        new AtlasRole("readWrite", "other-test-db", "a_collection"));
        assertThat(user.scopes()).containsExactly(AtlasScope.cluster("orders-cart"));
    }

    @Test
    @Tag("PA-05")
    void its_password_is_shown_once_with_the_finished_uri() {
        var page = program("dana", "checkout-api").send();

        assertThat(page.h1()).isEqualTo("The login checkout-api for orders-cart");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.text("[role=status]")).contains("In force");
        assertThat(page.text()).contains("Read and write in checkout", "It reaches no other cluster.");
        assertThat(password(page)).matches(PASSWORD);
        assertThat(copied(page).get(0)).startsWith("mongodb+srv://checkout-api:" + password(page) + "@");
        assertThat(events().get(0).whoName() + " " + events().get(0).what())
                .isEqualTo("Dana made the login checkout-api");
    }

    @ParameterizedTest
    @CsvSource({
        "orders/checkout, orders%2Fcheckout",
        "who? me@home, who%3F%20me%40home",
        "100%, 100%25",
    })
    @Tag("PA-04")
    void a_name_of_any_characters_is_made_reset_and_removed(String name, String encoded) {
        assertThat(copied(program("dana", name).send()).get(0)).startsWith("mongodb+srv://" + encoded + ":");
        assertThat(row("dana", name).text()).contains("For a program");

        var reset = logins("dana").form("form[action$=/password]").send();
        assertThat(copied(reset).get(1)).isEqualTo(name);
        stage.post("dana", row("dana", name).select("a[href$=/removal]").attr("href"));

        assertThat(inAtlas(name)).isEmpty();
    }

    @Test
    @Tag("PA-07")
    void ten_roles_are_offered_and_those_over_all_databases_to_leads() {
        var form = logins("dana").form("form[action$=/logins/new]");
        assertThat(form.offers("role"))
                .containsExactlyInAnyOrder(
                        "atlasAdmin",
                        "readWriteAnyDatabase",
                        "readAnyDatabase",
                        "backup",
                        "clusterMonitor",
                        "dbAdmin",
                        "dbAdminAnyDatabase",
                        "enableSharding",
                        "read",
                        "readWrite");

        assertThat(logins("dana").all("option[disabled]")).hasSize(7);
        assertThat(logins("dana").text("#roles")).contains("Roles over all databases are given by Lena.");
        assertThat(logins("lena").all("option[disabled]")).isEmpty();
    }

    @Test
    void rows_come_and_go_without_scripts_and_keep_what_was_typed() {
        var two = program("dana", "checkout-api").forged("add", "role").send();

        assertThat(two.all("select[name=role]")).hasSize(2);
        assertThat(two.the("#user").val()).isEqualTo("checkout-api");
        assertThat(two.the("#database-1").val()).isEqualTo("checkout");
        var one = two.form("form[action$=/logins/new]").forged("remove", "1").send();
        assertThat(one.all("select[name=role]")).hasSize(1);
        assertThat(one.the("#database-1").val()).isEmpty();
        assertThat(changesInAtlas()).isZero();
    }

    @Test
    void one_that_ends_says_when_and_is_gone_from_tailors_books_then() {
        var day = today().plusDays(2);
        program("dana", "checkout-api").with("expires", day.toString()).send();

        assertThat(inAtlas("checkout-api").orElseThrow().deleteAfter()).isEqualTo(Instant.parse(day + "T23:59:59Z"));
        assertThat(row("dana", "checkout-api").text()).contains("in 2 days");
        world.pass(Duration.ofDays(3));

        assertThat(book.of(cluster.id())).isEmpty();
        assertThat(card("dana").text(".tabs-page")).doesNotContain("Logins 1");
        assertThat(found("dana", "checkout-api")).isEmpty();
        assertThat(program("dana", "checkout-api").send().status()).isEqualTo(200);
    }

    @Test
    void the_last_day_that_can_be_chosen_is_a_week_ahead() {
        var last = today().plusDays(7);

        assertThat(logins("dana").the("#expires").attr("max")).isEqualTo(last.toString());
        assertThat(ending("one", last.toString())).isEqualTo(200);
        assertThat(ending("two", last.plusDays(1).toString())).isEqualTo(422);
        assertThat(ending("three", last.minusDays(8).toString())).isEqualTo(422);
        assertThat(ending("four", "tomorrow")).isEqualTo(422);
    }

    private int ending(String user, String day) {
        return program("dana", user).with("expires", day).send().status();
    }

    @Test
    void a_lost_answer_loses_no_login() {
        world.atlas().fault("drop-after", 1, "POST", "/databaseUsers$");

        var page = program("dana", "checkout-api").send();

        assertThat(password(page)).matches(PASSWORD);
        assertThat(changesInAtlas()).isEqualTo(2);
    }

    @Test
    void an_orphan_of_a_lost_answer_becomes_what_the_next_try_asks_for() {
        world.atlas().fault("drop-after", 1, "POST", "/databaseUsers$");
        world.atlas().fault("status", 5, "GET", "/databaseUsers/admin");
        assertThat(program("dana", "checkout-api").send().status()).isEqualTo(503);
        assertThat(book.of(cluster.id())).isEmpty();
        world.atlas().noFaults();

        var page = program("lena", "checkout-api").with("role", "read").send();

        assertThat(password(page)).matches(PASSWORD);
        assertThat(inAtlas("checkout-api").orElseThrow().roles())
                .containsExactly(new AtlasRole("read", "checkout", null));
        assertThat(row("dana", "checkout-api").text()).contains("Lena");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/logins/new", "/logins/4711", "/logins/4711/removal"})
    void nobody_is_sent_to_sign_in(String path) {
        assertThat(Visitor.nobody().get(path(path)).status()).isBetween(302, 303);
        assertThat(world.atlas().countRequests()).isZero();
    }
}

package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.SimulatorControl;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a login for a program, said before Atlas is asked and after. */
@QuarkusTest
class RefusedProgramLoginTest extends AtReadyCluster {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "dbAdmin, shop, carts, not available for a collection",
                "clusterMonitor, shop, -, only available for admin database",
                "backup, shop, -, only available for admin database",
                "root, admin, -, There is no role “root”",
                "read, -, -, Name the database",
            })
    @Tag("PA-06")
    void roles_that_do_not_go_are_refused_at_their_field_without_a_word_to_atlas(
            String role, String database, String collection, String sentence) {
        var form = program("lena", "checkout-api")
                .forged("role", role)
                .with("database", database == null ? "" : database)
                .with("collection", collection == null ? "" : collection);
        world.atlas().forgetJournal();

        var page = form.send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".field-error .error")).contains(sentence);
        assertThat(page.the("#user").val()).isEqualTo("checkout-api");
        assertThat(page.the("#database-1").val()).isEqualTo(database == null ? "" : database);
        assertThat(world.atlas().countRequests()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "dana, atlasAdmin, '', 422",
        "dana, read, admin, 422",
        "lena, atlasAdmin, '', 200",
        "ada, backup, admin, 200"
    })
    @Tag("MA-09")
    @Tag("PA-07")
    void roles_over_all_databases_are_given_by_leads(String person, String role, String database, int status) {
        var form = program(person, "checkout-api").with("role", role).with("database", database);
        world.atlas().forgetJournal();

        assertThat(form.send().status()).isEqualTo(status);

        assertThat(changesInAtlas()).isEqualTo(status == 200 ? 1 : 0);
        assertThat(inAtlas("checkout-api").isPresent()).isEqualTo(status == 200);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        var page = logins("dana")
                .form("form[action$=/logins/new]")
                .with("expires", "2027-01-01")
                .send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("[role=alert]"))
                .contains("three things to put right", "Give it a name", "Name the database", "seven days ahead");
        assertThat(page.the("#expires").val()).isEqualTo("2027-01-01");
    }

    @Test
    void a_login_without_any_role_is_refused() {
        var page = program("dana", "checkout-api").forged("remove", "1").send();

        var refused = page.form("form[action$=/logins/new]").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#roles")).contains("Give it at least one role.");
    }

    @Test
    @Tag("PA-05")
    void a_second_one_of_the_same_name_is_refused_at_the_field() {
        program("dana", "checkout-api").send();
        var form = program("lena", "checkout-api");
        world.atlas().forgetJournal();

        var page = form.send();

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("#user-error")).contains("orders-dev already has a login of this name");
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    @Tag("PA-05")
    void a_name_that_a_stranger_has_in_atlas_is_refused_too_and_is_free_when_they_are_gone() {
        makeInAtlas("checkout-api", List.of(), READ_SHOP);

        assertThat(program("dana", "checkout-api").send().status()).isEqualTo(409);
        assertThat(inAtlas("checkout-api").orElseThrow().roles()).containsExactly(READ_SHOP);

        users.delete(SimulatorControl.ORDERS, "checkout-api");
        assertThat(program("lena", "checkout-api").send().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "ATLAS_INVALID_USERNAME, user",
        "ATLAS_INVALID_ROLE, roles",
        "DUPLICATE_DATABASE_ROLES, roles",
        "EXPIRATION_DATE_EXCEEDS_MAX, expires",
    })
    void what_atlas_finds_wrong_stands_at_its_field_in_its_words(String code, String field) {
        world.atlas().fault(Map.of("kind", "status", "status", 400, "errorCode", code, "method", "POST", "times", 1));

        var page = program("dana", "checkout-api").send();

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text("#" + field + "-error")).contains("Atlas says: A fault that was asked for.");
        assertThat(program("lena", "checkout-api").send().status()).isEqualTo(200);
    }
}

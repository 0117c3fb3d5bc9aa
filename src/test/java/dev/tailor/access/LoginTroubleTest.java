package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.history.Event;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of logins while Atlas is slow, silent or unwilling. */
@QuarkusTest
class LoginTroubleTest extends AtReadyCluster {
    @Inject
    LoginStore store;

    @Test
    void a_login_that_atlas_is_slow_about_is_shown_and_said_to_be_unconfirmed() {
        world.atlas().speed(0);

        var page = createLogin("dana");

        assertThat(password(page)).matches(PASSWORD);
        assertThat(page.text("[role=status]")).contains("Not confirmed yet");
        assertThat(events()).extracting(Event::outcome).containsExactly("Not confirmed by Atlas within 2 s");
    }

    @Test
    void a_lost_answer_loses_no_login() {
        world.atlas().fault("drop-after", 1, "POST", "/databaseUsers$");

        assertThat(password(createLogin("dana"))).matches(PASSWORD);

        assertThat(inAtlas("dana-orders-cart")).isPresent();
        assertThat(world.atlas().countRequests("PATCH", "/databaseUsers/admin/dana-orders-cart$"))
                .isEqualTo(1);
    }

    @Test
    void a_lost_question_is_asked_once_more() {
        world.atlas().fault("drop-before", 1, "POST", "/databaseUsers$");

        assertThat(password(createLogin("dana"))).matches(PASSWORD);

        assertThat(inAtlas("dana-orders-cart")).isPresent();
        assertThat(world.atlas().countRequests("POST", "/databaseUsers$")).isEqualTo(2);
    }

    @Test
    void a_login_that_atlas_has_not_heard_of_is_shown_to_nobody_and_made_by_the_next_try() {
        world.atlas().fault("drop-before", 2, "POST", "/databaseUsers$");

        assertThat(createLogin("dana").status()).isEqualTo(503);
        assertThat(inAtlas("dana-orders-cart")).isEmpty();

        assertThat(password(createLogin("dana"))).matches(PASSWORD);
        assertThat(inAtlas("dana-orders-cart")).isPresent();
    }

    @Test
    void a_lost_answer_loses_no_new_password() {
        var first = password(createLogin("dana"));
        world.atlas().fault("drop-after", 1, "PATCH", "/databaseUsers/admin/dana-orders-cart$");

        var page = card("dana").form("form[action$=/password]").send();

        assertThat(password(page)).matches(PASSWORD).isNotEqualTo(first);
    }

    @Test
    void a_removal_whose_answer_was_lost_is_a_removal() {
        createLogin("dana");
        world.atlas().fault("drop-after", 1, "DELETE", "/databaseUsers/admin/dana-orders-cart$");

        assertThat(card("dana").form("form[action$=/removal]").send().status()).isEqualTo(303);

        assertThat(inAtlas("dana-orders-cart")).isEmpty();
        assertThat(card("dana").text(".rows")).contains("You have no login here yet.");
    }

    @Test
    void while_atlas_is_away_nothing_is_shown_as_done_and_the_next_try_goes_on() {
        world.atlas().fault("html503", 2, "POST", "/databaseUsers$");

        var page = createLogin("dana");

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.h1()).isEqualTo("It is not known whether the login was made");
        assertThat(page.text()).contains("Atlas can't be reached right now", page.header("X-Request-Id"));
        assertThat(card("dana").text(".rows")).contains("You have no login here yet.");
        assertThat(events()).isEmpty();
        assertThat(copied(createLogin("dana")).get(1)).isEqualTo("dana-orders-cart");
    }

    @Test
    void an_orphan_of_a_lost_answer_is_taken_over_with_a_new_password() {
        world.atlas().fault("drop-after", 1, "POST", "/databaseUsers$");
        world.atlas().fault("status", 5, "GET", "/databaseUsers/admin");
        assertThat(createLogin("dana").status()).isEqualTo(503);
        assertThat(inAtlas("dana-orders-cart")).isPresent();
        world.atlas().noFaults();

        assertThat(copied(createLogin("dana")).get(1)).isEqualTo("dana-orders-cart");

        assertThat(inAtlas("dana-orders-cart")).isPresent();
    }

    @Test
    void who_can_not_look_after_a_lost_answer_forgets_nothing() {
        world.atlas().fault("drop-after", 1, "POST", "/databaseUsers$");
        world.atlas().fault("rate-limited", 9, "GET", "/databaseUsers/admin");

        var page = program("dana", "checkout-api").send();

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text()).contains("if Atlas has heard it in spite of this, Tailor finds it and goes on");
        world.atlas().noFaults();
        world.pass(Duration.ofMinutes(1));
        assertThat(copied(program("dana", "checkout-api").send()).get(1)).isEqualTo("checkout-api");
    }

    /** The first try was too slow to be seen, and comes late: somebody has to know its user then. */
    @ParameterizedTest
    @CsvSource({"429, RATE_LIMITED", "401, UNAUTHORIZED"})
    void a_second_try_that_atlas_does_not_take_up_does_not_say_that_the_first_did_nothing(int status, String code) {
        world.atlas().fault("drop-before", 1, "POST", "/databaseUsers$");
        world.atlas()
                .fault(Map.of(
                        "kind",
                        "status",
                        "status",
                        status,
                        "errorCode",
                        code,
                        "times",
                        9,
                        "method",
                        "POST",
                        "path",
                        "/databaseUsers$"));

        var page = program("dana", "checkout-api").send();

        assertThat(page.h1()).isEqualTo("It is not known whether the login was made");
        assertThat(store.all(cluster.id())).extracting(Login::username).containsExactly("checkout-api");
    }

    @Test
    void a_new_password_of_which_nobody_knows_whether_atlas_has_it_is_not_said_to_be_unchanged() {
        createLogin("dana");
        world.atlas().fault("drop-after", 1, "PATCH", "/databaseUsers/admin");
        world.atlas().fault("rate-limited", 9, "PATCH", "/databaseUsers/admin");

        var page = card("dana").form("form[action$=/password]").send();

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.h1()).isEqualTo("It is not known whether the password was reset");
        assertThat(page.text()).contains("if Atlas has heard it in spite of this");
    }

    @Test
    void a_removal_of_which_nobody_knows_is_not_said_to_have_failed() {
        createLogin("dana");
        world.atlas().fault("html503", 2, "DELETE", "/databaseUsers/admin");

        assertThat(card("dana").form("form[action$=/removal]").send().h1())
                .isEqualTo("It is not known whether the login was removed");
    }

    @Test
    void what_atlas_has_surely_not_done_is_said_so() {
        createLogin("dana");
        world.atlas().fault("rate-limited", 9, "PATCH", "/databaseUsers/admin");

        assertThat(card("dana").form("form[action$=/password]").send().h1()).isEqualTo("The password was not reset");
    }

    @Test
    void a_change_that_atlas_could_not_even_be_asked_about_is_surely_not_done() {
        createLogin("dana");
        var reset = card("dana").form("form[action$=/password]");
        world.atlas().fault("html503", 9, "GET", "/databaseUsers/admin");

        assertThat(reset.send().h1()).isEqualTo("The password was not reset");
    }

    @Test
    void what_atlas_refuses_is_told_in_words() {
        world.atlas()
                .fault(Map.of(
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

        var page = createLogin("dana");

        assertThat(page.status()).isEqualTo(502);
        assertThat(page.h1()).isEqualTo("The login was not made");
        assertThat(page.text()).contains("The portal's key may not do this in Atlas.", "ACCESS_FORBIDDEN");
    }

    @Test
    void what_atlas_refuses_is_one_line_of_the_log_with_its_reason_and_no_trace() {
        world.atlas().fault("status", 2, "POST", "/databaseUsers$");
        try (var log = new WholeLog()) {
            createLogin("dana");

            assertThat(log.lines())
                    .filteredOn(line -> line.contains("ended with 503"))
                    .singleElement()
                    .satisfies(line -> assertThat(line)
                            .contains("/logins ended with 503 ErrAtlasServerErrors: 500 UNEXPECTED_ERROR")
                            .endsWith(" null"));
        }
    }
}

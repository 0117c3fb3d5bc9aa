package dev.tailor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Bearer;
import dev.tailor.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SignInTest {
    @Test
    @Tag("MA-12")
    void the_front_door_asks_a_stranger_to_log_in_and_offers_nothing_else() {
        var page = Visitor.nobody().open("/");

        assertThat(page.text()).contains("Please log in").doesNotContain("New cluster");
        assertThat(page.all("form, button")).isEmpty();
    }

    @Test
    @Tag("MA-12")
    void somebody_signed_in_is_called_by_their_name() {
        var page = Visitor.dana().open("/nowhere");

        assertThat(page.text(".menu summary")).isEqualTo("Dana");
        assertThat(page.text(".menu-body")).contains("dana@example.com", "orders, developer");
        assertThat(page.text()).doesNotContain("Log in");
    }

    @Test
    void somebody_signed_in_walks_through_the_front_door() {
        var answer = Visitor.dana().get("/");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/clusters");
    }

    @Test
    @Tag("MA-11")
    void a_deep_link_survives_signing_in() {
        var login = Visitor.nobody().open("/nowhere/orders-cart?tab=logins&page=2");

        assertThat(login.signIn("dana").path()).isEqualTo("/nowhere/orders-cart?tab=logins&page=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/clusters", "/theme", "/sign-out", "/nowhere"})
    @Tag("MA-08")
    void a_stranger_is_sent_to_the_identity_provider(String path) {
        var answer = Visitor.nobody().get(path);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/authorize?response_type=code");
    }

    @Test
    @Tag("MA-08")
    void a_program_without_token_gets_401_in_json() {
        var answer = Visitor.nobody().asProgram().get("/clusters");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"kind\":\"not-signed-in\"", "\"reference\":\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dana", "Bearer dana", "Basic ZGFuYTpkYW5h"})
    @Tag("MA-08")
    void a_name_alone_opens_nothing(String authorization) {
        var answer = Visitor.nobody().with("Authorization", authorization).get("/clusters");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.body()).contains("not-signed-in");
    }

    @Test
    @Tag("MA-08")
    void a_program_with_the_providers_token_comes_in() {
        var answer = Visitor.nobody()
                .with("Authorization", "Bearer " + Bearer.of("dana"))
                .get("/probe");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text(".menu summary")).isEqualTo("Dana");
    }

    @Test
    void a_part_of_a_page_whose_session_ended_makes_the_page_load_again() {
        var answer = Visitor.nobody().fragment("/clusters/orders-cart/status");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("HX-Refresh")).isEqualTo("true");
    }

    @Test
    void a_form_whose_session_ended_comes_back_to_its_page_and_says_so() {
        var stranger = Visitor.nobody();
        stranger.with("Referer", stranger.get("/").address().resolve("/nowhere").toString());

        var back = stranger.post("/theme", Map.of("theme", "dark"));
        assertThat(back.status()).isEqualTo(303);
        assertThat(back.header("Location")).isEqualTo("/nowhere");
        assertThat(stranger.open("/nowhere").signIn("dana").text("[role=status]"))
                .contains("nothing was sent");
    }

    @Test
    @Tag("MA-11")
    void signing_out_ends_the_session_and_the_way_back_shows_nothing() {
        var dana = Visitor.freshly("dana");
        var page = dana.open("/nowhere");
        assertThat(page.header("Cache-Control")).contains("no-store");

        var farewell = page.form("form[action='/sign-out']").submit();

        assertThat(farewell.path()).isEqualTo("/");
        assertThat(farewell.text()).contains("Please log in");
        assertThat(dana.cookies().keySet()).noneMatch(name -> name.startsWith("q_session"));
        assertThat(dana.get("/nowhere").header("Location")).contains("/authorize");
    }

    @Test
    void a_link_signs_nobody_out() {
        assertThat(Visitor.dana().get("/sign-out").status()).isEqualTo(405);
    }

    @Test
    void a_forged_form_signs_nobody_out() {
        assertThat(Visitor.dana()
                        .post("/sign-out", Map.of("csrf-token", "guessed"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void somebody_in_no_team_meets_a_page_that_says_whom_to_ask() {
        var page = Visitor.nora().open("/probe");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.h1()).isEqualTo("You are in no team yet");
        assertThat(page.text()).contains("nora@example.com", "groups: berlin, staff");
    }

    @Test
    void what_the_provider_refuses_becomes_a_page() {
        var page = Visitor.nobody().open("/sign-in-failed?error=access_denied");

        assertThat(page.h1()).isEqualTo("You were not signed in");
    }

    @Test
    void a_session_that_means_nothing_any_more_is_no_session() {
        assertThat(withStaleSession().get("/probe").header("Location")).contains("/authorize");
        assertThat(withStaleSession().open("/").text()).contains("Please log in");
        assertThat(withStaleSession().asProgram().get("/probe").status()).isEqualTo(401);
        assertThat(withStaleSession().get("/tailor.css").status()).isEqualTo(200);
        assertThat(withStaleSession().get("/webjars/nowhere.css").status()).isEqualTo(404);
    }

    @Test
    void a_part_of_a_page_with_a_stale_session_makes_the_page_load_again() {
        var answer = withStaleSession().fragment("/probe");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("HX-Refresh")).isEqualTo("true");
    }

    @Test
    void a_form_with_a_stale_session_comes_back_to_its_page() {
        assertThat(withStaleSession().post("/theme", Map.of("theme", "dark")).status())
                .isEqualTo(303);
    }

    @Test
    void an_old_answer_of_the_provider_begins_anew_instead_of_failing() {
        var page = Visitor.nobody().open("/signed-in?code=old&state=older");

        assertThat(page.text()).contains("Login");
    }

    private static Visitor withStaleSession() {
        var visitor = Visitor.nobody();
        visitor.cookies().put("q_session", "eyJhbGciOiJkaXIifQ.stale|stale|stale");
        return visitor;
    }
}

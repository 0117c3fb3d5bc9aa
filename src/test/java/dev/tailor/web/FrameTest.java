package dev.tailor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.MovableClock;
import dev.tailor.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FrameTest {
    private static final String HOSTILE = "<b>O'Hara & \"Co\"</b>";

    @Inject
    MovableClock clock;

    @AfterEach
    void releaseClock() {
        clock.release();
    }

    @Test
    void what_a_form_reports_is_shown_once_and_as_text() {
        var dana = Visitor.dana();
        var page = dana.open("/probe")
                .form("form[action='/probe']")
                .with("name", "<i>x</i>")
                .submit();

        assertThat(page.path()).isEqualTo("/probe");
        assertThat(page.text("p[role=status]")).isEqualTo("Tailor has “<i>x</i>”.");
        assertThat(dana.open("/probe").all("p[role=status]")).isEmpty();
    }

    @Test
    void colours_follow_the_system_until_somebody_chooses_and_chooses_back() {
        var dana = Visitor.dana();
        var page = dana.open("/probe?a=1");
        assertThat(page.the("html").hasAttr("data-bs-theme")).isFalse();

        var dark = page.form("form[action='/theme']").with("theme", "dark").submit();
        assertThat(dark.path()).isEqualTo("/probe?a=1");
        assertThat(dark.the("html").attr("data-bs-theme")).isEqualTo("dark");

        var back = dark.form("form[action='/theme']").with("theme", "system").submit();
        assertThat(back.the("html").hasAttr("data-bs-theme")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "", "probe", "/ x"})
    void no_form_of_ours_leads_elsewhere(String back) {
        var form = Visitor.dana().open("/probe").form("form[action='/theme']");

        assertThat(form.forged("back", back).send().header("Location")).matches("http://localhost:\\d+/");
    }

    @Test
    void a_field_shows_label_hint_error_and_control_in_this_order() {
        var page = Visitor.dana().open("/probe");

        assertThat(page.the(".field").child(0).normalName()).isEqualTo("label");
        assertThat(page.the(".field").children().eachAttr("id")).containsExactly("name-hint", "name-error", "name");
        assertThat(page.the("#name").attr("aria-describedby")).isEqualTo("name-hint name-error");
        assertThat(page.the("#name").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.the("#place").attributes().asList()).extracting("key").doesNotContain("aria-describedby");
        assertThat(page.text("label[for=place]")).isEqualTo("Place (optional)");
    }

    @Test
    void what_people_typed_is_text_everywhere() {
        var page = Visitor.dana().open("/probe");

        assertThat(page.the("#name").val()).isEqualTo(HOSTILE);
        assertThat(page.text(".copy code")).isEqualTo(HOSTILE);
        assertThat(page.all("b")).isEmpty();
        assertThat(page.text(".note-bad")).contains("Choose another <name>.");
    }

    @Test
    void times_are_said_as_people_say_them_and_exactly_in_the_markup() {
        clock.set(ProbePage.MOMENT.plus(Duration.ofMinutes(3)));

        var page = Visitor.dana().open("/probe");

        assertThat(page.text("#times")).isEqualTo("3 minutes ago. 3 min ago; 24 Nov 2026, 24 Nov, 10:44, 10:44:02");
        assertThat(page.the("#times time").attr("datetime")).isEqualTo("2026-11-24T10:44:02Z");
        assertThat(page.the("#times time").attr("title")).isEqualTo("24 Nov 2026, 10:44:02 UTC");
        assertThat(page.the("#times [data-age]").attr("data-age")).isEqualTo("180");
    }

    @Test
    void amounts_are_said_in_dollars_and_gigabytes() {
        assertThat(Visitor.dana().open("/probe").text("#amounts")).isEqualTo("$1,108 2 GB");
    }

    @Test
    void the_navigation_marks_where_one_is() {
        assertThat(Visitor.dana().open("/clusters/orders-cart").text("nav [aria-current=page]"))
                .isEqualTo("Clusters");
        assertThat(Visitor.dana().open("/probe").all("nav [aria-current=page]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tailor.css", "/clusters", "/webjars/nowhere.css", "/q/health", "/sign-in-failed"})
    void every_answer_carries_the_security_headers(String path) {
        var answer = Visitor.nobody().get(path);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "base-uri 'none'")
                .matches(".*form-action 'self' http://localhost:\\d+;.*");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("X-Request-Id")).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(answer.header("Strict-Transport-Security")).isNull();
    }

    @Test
    void behind_a_proxy_that_speaks_https_browsers_are_told_to_stay_with_it() {
        var answer = Visitor.nobody().with("X-Forwarded-Proto", "https").get("/");

        assertThat(answer.header("Strict-Transport-Security")).isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(answer.header("Set-Cookie")).contains("; Secure");
    }

    @Test
    void style_sheets_and_scripts_may_be_kept_for_good_and_change_their_address_with_their_content() {
        var nobody = Visitor.nobody();
        var page = nobody.open("/");

        for (var address : page.all("link[rel=stylesheet], link[rel=icon], script")) {
            var file = nobody.get(address.hasAttr("src") ? address.attr("src") : address.attr("href"));
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.path()).matches(".*(\\?v=[0-9a-f]{8}|/\\d+\\.\\d+\\.\\d+/.*)");
            assertThat(file.header("Cache-Control")).contains("immutable", "max-age=31536000");
        }
    }

    @Test
    void cookies_are_out_of_reach_of_scripts_and_of_other_sites() {
        var answer = Visitor.nobody().get("/");

        assertThat(answer.all("body")).isNotEmpty();
        assertThat(answer.header("Set-Cookie")).contains("tailor-csrf", "HTTPOnly", "SameSite=Lax");
    }
}

package dev.tailor.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.MovableClock;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Ada tells everybody, on every page. */
@QuarkusTest
class AnnouncementTest {
    @Inject
    World world;

    @Inject
    Statements statements;

    @Inject
    Notices notices;

    @Inject
    MovableClock clock;

    @BeforeEach
    @AfterEach
    void begin() {
        world.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dana", "vic", "otto", "lena", "ada"})
    void everybody_reads_it_on_every_page(String person) {
        announce("New prices from December on.", false);

        for (var path : new String[] {"/clusters", "/alerts", "/no-such-page"}) {
            assertThat(Visitor.named(person).open(path).text("[aria-label=Announcement]"))
                    .isEqualTo("New prices from December on.");
        }
        assertThat(Visitor.nobody().open("/").all("[aria-label=Announcement]")).isEmpty();
    }

    @Test
    void without_one_pages_have_none() {
        announce("Something", false);
        announce("", false);

        assertThat(Visitor.dana().open("/clusters").all("[aria-label=Announcement]"))
                .isEmpty();
    }

    @Test
    void markup_in_it_is_text() {
        announce("<script>alert(1)</script>", false);

        assertThat(Visitor.dana().open("/clusters").text("[aria-label=Announcement]"))
                .isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void ada_ends_it_and_the_history_tells_both() {
        announce("Until ten o’clock.", true);
        announce("", false);

        assertThat(Visitor.dana()
                        .open("/clusters/new")
                        .form("form[action=/clusters/new]")
                        .with("name", "orders-cart")
                        .send()
                        .status())
                .isEqualTo(303);
        assertThat(Visitor.ada().open("/admin/history?act=announcement").text("tbody"))
                .contains("made Tailor read-only", "“Until ten o’clock.”", "let everybody ask again");
    }

    @Test
    void who_saves_second_is_told() {
        var second = form().with("text", "Mine");
        announce("Hers", false);

        var answer = second.send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("[role=alert]")).contains("Ada was faster", "“Hers”");
        assertThat(answer.form("form:has(#text)").submit().text("[aria-label=Announcement]"))
                .isEqualTo("Mine");
    }

    @Test
    void too_long_is_said_at_its_field_and_stays_typed() {
        var page = form().with("text", "x".repeat(501)).send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#text-error")).contains("at most 500 characters; this one has 501");
        assertThat(page.the("#text").val()).hasSize(501);
    }

    @Test
    void a_banner_costs_a_page_no_statement() {
        var without = statements.of(() -> Visitor.dana().open("/clusters"));
        announce("Something", false);

        assertThat(statements.of(() -> Visitor.dana().open("/clusters"))).isEqualTo(without);
        assertThat(statements.of(notices::shown)).isZero();
    }

    @Test
    void pages_go_on_with_the_last_one_while_postgres_does_not_answer_and_ask_every_five_seconds() {
        announce("Something", false);
        Visitor.dana().open("/clusters");
        clock.advance(Duration.ofSeconds(6));

        whileItCanNotBeRead(() -> {
            var page = Visitor.dana().open("/clusters");
            assertThat(page.text("[aria-label=Announcement]")).isEqualTo("Something");
            assertThat(page.all("nav.tabs a")).isNotEmpty();
            assertThat(statements.of(notices::shown)).isZero();
        });
    }

    @Test
    void where_none_was_read_before_there_is_none_while_postgres_does_not_answer() {
        notices.forget();

        whileItCanNotBeRead(() -> {
            assertThat(notices.shown().tells()).isFalse();
            assertThat(statements.of(notices::shown)).isZero();
        });
        clock.advance(Duration.ofSeconds(6));
        assertThat(notices.shown()).isEqualTo(notices.now());
    }

    private void whileItCanNotBeRead(Runnable something) {
        world.sql("alter table announcement rename to announcement_elsewhere");
        try {
            something.run();
        } finally {
            world.sql("alter table announcement_elsewhere rename to announcement");
        }
    }

    static void announce(String text, boolean readOnly) {
        var form = form().with("text", text);
        assertThat((readOnly ? form.with("readOnly", "on") : form.without("readOnly"))
                        .send()
                        .status())
                .isEqualTo(303);
    }

    private static Form form() {
        return Visitor.ada().open("/admin/announcement").form("form:has(#text)");
    }
}

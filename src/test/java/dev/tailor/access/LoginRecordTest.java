package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.history.Act;
import dev.tailor.history.Event;
import dev.tailor.history.EventQuery;
import dev.tailor.history.Events;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the history says of logins: whoever was shown a password, and whoever looked who can sign in. */
@QuarkusTest
@Tag("MA-23")
class LoginRecordTest extends AtReadyCluster {
    @Inject
    Events events;

    @Test
    void a_password_that_was_shown_is_a_row_of_the_request_that_showed_it() {
        var answer = createLogin("dana");

        var shown = of(Act.PASSWORD).get(0);
        assertThat(shown.what()).isEqualTo("was shown the password of the login dana-orders-cart");
        assertThat(shown.whoName()).isEqualTo(world.person("dana").name());
        assertThat(shown.reference()).contains(answer.header("X-Request-Id"));
        assertThat(of(Act.LOGIN)).extracting(Event::what).containsExactly("made the login dana-orders-cart");
        assertThat(of(Act.LOGIN).get(0).reference()).isEqualTo(shown.reference());
    }

    @Test
    void no_password_stands_in_the_history() {
        var answer = createLogin("dana");

        assertThat(of(null))
                .allSatisfy(row -> assertThat(row.what() + row.outcome()).doesNotContain(password(answer)));
    }

    @Test
    void resetting_says_that_it_begins_and_how_it_ended() {
        createLogin("dana");

        logins("dana").form("form[action$=/password]").send();

        assertThat(of(Act.LOGIN))
                .extracting(event -> event.result() + " " + event.what())
                .containsExactly(
                        "done reset the password of the login dana-orders-cart",
                        "asked is about to change the login dana-orders-cart",
                        "done made the login dana-orders-cart");
        assertThat(of(Act.PASSWORD)).hasSize(2);
    }

    @Test
    void a_change_that_failed_is_on_record_with_its_reason() {
        createLogin("dana");
        world.atlas().fault("rate-limited", 9, "PATCH", "/databaseUsers/admin");

        logins("dana").form("form[action$=/password]").send();

        assertThat(of(Act.LOGIN).get(0).result() + " " + of(Act.LOGIN).get(0).what())
                .isEqualTo("failed asked Atlas to change the login dana-orders-cart");
        assertThat(of(Act.LOGIN).get(0).outcome()).startsWith("The password was not reset: Atlas");
        assertThat(of(Act.LOGIN).get(1).what()).isEqualTo("is about to change the login dana-orders-cart");
    }

    @Test
    void a_look_at_logins_is_one_row_a_minute() {
        for (int i = 0; i < 3; i++) {
            logins("vic");
        }
        assertThat(looks()).containsExactly("Vic looked at its logins");

        clock.advance(Duration.ofMinutes(1));
        logins("vic");
        logins("dana");
        assertThat(looks()).hasSize(3);
    }

    @Test
    void a_login_that_came_to_its_end_is_a_row_whether_anybody_looks_or_not() {
        program("dana", "orders-import")
                .with("expires", today().plusDays(1).toString())
                .send();

        world.pass(Duration.ofDays(2));
        world.roundOf("note-ended-logins");
        world.roundOf("note-ended-logins");

        assertThat(of(Act.LOGIN))
                .extracting(event -> event.whoName() + " " + event.what())
                .filteredOn(what -> what.contains("its time was over"))
                .containsExactly("Atlas removed the login orders-import: its time was over");
    }

    private List<String> looks() {
        return of(Act.LOOK).stream()
                .map(row -> row.whoName() + " " + row.what())
                .toList();
    }

    private List<Event> of(Act act) {
        return events.page(new EventQuery(List.of(), "", "", "", act, null, null), null, 100);
    }
}

package dev.tailor.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.MovableClock;
import dev.tailor.Page;
import dev.tailor.SimulatorControl;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.atlas.AtlasAccessList;
import dev.tailor.atlas.AtlasConnection;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasUsers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Atlas does not allow stands on the administrators' page as long as it is so, and no longer. */
@QuarkusTest
@Tag("PA-24")
class DiagnosisTest {
    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Inject
    AtlasUsers users;

    @Inject
    AtlasAccessList addresses;

    @Inject
    AtlasConnection connection;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @AfterEach
    void alone() {
        connection.divideAmong(1);
    }

    @ParameterizedTest
    @CsvSource({"401, UNEXPECTED_ERROR", "402, NO_PAYMENT_INFORMATION_FOUND", "403, ACCESS_FORBIDDEN"})
    @Tag("PA-23")
    void it_stays_with_its_time_whatever_else_succeeds_or_fails(int status, String code) {
        refused(status, code);
        clock.advance(Duration.ofHours(3));
        addresses.list(SimulatorControl.ORDERS);
        world.atlas().fault("html503", 9, "GET", "accessList");
        assertThatThrownBy(() -> addresses.list(SimulatorControl.ORDERS)).isInstanceOf(AtlasFailure.TryLater.class);

        var page = open();

        assertThat(page.text(".state")).isEqualTo("Atlas lets Tailor in");
        assertThat(page.text(".note-bad"))
                .contains("Atlas said so today, 09:00, asked for GET /groups/{groupId}/databaseUsers, and has not");
        assertThat(page.text("aside")).contains("Last trouble just now");
    }

    @Test
    void it_goes_once_the_same_is_allowed() {
        refused(403, "ACCESS_FORBIDDEN");
        assertThat(open().all(".note-bad")).hasSize(1);

        users.list(SimulatorControl.ORDERS);

        assertThat(open().all(".note-bad")).isEmpty();
    }

    @Test
    void the_same_in_another_project_says_nothing_about_this_one() {
        refused(403, "ACCESS_FORBIDDEN");

        users.list(SimulatorControl.SEARCH);

        assertThat(open().all(".note-bad")).hasSize(1);
    }

    @Test
    void what_nobody_has_asked_for_in_a_day_is_forgotten() {
        refused(403, "ACCESS_FORBIDDEN");
        clock.advance(Duration.ofHours(23));
        assertThat(open().all(".note-bad")).hasSize(1);

        clock.advance(Duration.ofHours(2));

        assertThat(open().all(".note-bad")).isEmpty();
    }

    @Test
    void a_try_that_is_let_in_does_not_hide_it() {
        refused(402, "NO_PAYMENT_INFORMATION_FOUND");

        var page = open().form("form[action='/admin/connection/trial']").submit();

        assertThat(page.text(".state")).isEqualTo("Atlas lets Tailor in");
        assertThat(page.text(".note-bad")).contains("has no means of payment");
    }

    @Test
    void of_two_that_are_not_allowed_the_one_is_told_that_is_left() {
        refused(402, "NO_PAYMENT_INFORMATION_FOUND");
        world.atlas().fault(refusal("accessList", 403, "ACCESS_FORBIDDEN"));
        assertThatThrownBy(() -> addresses.list(SimulatorControl.ORDERS)).isInstanceOf(AtlasFailure.NotAllowed.class);
        world.atlas().noFaults();
        assertThat(open().text(".note-bad")).contains("accessList");

        addresses.list(SimulatorControl.ORDERS);

        assertThat(open().text(".note-bad")).contains("databaseUsers");
    }

    @Test
    void what_is_about_the_address_is_over_once_anything_is_let_in() {
        refused(403, "IP_ADDRESS_NOT_ON_ACCESS_LIST");
        assertThat(open().text(".state")).isEqualTo("Atlas does not let Tailor in");

        addresses.list(SimulatorControl.ORDERS);

        assertThat(open().all(".note-bad")).isEmpty();
    }

    @Test
    void with_several_replicas_the_page_says_whose_knowledge_it_is() {
        refused(403, "ACCESS_FORBIDDEN");
        assertThat(open().text("aside")).contains("This is what Tailor has seen since it started.");
        connection.divideAmong(3);

        var page = open();

        assertThat(page.text(".note-bad")).contains("has not done it since for the replica that answers you.");
        assertThat(page.text("aside")).contains("3 replicas run, each with a connection of its own.");
    }

    /** Atlas does not let Tailor list the database users of orders-dev, once. */
    private void refused(int status, String code) {
        world.atlas().fault(refusal("databaseUsers", status, code));
        assertThatThrownBy(() -> users.list(SimulatorControl.ORDERS)).isInstanceOf(AtlasFailure.NotAllowed.class);
        world.atlas().noFaults();
    }

    private static Map<String, ?> refusal(String path, int status, String code) {
        return Map.of("kind", "status", "path", path, "status", status, "errorCode", code);
    }

    private static Page open() {
        return Visitor.ada().open("/admin/connection");
    }
}

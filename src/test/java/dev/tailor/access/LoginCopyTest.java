package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.SimulatorControl;
import dev.tailor.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Tailor knows of Atlas's database users: a copy that looking renews, and that its own changes keep true. */
@QuarkusTest
class LoginCopyTest extends AtReadyCluster {
    @Inject
    LoginCopies copies;

    @Test
    void looking_asks_atlas_nothing_and_has_it_asked_once() {
        createLogin("dana");
        world.atlas().forgetJournal();

        var page = look();
        look();

        assertThat(page.text("#known"))
                .contains("Atlas is being asked who else can sign in.", "dana-orders-cart")
                .doesNotContain("platform-metrics");
        assertThat(page.the("#known").hasAttr("hx-get")).isTrue();
        assertThat(world.atlas().countRequests()).isZero();
        assertThat(agenda()).containsExactly(Long.toString(project()));
    }

    @Test
    void the_page_stops_renewing_itself_when_atlas_has_told() {
        look();
        world.work();

        var page = look();

        assertThat(page.text("#known")).contains("platform-metrics");
        assertThat(page.the("#known").hasAttr("hx-get")).isFalse();
        assertThat(page.text("#asked")).isEqualTo("· Atlas asked 0 s ago");
    }

    @Test
    void a_copy_of_ten_seconds_is_old_and_a_younger_one_is_not() {
        reading.read(project());
        clock.advance(Duration.ofSeconds(9));
        look();
        assertThat(agenda()).isEmpty();

        clock.advance(Duration.ofSeconds(2));
        look();
        assertThat(agenda()).hasSize(1);
    }

    @Test
    void what_is_made_changed_and_removed_with_tailor_shows_at_once() {
        reading.read(project());
        program("lena", "checkout-api").send();
        assertThat(look().text("#known")).contains("checkout-api", "Read and write in checkout");
        change("lena", "checkout-api").with("database", "returns").submit();
        world.atlas().forgetJournal();

        assertThat(look().text("#known")).contains("Read and write in returns").doesNotContain("in checkout");
        Visitor.lena()
                .open(path("/logins"))
                .click("Remove checkout-api")
                .form("form[action$=/removal]")
                .submit();

        assertThat(look().text("#known")).doesNotContain("checkout-api");
        assertThat(world.atlas().countRequests("GET", "/databaseUsers$")).isZero();
    }

    @Test
    void an_answer_that_is_older_than_a_change_is_not_believed() {
        reading.read(project());
        var turn = copies.turn();
        var before = users.list(SimulatorControl.ORDERS);
        program("lena", "checkout-api").send();

        assertThat(copies.keep(project(), turn, before)).isFalse();

        assertThat(look().text("#known")).contains("checkout-api", "Read and write in checkout");
    }

    @Test
    void while_atlas_is_silent_what_it_told_before_stays_with_a_sentence() {
        reading.read(project());
        clock.advance(Duration.ofMinutes(3));
        world.atlas().fault("html503", 9, "GET", "/databaseUsers$");

        var page = logins("dana");

        assertThat(page.text(".note-warn"))
                .contains("Atlas did not tell who can sign in.", "Below is what it told 3 min ago.");
        assertThat(page.text("tbody")).contains("platform-metrics");
        assertThat(page.the("#known").hasAttr("hx-get")).isFalse();
    }

    @Test
    void while_atlas_never_told_tailors_own_logins_are_there_with_a_sentence() {
        createLogin("dana");
        world.atlas().fault("html503", 9, "GET", "/databaseUsers$");

        var page = logins("dana");

        assertThat(page.text(".note-warn")).contains("Atlas did not tell who can sign in.", "there may be others");
        assertThat(page.text("tbody"))
                .contains("dana-orders-cart", "not known now")
                .doesNotContain("platform-metrics");
    }

    private Page look() {
        return Visitor.dana().open(path("/logins"));
    }

    private long project() {
        return cluster.project().id();
    }

    private List<String> agenda() {
        return world.agenda(LoginTask.NAME);
    }
}

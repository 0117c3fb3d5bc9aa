package dev.tailor.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Page;
import dev.tailor.SimulatorControl;
import dev.tailor.Statements;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.simulator.Credentials;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The administrators' page about the connection. */
@QuarkusTest
class ConnectionPageTest {
    private static final String PAGE = "/admin/connection";

    @Inject
    World world;

    @Inject
    Statements statements;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("ada");
    }

    @Test
    void before_anything_was_asked_the_page_says_so() {
        var page = open();

        assertThat(page.text(".state")).isEqualTo("Nothing was asked yet");
        assertThat(page.text(".facts")).contains("API key …-dev", "none yet");
    }

    @Test
    @Tag("PA-01")
    void the_page_tells_as_whom_tailor_calls_and_never_the_secret() {
        assertThat(open().body())
                .doesNotContain(Credentials.PRIVATE_KEY, Credentials.CLIENT_SECRET, Credentials.PUBLIC_KEY);
    }

    @Test
    void a_try_shows_an_answer_and_how_many_calls_are_left() {
        var page = tried();

        assertThat(page.text("[role=status], .note")).contains("Atlas answered and lets Tailor in.");
        assertThat(page.text(".state")).isEqualTo("Atlas lets Tailor in");
        assertThat(page.text("tbody")).contains("projects", "our key", "1,199", "1,200");
        assertThat(world.atlas().countRequests("GET", "/rateLimits")).isEqualTo(1);
    }

    @Test
    void calls_of_many_projects_are_one_row_that_names_the_one_with_the_fewest_left() {
        world.copied();
        world.atlas()
                .fault(Map.of(
                        "kind",
                        "headers",
                        "path",
                        SimulatorControl.SEARCH + "/clusters$",
                        "headers",
                        Map.of("RateLimit-Remaining", "12")));
        world.pass(Duration.ofMinutes(2));
        world.work();

        var row = open().all("tbody tr").stream()
                .filter(one -> one.text().startsWith("clusters"))
                .findFirst()
                .orElseThrow();
        assertThat(row.text()).contains("search-dev", "12", "10,000");
        assertThat(row.select(".flag")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "401, UNEXPECTED_ERROR, does not let this portal in, is Project Owner",
        "402, NO_PAYMENT_INFORMATION_FOUND, has no means of payment, billing",
        "403, ACCESS_FORBIDDEN, may not do this in Atlas, the role Project Owner",
        "403, ORG_REQUIRES_WHITELIST, asks for an access list, API access list",
        "403, IP_ADDRESS_NOT_ON_ACCESS_LIST, does not let this portal in from its present address, API access list",
    })
    @Tag("PA-23")
    @Tag("PA-24")
    void what_atlas_refuses_is_explained_with_what_to_do(int status, String code, String sentence, String remedy) {
        refuse(status, code, "No.");
        var page = tried();

        assertThat(page.text(".note-bad")).contains(sentence, remedy);
        assertThat(page.text("aside")).contains(code, "GET /groups");
        world.atlas().noFaults();
        assertThat(tried().all(".note-bad")).isEmpty();
    }

    @Test
    void the_address_to_allow_is_the_one_that_the_refusal_names() {
        refuse(403, "IP_ADDRESS_NOT_ON_ACCESS_LIST", "IP address 203.0.113.77 is not allowed to access this resource.");

        assertThat(tried().text("#address")).isEqualTo("203.0.113.77");
    }

    @Test
    void where_the_refusal_names_no_address_atlas_is_asked_for_it() {
        refuse(403, "ORG_REQUIRES_WHITELIST", "This organization requires an access list.");

        var page = tried();

        assertThat(page.text("#address")).isEqualTo("127.0.0.1");
        assertThat(page.text(".state")).isEqualTo("Atlas does not let Tailor in");
    }

    @Test
    void an_atlas_that_does_not_answer_is_shown_as_such_until_when() {
        world.atlas().fault("html503", 99, "GET", "/");
        for (var rounds = 0; rounds < 4; rounds++) {
            world.pass(Duration.ofMinutes(10));
            world.work();
        }

        assertThat(open().text(".state")).isEqualTo("Atlas does not answer");
        assertThat(open().text("main"))
                .containsPattern("no answer 10 times in a row, .* calls it no more until \\d\\d:\\d\\d:\\d\\d");
        world.atlas().noFaults();
        assertThat(tried().text(".state")).isEqualTo("Atlas lets Tailor in");
    }

    @Test
    void what_atlas_announces_to_end_stands_there_with_its_day() {
        world.atlas()
                .fault(Map.of(
                        "kind",
                        "headers",
                        "path",
                        "/flexClusters$",
                        "headers",
                        Map.of(
                                "Deprecation", "Sun, 01 Nov 2026 00:00:00 GMT",
                                "Sunset", "Mon, 01 Mar 2027 00:00:00 GMT")));
        world.work();

        assertThat(open().text("[aria-labelledby=endings]"))
                .contains("GET /groups/{groupId}/flexClusters", "1 Nov 2026", "1 Mar 2027");
    }

    @Test
    void looking_costs_atlas_nothing_and_postgres_little() {
        world.work();
        open();
        world.atlas().forgetJournal();

        assertThat(statements.of(this::open)).isLessThanOrEqualTo(4);
        assertThat(world.atlas().countRequests()).isZero();
    }

    private void refuse(int status, String code, String detail) {
        var rule = new HashMap<String, Object>(Map.of("kind", "status", "status", status, "errorCode", code));
        rule.put("detail", detail);
        world.atlas().fault(rule);
    }

    private Page open() {
        return Visitor.ada().open(PAGE);
    }

    private Page tried() {
        return open().form("form[action='/admin/connection/trial']").submit();
    }
}

package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tailor.cluster.ClusterState;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every line of docs/api.md, run by a shell and curl in the order in which it stands there. */
@QuarkusTest
class ApiDocsTest {
    /** What the document calls {@code api}, which also says what came back; a stream of events is left after a moment. */
    private static final String PRELUDE = """
            set -o pipefail
            curl() { command curl --max-time 4 -w '%{stderr}%{http_code} %{method} %{url_effective}\\n' "$@"; }
            api() { curl -sS -H "Authorization: Bearer $TAILOR_TOKEN" -H "Content-Type: application/json" "$@"; }
            """;

    private final Map<String, String> variables = new HashMap<>();

    @Inject
    World world;

    @BeforeEach
    void begin() {
        assumeThat(Files.isExecutable(Path.of("/usr/bin/curl")) && Files.isExecutable(Path.of("/bin/bash")))
                .as("There is no curl, or no bash")
                .isTrue();
        world.reset();
        variables.put("TAILOR", "http://localhost:" + RestAssured.port);
        variables.put("PROJECT", SimulatorControl.ORDERS);
    }

    @AfterEach
    void stop() {
        world.atlas().speed(0);
    }

    @Test
    void every_section_with_lines_has_its_test() {
        var sections = new TreeMap<>(DocumentedLines.bySection());
        sections.values().removeIf(List::isEmpty);
        assertThat(sections.keySet())
                .containsExactlyInAnyOrder(
                        "Who calls",
                        "Personal access tokens",
                        "What can be asked for",
                        "Clusters",
                        "Changes and decisions",
                        "Logins",
                        "Network access",
                        "Alerts",
                        "A project as Atlas has it now",
                        "Webhooks",
                        "News by mail",
                        "Teams and people",
                        "For administrators",
                        "Bringing a cluster under management",
                        "The prototype's six");
    }

    @Test
    @Tag("MA-27")
    void personal_access_tokens() {
        as("dana", "manage");
        AccessTokens.made("dana", "old export", "read");
        var newest = Program.of("dana").get("/api/v1/tokens").json().at("/results/0");
        assertThat(newest.path("name").asText()).isEqualTo("old export");
        variables.put("TOKEN_ID", newest.path("id").asText());
        run("Personal access tokens", () -> {});
    }

    @Test
    @Tag("MA-27")
    void what_can_be_asked_for() {
        world.person("lena");
        as("ada", "manage");
        run("What can be asked for", () -> {});
    }

    @Test
    @Tag("MA-27")
    void clusters() {
        world.person("lena");
        as("dana", "manage");
        run("Clusters", () -> {
            settle();
            variables.put("ID", newest());
        });
    }

    @Test
    @Tag("MA-27")
    void changes_and_decisions() {
        as("lena", "manage");
        var held = world.ready("dana", "orders-had", "M");
        variables.put("ID", held.id().toString());
        var asked = new int[1];
        run("Changes and decisions", () -> {
            var waiting = world.asked("dana", "orders-" + asked[0]++, "L");
            variables.put("CHANGE", Long.toString(world.changeOf(waiting)));
        });
    }

    @Test
    @Tag("MA-27")
    void logins() {
        as("lena", "manage");
        built();
        world.atlas().speed(200);
        run("Logins", () -> {});
    }

    @Test
    @Tag("MA-27")
    void network_access() {
        as("dana", "manage");
        built();
        run("Network access", this::settle);
    }

    @Test
    @Tag("MA-27")
    void alerts() {
        as("dana", "manage");
        variables.put("ALERT", Long.toString(world.alert(world.ready("dana", "orders-cart", "S"))));
        run("Alerts", () -> {});
    }

    @Test
    @Tag("MA-27")
    void a_project_as_atlas_has_it() {
        as("lena", "manage");
        built();
        world.atlas().speed(200);
        var nightly = DocumentedLines.bySection().get("Logins").stream()
                .filter(line -> line.contains("\"username\": \"nightly\""))
                .findFirst()
                .orElseThrow();
        assertThat(statuses(nightly)).containsExactly("201");
        variables.put("ALERT_IN_ATLAS", "64a0000000000000000000ff");
        run("A project as Atlas has it now", () -> {});
    }

    @Test
    @Tag("MA-27")
    void webhooks() {
        as("lena", "manage");
        variables.put("RECEIVER", variables.get("TAILOR") + "/q/health");
        run("Webhooks", () -> variables.put("HOOK", firstWebhook()));
    }

    @Test
    @Tag("MA-27")
    void news_by_mail() {
        as("dana", "manage");
        run("News by mail", () -> {});
    }

    @Test
    @Tag("MA-27")
    void for_administrators() {
        world.copied();
        var cart = world.ready("dana", "orders-cart", "S");
        variables.put("ID", cart.id().toString());
        variables.put("PROJECT", SimulatorControl.SEARCH);
        variables.put("IN_ATLAS", "65c00000000000000000000b");
        variables.put("NAME", "search-legacy");
        as("ada", "manage");
        run("For administrators", () -> {});
    }

    @Test
    @Tag("MA-27")
    void teams_and_people() {
        as("lena", "manage");
        Visitor.nora().open("/teams");
        var nora = "from person where email = 'nora@example.com'";
        world.sql("insert into joined select id, 'orders', 'VIEWER', 'Lena', now() " + nora);
        variables.put("MEMBER", world.value("select cast(number as text) " + nora));
        variables.put("PERSON", world.number("dana"));
        run(
                "Teams and people",
                () -> variables.put(
                        "INVITATION", world.value("select cast(coalesce(max(id), 0) as text) from invitation")));
        world.danaIsBack();
    }

    @Test
    @Tag("MA-27")
    void bringing_a_cluster_under_management() {
        world.sample();
        world.copied();
        Visitor.otto().open("/clusters");
        variables.put("PROJECT", SimulatorControl.SEARCH);
        variables.put("IN_ATLAS", "65c00000000000000000000b");
        as("ada", "manage");
        run("Bringing a cluster under management", () -> {});
    }

    @Test
    @Tag("MA-27")
    void the_prototypes_six() {
        as("dana", "manage");
        run("The prototype's six", this::settle);
    }

    private void run(String section, Runnable meanwhile) {
        meanwhile.run();
        for (var line : DocumentedLines.bySection().get(section)) {
            assertThat(statuses(line)).as(line).isNotEmpty().allSatisfy(status -> assertThat(status)
                    .matches(expected(line)));
            meanwhile.run();
        }
    }

    /**
     * What nothing has gone wrong with can't be tried again, nothing differs, what does not expire can't be kept longer,
     * only leads exempt, whose account says that they are in a team does not leave it, and the simulator has no alert of
     * that id. Whether Atlas takes an entry for seven days depends on whose clock is ahead.
     */
    private static String expected(String line) {
        if (line.contains("/changes/$CHANGE/retry") || line.contains("/patience") || line.contains("/drift -d")) {
            return "409";
        }
        if (line.contains("/network/") && line.contains("/retry")) {
            return "202|409";
        }
        if (line.contains("/expiry/extension") || line.contains("/members/me")) {
            return "409";
        }
        if (line.contains("/expiry/exemption")) {
            return "403";
        }
        return line.contains("$ALERT_IN_ATLAS") ? "404" : "20[0-4]";
    }

    private void as(String person, String scope) {
        variables.put("TAILOR_TOKEN", AccessTokens.of(AccessTokens.made(person, "documented", scope)));
    }

    private void built() {
        var cluster = world.until(ClusterState.READY, world.asked("dana", "orders-cart", "S"));
        variables.put("ID", cluster.id().toString());
    }

    /** The id of the newest cluster; empty where there is none. */
    private static String newest() {
        var clusters = Program.of("dana").get("/api/v1/clusters").json().path("results");
        return clusters.path(0).path("id").asText("");
    }

    /** Its id; empty where there is none. */
    private static String firstWebhook() {
        return Program.of("lena")
                .get("/api/v1/webhooks")
                .json()
                .at("/results/0/id")
                .asText("");
    }

    private void settle() {
        for (int looks = 0; looks < 5; looks++) {
            world.work();
            world.pass(Duration.ofMinutes(5));
        }
        world.work();
    }

    /** The statuses of the answers that a command got, one after the other. */
    private List<String> statuses(String command) {
        try {
            var shell = new ProcessBuilder("/bin/bash", "-c", PRELUDE + command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            shell.environment().putAll(variables);
            var running = shell.start();
            var said = new String(running.getErrorStream().readAllBytes());
            assertThat(running.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return said.lines()
                    .filter(line -> line.matches("\\d{3} [A-Z]+ http.*"))
                    .map(line -> line.substring(0, 3))
                    .toList();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

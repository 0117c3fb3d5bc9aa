package dev.tailor.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Three portals of the packaged application on one Postgres. */
@Tag("MA-24")
class SeveralPortalsIT {
    private static final List<String> GROUPS = List.of("team:crew0");

    private static Stage stage;

    @BeforeAll
    static void start() throws Exception {
        stage = new Stage(Path.of("target/chaos/several"), 3, Sabotage.NONE);
        Teams.tie(stage, "crew0");
    }

    @AfterAll
    static void stop() throws Exception {
        stage.close();
    }

    @Test
    void a_sign_in_begun_at_one_ends_at_another_and_holds_at_all() throws Exception {
        stage.provider().expect("dana", GROUPS);
        var browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build();
        var toProvider = get(browser, stage.portals().address(0).resolve("/clusters"));
        var back = get(browser, location(toProvider));
        var elsewhere = stage.portals().address(1).resolve(pathOf(location(back)));
        var signedIn = get(browser, elsewhere);

        assertThat(signedIn.statusCode()).isEqualTo(302);
        for (int portal = 0; portal < 3; portal++) {
            var page = get(browser, stage.portals().address(portal).resolve("/clusters"));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("dana");
        }
    }

    @Test
    void a_rolling_restart_fails_no_request() throws Exception {
        var failures = new ConcurrentLinkedQueue<String>();
        var sent = new AtomicInteger();
        var goesOn = new AtomicBoolean(true);
        var people = Executors.newFixedThreadPool(3);
        try (var balancer = new Balancer(stage.portals())) {
            for (int person = 0; person < 3; person++) {
                var name = "dana" + person;
                people.submit(() -> work(name, balancer, sent, failures, goesOn));
            }
            for (int portal = 0; portal < 3; portal++) {
                restart(portal, balancer);
            }
            goesOn.set(false);
            people.shutdown();
            assertThat(people.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(failures).isEmpty();
        assertThat(sent).hasValueGreaterThan(20);
        // Atlas holds no more in one project; who came later has its no.
        var built = Math.min(sent.get(), 25);
        Stage.until(() -> rows("state = 'READY'").size() == built);
        assertThat(rows("true")).doesNotHaveDuplicates().hasSize(sent.get());
        assertThat(inAtlas()).containsExactlyInAnyOrderElementsOf(rows("state = 'READY'"));
    }

    private static List<String> rows(String condition) throws Exception {
        return stage.database().rows("select name from cluster where name ~ '^dana[0-9]-' and " + condition).stream()
                .map(row -> String.valueOf(row.get("name")))
                .toList();
    }

    private static List<String> inAtlas() throws Exception {
        return Things.of(stage).clusters().stream()
                .map(cluster -> cluster.path("name").asText())
                .filter(name -> name.matches("dana[0-9]-.*"))
                .toList();
    }

    /** Opens a form and sends it, again and again, wherever the balancer leads. */
    private static Void work(
            String name, Balancer balancer, AtomicInteger sent, Queue<String> failures, AtomicBoolean goesOn)
            throws Exception {
        var browser = new Browser(stage.provider().token(name, GROUPS));
        for (int turn = 0; goesOn.get(); turn++) {
            var address = balancer.address(turn);
            var page = browser.open(address.resolve("/clusters/new"));
            if (page.isEmpty()) {
                failures.add("GET from " + address);
                continue;
            }
            var form = Deed.form(page.get(), "/clusters/new").orElseThrow();
            address = balancer.address(turn);
            form.setBaseUri(address.toString());
            var cluster = name + "-" + turn;
            var outcome = browser.send(form, Map.of("name", cluster, "size", "S", "description", "One of many"));
            sent.incrementAndGet();
            if (!(outcome instanceof Outcome.Accepted)) {
                failures.add("POST to " + address + ": " + outcome);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return null;
    }

    private static void restart(int portal, Balancer balancer) throws Exception {
        stage.portals().machine(portal).stop();
        assertThat(balancer.sendsTo(portal)).isFalse();
        stage.portals().start(portal);
        Stage.until(() -> balancer.sendsTo(portal));
    }

    @Test
    void together_they_ask_atlas_no_more_often_than_one() throws Exception {
        var quiet = "/groups/" + Teams.tie(stage, "crew1") + "/clusters";
        Stage.until(() -> asked(quiet).size() >= 8);

        var times = asked(quiet);
        var span = Duration.between(times.get(0), times.get(times.size() - 1));
        // Every three seconds, on the simulator's clock a quarter of an hour; and once more, for the fleet.
        assertThat(times.size()).isLessThanOrEqualTo((int) span.dividedBy(Duration.ofMinutes(15)) + 2);
    }

    private static List<Instant> asked(String path) throws Exception {
        var times = new ArrayList<Instant>();
        for (var call : stage.atlas().journal().path("entries")) {
            if (call.path("path").asText().endsWith(path) && call.path("status").asInt() == 200) {
                times.add(Instant.parse(call.path("at").asText()));
            }
        }
        return times;
    }

    @Test
    void each_knows_how_many_they_are() throws Exception {
        Stage.until(() -> stage.database()
                        .rows("select 1 from replica where seen_at > now() - interval '4 seconds'")
                        .size()
                == 3);
    }

    private static HttpResponse<String> get(HttpClient browser, URI address) throws Exception {
        var request =
                HttpRequest.newBuilder(address).header("Accept", "text/html").build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String pathOf(URI address) {
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}

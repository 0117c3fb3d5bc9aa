package dev.tailor.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several portals of the packaged application on one Postgres, as people meet them. */
@Tag("MA-24")
@ExtendWith(SeveralPortals.class)
class SeveralPortalsIT {
    private static final List<String> GROUPS = List.of("team:" + SeveralPortals.TEAM);

    private final Stage stage = SeveralPortals.stage();
    private final int number = stage.portals().number();

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
        for (int portal = 0; portal < number; portal++) {
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
            for (int portal = 0; portal < number; portal++) {
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

    private List<String> rows(String condition) throws Exception {
        return stage.database().rows("select name from cluster where name ~ '^dana[0-9]-' and " + condition).stream()
                .map(row -> String.valueOf(row.get("name")))
                .toList();
    }

    private List<String> inAtlas() throws Exception {
        return Things.of(stage).clusters().stream()
                .map(cluster -> cluster.path("name").asText())
                .filter(name -> name.matches("dana[0-9]-.*"))
                .toList();
    }

    /** Opens a form and sends it, again and again, wherever the balancer leads. */
    private Void work(String name, Balancer balancer, AtomicInteger sent, Queue<String> failures, AtomicBoolean goesOn)
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

    private void restart(int portal, Balancer balancer) throws Exception {
        stage.portals().machine(portal).stop();
        assertThat(balancer.sendsTo(portal)).isFalse();
        stage.portals().start(portal);
        Stage.until(() -> balancer.sendsTo(portal));
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

package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.atlas.AtlasClusters;
import dev.tailor.atlas.AtlasUsers;
import dev.tailor.cluster.ClusterState;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An Atlas of which every fifth answer is an error, a page of HTML, a closed connection, a 429 or a stray 401. */
@QuarkusTest
@Tag("PA-27")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class FaultyAtlasTest {
    /** One of five strikes: 1 - (1 - p)^5 is a fifth. */
    private static final double EACH = 0.0436;

    private static final List<Map<String, Object>> TROUBLES = List.of(
            Map.of("kind", "status", "status", 500),
            Map.of("kind", "html503"),
            Map.of("kind", "drop-after"),
            Map.of("kind", "rate-limited", "retryAfter", 1),
            Map.of("kind", "unauthorized"));

    private static final List<String> PEOPLE = List.of("vic", "dana", "lena", "ada");

    @Inject
    World world;

    @Inject
    AtlasUsers users;

    @Inject
    AtlasClusters clusters;

    @AfterEach
    void mend() {
        world.atlas().noFaults();
        world.atlas().speed(0);
    }

    @Test
    void a_page_that_asks_atlas_does_its_work_or_says_that_it_did_not() {
        var pages = AskingPages.prepared(world);
        var answers = new TreeMap<Integer, Integer>();
        letAtlasStumble();
        for (var round = 0; round < 5; round++) {
            for (var page : pages) {
                var answer = AskingPages.asked(Visitor.named(AskingPages.person(page)), page);
                told(page, answer);
                answers.merge(answer.status(), 1, Integer::sum);
                world.pass(Duration.ofSeconds(5));
            }
        }
        assertThat(answers).as("some work, some fail").containsKeys(200, 303, 503);
    }

    @Test
    void a_page_that_asks_postgres_shows_what_it_has() {
        var addresses = RoutesTest.addresses(world);
        letAtlasStumble();
        for (var round = 0; round < 3; round++) {
            world.pass(Duration.ofMinutes(5));
            world.work();
        }
        RoutesTest.rules().keySet().stream()
                .filter(route -> route.startsWith("GET") && !RoutesTest.ASKS_ATLAS.contains(route))
                .forEach(route -> PEOPLE.forEach(person -> {
                    var page = Visitor.named(person).get(addresses.apply(route));
                    assertThat(page.status()).as("%s as %s", route, person).isLessThan(500);
                    withoutTraces(route, page);
                }));
    }

    @Test
    void a_login_is_shown_only_when_atlas_has_it_and_is_never_there_twice() {
        world.reset();
        var cart = world.until(ClusterState.READY, world.asked("dana", "orders-cart", "S"));
        world.atlas().speed(200);
        letAtlasStumble();
        var shown = 0;
        for (var times = 0; times < 20; times++) {
            var page = login("/clusters/" + cart.id());
            told("login", page);
            if (page.status() == 200) {
                shown++;
                assertThat(page.text("#password")).matches("[A-Za-z0-9]{28}");
            }
            world.pass(Duration.ofSeconds(5));
        }
        world.atlas().noFaults();
        assertThat(shown).isPositive();
        assertThat(users.list(SimulatorControl.ORDERS).stream()
                        .filter(user -> user.username().startsWith("dana-")))
                .singleElement()
                .matches(user -> user.reaches("orders-cart"));
        assertThat(Visitor.dana()
                        .open("/clusters/" + cart.id() + "/logins")
                        .all("tbody th code")
                        .eachText())
                .containsOnlyOnce("dana-orders-cart");
    }

    @Test
    void what_was_ordered_is_built_and_built_once() {
        world.reset();
        letAtlasStumble();
        var names = List.of("orders-one", "orders-two", "orders-three");
        names.forEach(name -> Visitor.dana()
                .open("/clusters/new")
                .form("form[action='/clusters/new']")
                .with("name", name)
                .submit());
        names.forEach(name -> world.until(ClusterState.READY, world.named(name)));
        world.atlas().noFaults();
        assertThat(clusters.list(SimulatorControl.ORDERS).stream().map(cluster -> cluster.name()))
                .containsAll(names)
                .doesNotHaveDuplicates();
        assertThat(Visitor.dana().open("/clusters").all(".name").eachText()).containsAll(names);
    }

    private Page login(String cluster) {
        var card = Visitor.dana().open(cluster);
        var again = card.all("form[action$=/password]").isEmpty() ? "/logins" : "/password";
        return card.form("form[action$=" + again + "]").send();
    }

    /** What was asked for, or a sentence and a reference. */
    private static void told(String what, Page page) {
        withoutTraces(what, page);
        if (page.status() >= 500) {
            assertThat(page.status()).as(what).isIn(502, 503);
            assertThat(page.text("main")).as(what).matches("(?s).*[A-Z][^.]+\\..*");
            assertThat(page.text("main")).as(what).contains(page.header("X-Request-Id"));
        }
    }

    private static void withoutTraces(String what, Page page) {
        assertThat(page.status()).as(what).isNotEqualTo(500);
        assertThat(page.body()).as(what).doesNotContain("\tat ", "Exception:", "dev.tailor.");
    }

    private void letAtlasStumble() {
        TROUBLES.forEach(trouble -> {
            var rule = new HashMap<>(trouble);
            rule.put("probability", EACH);
            world.atlas().fault(rule);
        });
    }
}

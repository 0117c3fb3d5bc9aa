package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every route of the application, as everybody. A route without a row here fails the first test: who writes a route says
 * who may use it.
 *
 * <p>The people: nobody; Nora of no team; Otto of another team; Vic who looks; Dana who works; Lena who leads; Ada of the
 * platform team. However many look, no page asks Atlas but the one that says so. A number is the status that they get. "in" is the way to the sign-in page for browsers, and 401 for
 * programs.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {
    private static final List<String> PEOPLE = List.of("nobody", "nora", "otto", "vic", "dana", "lena", "ada");

    /** What this shows is nowhere but in Atlas: more events than are worth copying. */
    static final Set<String> ASKS_ATLAS = Set.of("GET /admin/projects/{project}/events");

    private static final String RULES = """
            route                                          nobody nora otto vic dana lena ada
            GET /                                          200    303  303  303 303  303  303
            GET /sign-in-failed                            403    403  403  403 403  403  403
            POST /theme                                    in     303  303  303 303  303  303
            POST /sign-out                                 in     303  303  303 303  303  303
            GET /tokens                                    in     403  200  200 200  200  200
            POST /tokens                                   in     403  422  422 422  422  422
            POST /tokens/{token}/revocation                in     403  404  404 404  404  404
            GET /teams                                     in     200  200  200 200  200  200
            POST /invitations/{invitation}/acceptance      in     404  404  404 404  404  404
            GET /teams/{team}                              in     403  404  200 200  200  200
            POST /teams/{team}/invitations                 in     403  404  403 403  422  422
            POST /teams/{team}/invitations/{entry}/end     in     403  404  403 403  404  404
            POST /teams/{team}/members/{member}/role       in     403  404  403 403  404  404
            POST /teams/{team}/members/{member}/removal    in     403  404  403 403  404  404
            GET /teams/{team}/labels                       in     403  404  200 200  200  200
            POST /teams/{team}/labels                      in     403  404  403 403  422  422
            POST /teams/{team}/labels/removal              in     403  404  403 403  404  404
            POST /teams/{team}/leaving                     in     403  404  409 409  409  404
            GET /admin/teams                               in     403  403  403 403  403  200
            POST /admin/teams                              in     403  403  403 403  403  422
            GET /admin/teams/team                          in     403  403  403 403  403  404
            POST /admin/teams/team                         in     403  403  403 403  403  404
            POST /admin/teams/end                          in     403  403  403 403  403  404
            GET /people/me                                 in     403  303  303 303  303  303
            GET /people/{person}                           in     403  404  404 200  200  200
            POST /people/{person}/departure                in     403  404  404 403  303  303
            GET /notifications                             in     403  200  200 200  200  200
            POST /notifications                            in     403  303  303 303  303  303
            GET /webhooks                                  in     403  403  403 403  200  200
            GET /webhooks/new                              in     403  403  403 403  200  200
            POST /webhooks/new                             in     403  403  403 403  422  422
            GET /webhooks/{id}                             in     403  403  403 403  404  404
            POST /webhooks/{id}                            in     403  403  403 403  404  404
            POST /webhooks/{id}/trial                      in     403  403  403 403  404  404
            POST /webhooks/{id}/pause                      in     403  403  403 403  404  404
            POST /webhooks/{id}/resumption                 in     403  403  403 403  404  404
            POST /webhooks/{id}/secret                     in     403  403  403 403  404  404
            POST /webhooks/{id}/removal                    in     403  403  403 403  404  404
            GET /dev/mails                                 in     403  200  200 200  200  200
            GET /reference                                 in     403  200  200 200  200  200
            GET /reference/trial                           in     403  404  404 404  404  404
            GET /admin/tokens                              in     403  403  403 403  403  200
            POST /admin/tokens/{token}/revocation          in     403  403  403 403  403  404
            GET /clusters                                  in     403  200  200 200  200  200
            GET /clusters/new                              in     403  200  403 200  200  200
            POST /clusters/new                             in     403  422  403 422  422  422
            GET /clusters/new/summary                      in     403  200  403 200  200  200
            GET /clusters/new/name                         in     403  200  403 200  200  200
            GET /clusters/{id}                             in     403  404  200 200  200  200
            GET /clusters/{id}/progress                    in     403  404  200 200  200  200
            GET /clusters/{id}/metrics                     in     403  404  200 200  200  200
            POST /clusters/{id}/check                      in     403  404  403 303  303  303
            GET /clusters/{id}/resize                      in     403  404  403 200  200  200
            GET /clusters/{id}/resize/summary              in     403  404  403 200  200  200
            POST /clusters/{id}/resize                     in     403  404  403 400  400  400
            GET /clusters/{id}/edit                        in     403  404  403 200  200  200
            POST /clusters/{id}/edit                       in     403  404  403 303  303  303
            POST /clusters/{id}/protection                 in     403  404  403 400  400  400
            GET /clusters/{id}/owner                       in     403  404  403 200  200  200
            POST /clusters/{id}/owner                      in     403  404  403 409  409  409
            GET /clusters/{id}/pause                       in     403  404  403 200  200  200
            POST /clusters/{id}/pause                      in     403  404  403 303  303  303
            GET /clusters/{id}/resume                      in     403  404  403 200  200  200
            POST /clusters/{id}/resume                     in     403  404  403 409  409  409
            POST /clusters/{id}/drift                      in     403  404  403 400  400  400
            GET /clusters/{id}/expiry                      in     403  404  403 200  200  200
            POST /clusters/{id}/expiry                     in     403  404  403 303  303  303
            POST /clusters/{id}/expiry/extension           in     403  404  403 409  409  409
            POST /clusters/{id}/expiry/exemption           in     403  404  403 403  303  303
            GET /clusters/{id}/schedule                    in     403  404  403 200  200  200
            POST /clusters/{id}/schedule                   in     403  404  403 422  422  422
            POST /clusters/{id}/schedule/removal           in     403  404  403 303  303  303
            POST /clusters/{id}/schedule/today             in     403  404  403 409  409  409
            POST /clusters/{id}/schedule/today/removal     in     403  404  403 303  303  303
            GET /clusters/{id}/deletion                    in     403  404  403 200  200  200
            POST /clusters/{id}/deletion                   in     403  404  403 422  422  422
            GET /clusters/{id}/address                     in     403  404  200 200  200  200
            POST /clusters/{id}/address                    in     403  404  403 303  303  303
            GET /clusters/{id}/network                     in     403  404  200 200  200  200
            POST /clusters/{id}/network                    in     403  404  403 422  422  422
            GET /clusters/{id}/network/entries             in     403  404  200 200  200  200
            POST /clusters/{id}/network/mine               in     403  404  403 303  303  303
            GET /clusters/{id}/network/{entry}/removal     in     403  404  403 404  404  404
            POST /clusters/{id}/network/{entry}/removal    in     403  404  403 404  404  404
            POST /clusters/{id}/network/{entry}/retry      in     403  404  403 404  404  404
            GET /clusters/{id}/logins                      in     403  404  200 200  200  200
            POST /clusters/{id}/logins                     in     403  404  403 200  200  200
            GET /clusters/{id}/logins/new                  in     403  404  403 200  200  200
            POST /clusters/{id}/logins/new                 in     403  404  403 422  422  422
            GET /clusters/{id}/logins/{login}              in     403  404  403 404  404  404
            POST /clusters/{id}/logins/{login}             in     403  404  403 422  422  422
            POST /clusters/{id}/logins/{login}/password    in     403  404  403 404  404  404
            GET /clusters/{id}/logins/{login}/removal      in     403  404  403 404  404  404
            POST /clusters/{id}/logins/{login}/removal     in     403  404  403 404  404  404
            GET /changes/{change}                          in     403  404  200 200  200  200
            POST /changes/{change}/decision                in     403  404  403 403  303  303
            POST /changes/{change}/withdrawal              in     403  404  403 303  303  303
            POST /changes/{change}/patience                in     403  404  403 409  409  409
            POST /changes/{change}/retry                   in     403  404  403 409  409  409
            GET /alerts                                    in     403  200  200 200  200  200
            GET /clusters/{id}/alerts                      in     403  404  200 200  200  200
            GET /alerts/{alert}/acknowledgement            in     403  404  403 200  200  200
            POST /alerts/{alert}/acknowledgement           in     403  404  403 422  422  422
            POST /alerts/{alert}/acknowledgement/undo      in     403  404  403 303  303  303
            GET /costs                                     in     403  403  403 403  200  200
            GET /costs/csv                                 in     403  403  403 403  200  200
            GET /review                                    in     403  403  403 403  200  200
            GET /review/csv                                in     403  403  403 403  200  200
            POST /review/clusters                          in     403  403  403 403  422  422
            POST /review/retirement                        in     403  403  403 403  303  303
            GET /review/outcomes/{id}                      in     403  403  403 403  404  404
            GET /review/decisions                          in     403  403  403 403  200  200
            POST /review/decisions                         in     403  403  403 403  303  303
            GET /review/history                            in     403  403  403 403  200  200
            GET /review/history/csv                        in     403  403  403 403  200  200
            GET /review/history/jsonl                      in     403  403  403 403  200  200
            GET /admin                                    in     403  403  403 403  403  303
            POST /admin/copy                              in     403  403  403 403  403  303
            GET /admin/fleet                              in     403  403  403 403  403  200
            GET /admin/fleet/{project}/{legacy}/adoption  in     403  403  403 403  403  200
            POST /admin/fleet/{project}/{legacy}/adoption in     403  403  403 403  403  422
            GET /admin/fleet/{project}/{legacy}/deletion  in     403  403  403 403  403  200
            POST /admin/fleet/{project}/{legacy}/deletion in     403  403  403 403  403  422
            GET /admin/stuck                               in     403  403  403 403  403  200
            POST /admin/stuck/{id}/check                   in     403  403  403 403  403  303
            GET /admin/stuck/{id}/forgetting               in     403  403  403 403  403  200
            POST /admin/stuck/{id}/forgetting              in     403  403  403 403  403  303
            GET /admin/projects                           in     403  403  403 403  403  200
            GET /admin/projects/new                       in     403  403  403 403  403  200
            POST /admin/projects/new                      in     403  403  403 403  403  422
            GET /admin/projects/{project}                 in     403  403  403 403  403  200
            POST /admin/projects/{project}/copy           in     403  403  403 403  403  303
            GET /admin/projects/{project}/events          in     403  403  403 403  403  200
            GET /admin/projects/{project}/placement       in     403  403  403 403  403  200
            POST /admin/projects/{project}/placement      in     403  403  403 403  403  422
            GET /admin/projects/{project}/nights          in     403  403  403 403  403  200
            POST /admin/projects/{project}/nights         in     403  403  403 403  403  422
            POST /admin/projects/{project}/nights/removal in     403  403  403 403  403  303
            POST /admin/projects/{project}/untying        in     403  403  403 403  403  409
            GET /admin/organizations                      in     403  403  403 403  403  200
            GET /admin/organizations/{organization}       in     403  403  403 403  403  200
            GET /admin/sizes                              in     403  403  403 403  403  200
            GET /admin/sizes/new                          in     403  403  403 403  403  200
            POST /admin/sizes/new                         in     403  403  403 403  403  422
            GET /admin/sizes/{size}                       in     403  403  403 403  403  200
            POST /admin/sizes/{size}                      in     403  403  403 403  403  422
            POST /admin/sizes/{size}/removal              in     403  403  403 403  403  409
            GET /admin/announcement                       in     403  403  403 403  403  200
            POST /admin/announcement                      in     403  403  403 403  403  409
            GET /admin/approval                           in     403  403  403 403  403  200
            POST /admin/approval                          in     403  403  403 403  403  409
            GET /admin/quotas                             in     403  403  403 403  403  200
            GET /admin/quotas/team                        in     403  403  403 403  403  200
            POST /admin/quotas/team                       in     403  403  403 403  403  422
            GET /admin/history                            in     403  403  403 403  403  200
            GET /admin/history/csv                        in     403  403  403 403  403  200
            GET /admin/history/jsonl                      in     403  403  403 403  403  200
            GET /admin/connection                          in     403  403  403 403  403  200
            POST /admin/connection/trial                   in     403  403  403 403  403  303
            """;

    @Inject
    World world;

    /** Who was said to have left comes back. */
    @AfterEach
    void everybodyIsThere() {
        world.danaIsBack();
    }

    @Test
    @Tag("MA-08")
    void every_route_has_a_rule_and_every_rule_a_route() {
        assertThat(rules().keySet().stream().map(DeclaredRoutes::shape))
                .containsExactlyInAnyOrderElementsOf(DeclaredRoutes.all(false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routesByRow")
    @Tag("MA-08")
    @Tag("MA-09")
    void everybody_gets_what_the_rule_says(String route, List<String> expected) {
        var path = prepared(route);
        for (var person = 0; person < PEOPLE.size(); person++) {
            var status = answer(route, path, PEOPLE.get(person));
            assertThat(status).as("%s as %s", route, PEOPLE.get(person)).isEqualTo(expected.get(person));
            path = mayHaveChanged(route, status) ? prepared(route) : path;
        }
    }

    static Stream<Arguments> routesByRow() {
        return rules().entrySet().stream().map(row -> Arguments.of(row.getKey(), row.getValue()));
    }

    private String prepared(String route) {
        return addresses(world).apply(route);
    }

    /** Begins anew, and gives the address that a route has then. */
    static UnaryOperator<String> addresses(World world) {
        world.reset();
        world.danaIsBack();
        var cart = world.ready("dana", "orders-cart", "S");
        var change = world.changeOf(world.asked("dana", "orders-reports", "L"));
        world.atlasHasOrders();
        var alert = Long.toString(world.alert(cart));
        return route -> path(route)
                .replace("{project}", SimulatorControl.ORDERS)
                .replace("{legacy}", "65c00000000000000000000b")
                .replace("{organization}", "5f00000000000000000000aa")
                .replace("{size}", "S")
                .replace("{team}", "orders")
                .replace("{invitation}", "4711")
                .replace("{member}", "4711")
                .replace("{person}", world.number("dana"))
                .replace("{id}", cart.id().toString())
                .replace("{change}", Long.toString(change))
                .replace("{alert}", alert)
                .replace("{entry}", "4711")
                .replace("{token}", "4711")
                .replace("{login}", "4711");
    }

    private static boolean mayHaveChanged(String route, String status) {
        return !route.startsWith("GET") && (status.startsWith("2") || status.startsWith("3"));
    }

    private String answer(String route, String path, String person) {
        world.atlas().forgetJournal();
        var status = person.equals("nobody") ? asNobody(route, path) : as(person, route, path);
        if (route.startsWith("GET")) {
            assertThat(world.atlas().countRequests())
                    .as("calls to Atlas of %s", route)
                    .isLessThanOrEqualTo(ASKS_ATLAS.contains(route) ? 1 : 0);
        }
        return status;
    }

    private static String asNobody(String route, String path) {
        var program = ask(Visitor.nobody().asProgram(), route, path).status();
        var browser = ask(Visitor.nobody(), route, path);
        var sentToSignIn = List.of(302, 303).contains(browser.status());
        return program == 401 && sentToSignIn ? "in" : Integer.toString(browser.status());
    }

    private static String as(String person, String route, String path) {
        // Signing out ends the session that other tests share.
        var visitor = route.equals("POST /sign-out") ? Visitor.freshly(person) : Visitor.named(person);
        return Integer.toString(ask(visitor, route, path).status());
    }

    static Page ask(Visitor visitor, String route, String path) {
        if (route.startsWith("GET")) {
            return visitor.get(path);
        }
        var token = visitor.get("/no-such-page").all("input[name=csrf-token]").attr("value");
        return visitor.post(path, Map.of("csrf-token", token, "decision", "approve", "note", "", "theme", "dark"));
    }

    static Map<String, List<String>> rules() {
        return RULES.lines()
                .skip(1)
                .collect(Collectors.toMap(
                        line -> line.substring(0, 46).strip(),
                        line -> List.of(line.substring(46).strip().split(" +"))));
    }

    private static String path(String route) {
        return route.substring(route.indexOf(' ') + 1);
    }
}

package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.Withdrawals;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every route of the API, as everybody, each with a bearer token. A route without a row here fails the first test. The
 * people are those of {@link RoutesTest}; whatever the answer is,
 * it is as /q/openapi describes it.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiRoutesTest {
    private static final List<String> PEOPLE = List.of("nobody", "nora", "otto", "vic", "dana", "lena", "ada");

    /** These tell what Atlas has now; all other reading costs it nothing. */
    private static final Pattern ASK_ATLAS =
            Pattern.compile("/atlas/getClusters|/api/v1/projects/\\{project}/.*|.*/logins(/.*)?");

    /** Route, with a query where it needs one; the body, if any; what nobody, Nora, Otto, Vic, Dana, Lena and Ada get. */
    private static final String RULES = """
            GET /atlas/getClusters | | 401 403 200 200 200 200 200
            GET /atlas/getClusterState?clusterName=orders-cart | | 401 403 404 200 200 200 200
            POST /atlas/createCluster | {'clusterName':'new','instanceSizeName':'M10'} | 401 403 200 403 200 200 400
            POST /atlas/getClusters | {'clusterName':'new','instanceSizeName':'M10'} | 401 403 200 403 200 200 400
            PATCH /atlas/modifyCluster | {'clusterName':'orders-cart','diskSizeGB':20} | 401 403 404 403 200 200 200
            POST /atlas/pauseCluster | {'clusterName':'orders-cart','paused':true} | 401 403 404 403 200 200 200
            DELETE /atlas/deleteCluster?clusterName=orders-cart&areYouSure=true | | 401 403 404 403 200 200 200
            GET /api/v1/sizes | | 401 403 200 200 200 200 200
            GET /api/v1/sizes/S | | 401 403 200 200 200 200 200
            POST /api/v1/sizes | {'id':'XXL'} | 401 403 403 403 403 403 400
            PATCH /api/v1/sizes/S | {'priceAnHour':0.1} | 401 403 403 403 403 403 428
            DELETE /api/v1/sizes/S | | 401 403 403 403 403 403 409
            GET /api/v1/announcement | | 401 403 200 200 200 200 200
            PUT /api/v1/announcement | {'text':'x'} | 401 403 403 403 403 403 428
            GET /api/v1/costs | | 401 403 403 403 403 200 200
            GET /api/v1/approval | | 401 403 200 200 200 200 200
            PUT /api/v1/approval | {'overQuota':'refuse'} | 401 403 403 403 403 403 428
            GET /api/v1/teams | | 401 403 200 200 200 200 200
            POST /api/v1/teams | {'name':'x y'} | 401 403 403 403 403 403 400
            GET /api/v1/teams/{team} | | 401 403 404 200 200 200 200
            PATCH /api/v1/teams/{made} | {'shown':'Pay'} | 401 403 403 403 403 403 428
            DELETE /api/v1/teams/{made} | | 401 403 403 403 403 403 204
            GET /api/v1/teams/{team}/members | | 401 403 404 200 200 200 200
            PUT /api/v1/teams/{team}/members/{member}/role | {'role':'lead'} | 401 403 404 403 403 200 200
            DELETE /api/v1/teams/{team}/members/{member} | | 401 403 404 403 403 204 204
            DELETE /api/v1/teams/{team}/members/me | | 401 403 404 409 409 409 404
            GET /api/v1/teams/{team}/invitations | | 401 403 404 403 403 200 200
            POST /api/v1/teams/{team}/invitations | {'email':'x'} | 401 403 404 403 403 400 400
            GET /api/v1/teams/{team}/invitations/{invitation} | | 401 403 404 403 403 200 200
            DELETE /api/v1/teams/{team}/invitations/{invitation} | | 401 403 404 403 403 204 204
            GET /api/v1/people/me | | 401 403 200 200 200 200 200
            GET /api/v1/people/{person} | | 401 403 404 404 200 200 200
            POST /api/v1/people/{person}/departure | | 401 403 404 404 403 200 200
            GET /api/v1/teams/{team}/labels | | 401 403 404 200 200 200 200
            PUT /api/v1/teams/{team}/labels | {'labels':[]} | 401 403 404 403 403 428 428
            GET /api/v1/quotas | | 401 403 403 403 403 403 200
            GET /api/v1/quotas/{team} | | 401 403 403 403 403 403 200
            PUT /api/v1/quotas/{team} | {'clusters':5} | 401 403 403 403 403 403 428
            GET /api/v1/clusters | | 401 403 200 200 200 200 200
            GET /api/v1/clusters/groups?by=cost-centre | | 401 403 200 200 200 200 200
            POST /api/v1/clusters | {'name':'new','size':'S'} | 401 403 202 403 202 202 400
            GET /api/v1/clusters/{id} | | 401 403 404 200 200 200 200
            PATCH /api/v1/clusters/{id} | {'storageGb':20} | 401 403 404 403 428 428 428
            DELETE /api/v1/clusters/{id}?confirm=orders-cart | | 401 403 404 403 202 202 202
            PUT /api/v1/clusters/{id}/protection | {'protection':true} | 401 403 404 403 200 200 200
            PUT /api/v1/clusters/{id}/owner | {'email':'lena@example.com'} | 401 403 404 403 428 428 428
            POST /api/v1/clusters/{id}/pause | {} | 401 403 404 403 202 202 202
            POST /api/v1/clusters/{id}/resume | {} | 401 403 404 403 409 409 409
            POST /api/v1/clusters/{id}/check | | 401 403 404 403 202 202 202
            GET /api/v1/clusters/{id}/drift | | 401 403 404 200 200 200 200
            POST /api/v1/clusters/{id}/drift | {'what':'storage','inAtlas':'60','decision':'take'} | 401 403 404 403 409 409 409
            POST /api/v1/clusters/{id}/expiry/extension | | 401 403 404 403 409 409 409
            POST /api/v1/clusters/{id}/expiry/exemption | | 401 403 404 403 403 200 200
            GET /api/v1/clusters/{id}/schedule | | 401 403 404 200 200 200 200
            PUT /api/v1/clusters/{id}/schedule | {'nights':['mon'],'from':'20:00','until':'07:00','zone':'UTC'} | 401 403 404 403 200 200 200
            DELETE /api/v1/clusters/{id}/schedule | | 401 403 404 403 200 200 200
            PUT /api/v1/clusters/{id}/schedule/today | | 401 403 404 403 409 409 409
            DELETE /api/v1/clusters/{id}/schedule/today | | 401 403 404 403 200 200 200
            GET /api/v1/clusters/{gone}/events | | 401 403 404 200 200 200 200
            GET /api/v1/changes | | 401 403 403 403 403 200 200
            GET /api/v1/changes/{change} | | 401 403 404 200 200 200 200
            POST /api/v1/changes/decisions | {'changes':[4711],'decision':'approve'} | 401 403 403 403 403 200 200
            POST /api/v1/changes/{change}/decision | {'decision':'approve'} | 401 403 404 403 403 200 200
            POST /api/v1/changes/{change}/withdrawal | | 401 403 404 403 200 200 200
            POST /api/v1/changes/{change}/retry | | 401 403 404 403 409 409 409
            POST /api/v1/changes/{change}/patience | | 401 403 404 403 409 409 409
            GET /api/v1/review | | 401 403 403 403 403 200 200
            GET /api/v1/review/quarter | | 401 403 403 403 403 200 200
            POST /api/v1/review/decisions | {'clusters':['00000000-0000-4000-8000-000000000000'],'fate':'keep'} | 401 403 403 403 403 200 200
            POST /api/v1/clusters/{id}/review | | 401 403 404 403 403 200 200
            GET /api/v1/clusters/{id}/history | | 401 403 404 200 200 200 200
            GET /api/v1/clusters/{id}/metrics | | 401 403 404 200 200 200 200
            GET /api/v1/clusters/{id}/network | | 401 403 404 200 200 200 200
            POST /api/v1/clusters/{id}/network | {'address':'x'} | 401 403 404 403 400 400 400
            POST /api/v1/clusters/{id}/network/mine | | 401 403 404 403 202 202 202
            GET /api/v1/clusters/{id}/network/{entry} | | 401 403 404 404 404 404 404
            DELETE /api/v1/clusters/{id}/network/{entry} | | 401 403 404 403 404 404 404
            POST /api/v1/clusters/{id}/network/{entry}/retry | | 401 403 404 403 404 404 404
            GET /api/v1/clusters/{id}/logins | | 401 403 404 200 200 200 200
            POST /api/v1/clusters/{id}/logins | {'username':'x','roles':[]} | 401 403 404 403 400 400 400
            GET /api/v1/clusters/{id}/logins/{login} | | 401 403 404 403 404 404 404
            PATCH /api/v1/clusters/{id}/logins/{login} | {'lasting':true} | 401 403 404 403 404 404 404
            DELETE /api/v1/clusters/{id}/logins/{login}?areYouSure=true | | 401 403 404 403 404 404 404
            POST /api/v1/clusters/{id}/logins/{login}/password | | 401 403 404 403 404 404 404
            GET /api/v1/alerts | | 401 403 200 200 200 200 200
            GET /api/v1/alerts/{alert} | | 401 403 404 200 200 200 200
            PUT /api/v1/alerts/{alert}/acknowledgement | {'forever':true} | 401 403 404 403 200 200 200
            DELETE /api/v1/alerts/{alert}/acknowledgement | | 401 403 404 403 200 200 200
            GET /api/v1/organizations | | 401 403 403 403 403 403 200
            GET /api/v1/projects | | 401 403 200 200 200 200 200
            POST /api/v1/projects | {'name':'x y'} | 401 403 403 403 403 403 400
            GET /api/v1/projects/{project} | | 401 403 404 200 200 200 200
            PUT /api/v1/projects/{project}/environment | {'production':true} | 401 403 403 403 403 403 200
            PUT /api/v1/projects/{project}/required-labels | {'keys':['cost-centre']} | 401 403 403 403 403 403 200
            PUT /api/v1/projects/{project}/placement | {'mongodbVersion':'x'} | 401 403 403 403 403 403 400
            DELETE /api/v1/projects/{project}/placement | | 401 403 403 403 403 403 409
            GET /api/v1/projects/{project}/schedule | | 401 403 403 403 403 403 200
            PUT /api/v1/projects/{project}/schedule | {'nights':['mon'],'from':'20:00','until':'07:00','zone':'UTC'} | 401 403 403 403 403 403 200
            DELETE /api/v1/projects/{project}/schedule | | 401 403 403 403 403 403 200
            GET /api/v1/projects/{project}/events | | 401 403 403 403 403 403 200
            POST /api/v1/projects/{project}/copy | | 401 403 403 403 403 403 200
            GET /api/v1/projects/{project}/clusters | | 401 403 404 200 200 200 200
            GET /api/v1/projects/{project}/clusters/{name} | | 401 403 404 200 200 200 200
            GET /api/v1/projects/{project}/database-users | | 401 403 404 200 200 200 200
            GET /api/v1/projects/{project}/database-users/admin/{user} | | 401 403 404 404 404 404 404
            GET /api/v1/projects/{project}/alerts | | 401 403 404 200 200 200 200
            GET /api/v1/projects/{project}/alerts/{inAtlas} | | 401 403 404 404 404 404 404
            GET /api/v1/fleet | | 401 403 403 403 403 403 200
            POST /api/v1/fleet/copy | | 401 403 403 403 403 403 200
            GET /api/v1/fleet/{project}/{legacy} | | 401 403 403 403 403 403 200
            DELETE /api/v1/fleet/{project}/{legacy} | | 401 403 403 403 403 403 409
            GET /api/v1/fleet/{project}/{legacy}/adoption | | 401 403 403 403 403 403 200
            POST /api/v1/fleet/{project}/{legacy}/adoption | {'size':'M'} | 401 403 403 403 403 403 400
            GET /api/v1/stuck | | 401 403 403 403 403 403 200
            POST /api/v1/stuck/{id}/check | | 401 403 403 403 403 403 200
            POST /api/v1/stuck/{id}/forgetting | | 401 403 403 403 403 403 200
            GET /api/v1/history | | 401 403 403 403 403 200 200
            GET /api/v1/tokens | | 401 403 200 200 200 200 200
            DELETE /api/v1/tokens/{token} | | 401 403 404 404 404 404 404
            GET /api/v1/notifications | | 401 403 200 200 200 200 200
            PUT /api/v1/notifications | {'own':['ready'],'teams':[]} | 401 403 200 200 200 200 200
            DELETE /api/v1/notifications | | 401 403 200 200 200 200 200
            GET /api/v1/webhooks | | 401 403 403 403 403 200 200
            POST /api/v1/webhooks | {'name':'CI'} | 401 403 403 403 403 400 400
            GET /api/v1/webhooks/{webhook} | | 401 403 403 403 403 200 200
            PATCH /api/v1/webhooks/{webhook} | {'name':'CD'} | 401 403 403 403 403 428 428
            DELETE /api/v1/webhooks/{webhook}?areYouSure=true | | 401 403 403 403 403 204 204
            PUT /api/v1/webhooks/{webhook}/pause | | 401 403 403 403 403 200 200
            DELETE /api/v1/webhooks/{webhook}/pause | | 401 403 403 403 403 200 200
            POST /api/v1/webhooks/{webhook}/trial | | 401 403 403 403 403 200 200
            POST /api/v1/webhooks/{webhook}/secret | | 401 403 403 403 403 428 428
            GET /api/v1/webhooks/{webhook}/deliveries | | 401 403 403 403 403 200 200
            GET /api/v1/connection | | 401 403 403 403 403 403 200
            POST /api/v1/connection/trial | | 401 403 403 403 403 403 200
            """;

    @Inject
    World world;

    @Inject
    Withdrawals withdrawals;

    private Description description;

    /** Read once; before the first test there is nobody to ask. */
    private Description description() {
        if (description == null) {
            description = Description.served();
        }
        return description;
    }

    static Stream<ApiRule> rules() {
        return RULES.lines().map(ApiRule::of);
    }

    /** Who was said to have left comes back. */
    @AfterEach
    void everybodyIsThere() {
        world.danaIsBack();
    }

    @Test
    @Tag("MA-08")
    void every_route_has_a_rule_and_every_rule_a_route() {
        assertThat(rules().map(rule -> DeclaredRoutes.shape(rule.route())).distinct())
                .containsExactlyInAnyOrderElementsOf(DeclaredRoutes.all(true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @Tag("MA-08")
    @Tag("MA-09")
    void everybody_gets_what_the_rule_says(ApiRule rule) {
        var path = prepared(rule);
        var softly = new SoftAssertions();
        for (var person = 0; person < PEOPLE.size(); person++) {
            world.atlas().forgetJournal();
            var answer = as(PEOPLE.get(person), rule, path);
            assertThat(answer.status())
                    .as("%s as %s: %s", rule, PEOPLE.get(person), answer.body())
                    .isEqualTo(rule.statuses().get(person));
            softly.check(() -> description().check(rule.route(), answer));
            if (rule.method() == Method.GET
                    && !ASK_ATLAS.matcher(rule.address()).matches()) {
                assertThat(world.atlas().countRequests()).isZero();
            }
            path = afterwards(rule, answer, path);
        }
        softly.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @Tag("MA-09")
    void a_token_does_what_its_scope_covers(ApiRule rule) {
        var needed = Scopes.documented().neededFor(rule.route());
        var path = prepared(rule);
        for (var scope : Scopes.WORDS) {
            var answer = AccessTokens.program("lena", scope)
                    .send(rule.method(), path, rule.body().isEmpty() ? null : rule.body());
            if (Scopes.covers(scope, needed)) {
                assertThat(answer.status())
                        .as("%s with %s: %s", rule, scope, answer.body())
                        .isEqualTo(rule.statuses().get(PEOPLE.indexOf("lena")));
                path = afterwards(rule, answer, path);
            } else {
                assertThat(answer.status()).as("%s with %s", rule, scope).isEqualTo(403);
                assertThat(answer.json().path("kind").asText()).isEqualTo("scope-" + needed);
                assertThat(answer.json().path("title").asText()).endsWith(needed);
            }
            description().check(rule.route(), answer);
        }
    }

    /** A typing error in a filter would find everything. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("lookups")
    @Tag("MA-27")
    void a_parameter_that_a_route_does_not_have_is_refused_by_name(ApiRule rule) {
        var path = prepared(rule);
        var answer = Program.of("ada").get(path + (path.contains("?") ? "&" : "?") + "no-such-one=1");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error("no-such-one")).isEqualTo("There is no parameter “no-such-one” here.");
    }

    static Stream<ApiRule> lookups() {
        return rules().filter(rule -> rule.method() == Method.GET && rule.path().startsWith("/api/"));
    }

    /** What was changed is put back before the next one asks for the same. */
    private String afterwards(ApiRule rule, Program.Answer answer, String path) {
        return rule.method() != Method.GET && answer.status() < 300 ? prepared(rule) : path;
    }

    @Test
    void every_route_that_a_scope_names_is_one() {
        assertThat(rules().map(ApiRule::route)).containsAll(Scopes.documented().named());
    }

    private static Program.Answer as(String person, ApiRule rule, String path) {
        var program = person.equals("nobody") ? Program.ofNobody() : Program.of(person);
        return program.send(rule.method(), path, rule.body().isEmpty() ? null : rule.body());
    }

    /** Watching what has ended ends at once. */
    private UUID gone(Cluster cluster) {
        withdrawals.withdraw(world.person("dana"), world.changeOf(cluster));
        return cluster.id();
    }

    /** Begins anew, and gives the address that the route has then. */
    private String prepared(ApiRule rule) {
        world.reset();
        world.danaIsBack();
        world.atlasHasOrders();
        world.team("payments");
        Cluster cart = world.ready("dana", "orders-cart", "S");
        Cluster big = world.asked("dana", "orders-big", "L");
        return rule.path()
                .replace("{id}", cart.id().toString())
                .replace("{gone}", gone(world.asked("dana", "orders-gone", "L")).toString())
                .replace("{change}", Long.toString(world.changeOf(big)))
                .replace("{alert}", Long.toString(world.alert(cart)))
                .replace("{project}", SimulatorControl.ORDERS)
                .replace("{name}", "orders-events")
                .replace("{user}", "nobody")
                .replace("{inAtlas}", "64a0000000000000000000ff")
                .replace("{entry}", "4711")
                .replace("{token}", "4711")
                .replace("{team}", "orders")
                .replace("{made}", "payments")
                .replace("{member}", rule.path().contains("{member}") ? world.joined("vic", "orders") : "")
                .replace("{invitation}", rule.path().contains("{invitation}") ? world.invitation("orders") : "")
                .replace("{person}", rule.path().contains("{person}") ? world.number("dana") : "")
                .replace("{legacy}", "65c00000000000000000000b")
                .replace("{webhook}", rule.path().contains("{webhook}") ? world.webhook("orders") : "")
                .replace("{login}", "4711");
    }
}

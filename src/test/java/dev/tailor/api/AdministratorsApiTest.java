package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Program;
import dev.tailor.SimulatorControl;
import dev.tailor.World;
import dev.tailor.cluster.ClusterState;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What administrators' pages do, for administrators' programs. */
@QuarkusTest
class AdministratorsApiTest {
    private static final String FLEET = "/api/v1/fleet";
    private static final String LEGACY = FLEET + "/" + SimulatorControl.SEARCH + "/65c00000000000000000000b";
    private static final String QUOTA = "/api/v1/quotas/orders";
    private static final String ANNOUNCEMENT = "/api/v1/announcement";

    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @AfterEach
    void letEverybodyAsk() {
        put(ANNOUNCEMENT, "*", "{'text':'','readOnly':false}");
    }

    @Test
    @Tag("PA-16")
    void the_fleet_is_narrowed_and_read_page_by_page() {
        world.sample();
        world.copied();

        var all = names(FLEET + "?limit=500");
        var pages = new ArrayList<String>();
        var address = FLEET + "?limit=2";
        while (!address.isEmpty()) {
            var page = ada().get(address).json();
            assertThat(page.path("results").size()).isLessThanOrEqualTo(2);
            pages.addAll(page.path("results").findValuesAsText("id"));
            address = page.path("next").asText("");
        }
        assertThat(pages)
                .isEqualTo(
                        ada().get(FLEET + "?limit=500").json().path("results").findValuesAsText("id"));
        assertThat(all).contains("search-legacy");
        assertThat(names(FLEET + "?q=legacy")).containsExactly("search-legacy");
        assertThat(names(FLEET + "?project=" + SimulatorControl.ORDERS)).doesNotContain("search-legacy");
        assertThat(names(FLEET + "?whose=tailor")).isNotEmpty().doesNotContain("search-legacy");
        assertThat(names(FLEET + "?state=ready")).isNotEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({"whose, mine", "state, fine", "limit, 0", "after, x"})
    void what_the_fleet_can_not_be_narrowed_to_is_refused(String parameter, String value) {
        var answer = ada().get(FLEET + "?" + parameter + "=" + value);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error(parameter)).isNotEmpty();
    }

    @Test
    @Tag("PA-16")
    void a_cluster_that_nobody_asked_for_is_deleted_with_its_name() {
        world.sample();
        world.copied();
        world.atlas().forgetJournal();

        assertThat(ada().delete(LEGACY + "?confirm=search").status()).isEqualTo(409);
        assertThat(world.atlas().countRequests()).isZero();
        assertThat(ada().delete(LEGACY + "?confirm=search-legacy")
                        .json()
                        .path("message")
                        .asText())
                .isEqualTo("search-legacy is being deleted. The history keeps who did it.");
        assertThat(world.atlas().countRequests("DELETE", "/clusters/search-legacy"))
                .isEqualTo(1);
    }

    @Test
    void a_project_is_tied_to_a_team_and_taken_from_it() {
        world.copied();
        var project = "/api/v1/projects/" + SimulatorControl.SEARCH;
        var tied = put(project + "/placement", null, "{'team':'orders','region':'EU_CENTRAL_1'}");
        assertThat(tied.status()).as(tied.body()).isEqualTo(200);
        assertThat(tied.json().path("team").asText()).isEqualTo("orders");
        assertThat(tied.json().at("/placement/mongodbVersion").asText()).isEqualTo("8.0");

        var wrong = put(project + "/placement", null, "{'region':'Moon','mongodbVersion':'new'}");
        assertThat(wrong.error("region")).startsWith("Write the region as Atlas does");
        assertThat(wrong.error("mongodbVersion")).isEqualTo("Write a major version, as in 8.0.");
        assertThat(ada().delete(project + "/placement").status()).isEqualTo(204);
        assertThat(ada().get(project).json().has("team")).isFalse();
    }

    @Test
    void where_clusters_live_a_project_stays() {
        world.copied();
        world.ready("dana", "orders-cart", "S");
        var placement = "/api/v1/projects/" + SimulatorControl.ORDERS + "/placement";
        assertThat(put(placement, null, "{'team':'search'}").status()).isEqualTo(409);
        assertThat(ada().delete(placement).status()).isEqualTo(409);
    }

    @Test
    @Tag("PA-17")
    void a_project_tells_what_atlas_tells_of_it_to_administrators() {
        world.copied();
        var project = "/api/v1/projects/" + SimulatorControl.ORDERS;
        assertThat(ada().post(project + "/copy", null).json().has("answeredAt")).isTrue();
        assertThat(ada().get(project).json().path("facts")).isNotEmpty();
        assertThat(Program.of("dana").get(project).json().has("facts")).isFalse();
        assertThat(ada().get(project + "/events").json().path("results").isArray())
                .isTrue();
        assertThat(ada().get(project + "/events?since=soon").error("since")).isNotEmpty();
    }

    @Test
    void projects_are_found_by_a_part_of_their_name_and_by_their_organization() {
        world.copied();
        for (var person : List.of("ada", "dana")) {
            var program = Program.of(person);
            assertThat(found(program, "q=orders")).contains("orders-dev").doesNotContain("search-dev");
            assertThat(found(program, "q=nothing-like-it")).isEmpty();
            assertThat(found(program, "orgId=ffffffffffffffffffffffff")).isEmpty();
        }
    }

    @Test
    void a_quota_is_changed_by_who_has_read_it() {
        assertThat(put(QUOTA, null, "{'clusters':5}").status()).isEqualTo(428);
        var read = ada().get(QUOTA).header("ETag");
        var changed = put(QUOTA, read, "{'clusters':5,'memoryGb':64}");
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().at("/quota/clusters/limit").asInt()).isEqualTo(5);
        assertThat(changed.json().at("/quota/storageGb").has("limit")).isFalse();

        assertThat(put(QUOTA, read, "{'clusters':9}").status()).isEqualTo(412);
        assertThat(put(QUOTA, changed.header("ETag"), "{}").json().has("quota")).isFalse();
        assertThat(put(QUOTA, "*", "{'clusters':-1}").error("clusters")).isNotEmpty();
        assertThat(Program.of("lena").get("/api/v1/quotas").status()).isEqualTo(403);
    }

    @Test
    void an_announcement_stands_until_it_is_taken_back_and_read_only_holds_everybody_else() {
        var read = ada().get(ANNOUNCEMENT).header("ETag");
        assertThat(put(ANNOUNCEMENT, read, "{'text':'Maintenance','readOnly':true}")
                        .status())
                .isEqualTo(200);
        assertThat(put(ANNOUNCEMENT, read, "{'text':'No'}").status()).isEqualTo(412);
        var asked = Program.of("dana").post("/api/v1/clusters", "{'name':'orders-cart','size':'S'}");
        assertThat(asked.status()).isEqualTo(503);
        assertThat(asked.json().path("kind").asText()).isEqualTo("read-only");

        var open = put(ANNOUNCEMENT, "*", "{'readOnly':false}").json();
        assertThat(open.path("text").asText()).isEqualTo("Maintenance");
        assertThat(open.path("readOnly").asBoolean()).isFalse();
        assertThat(put(ANNOUNCEMENT, "*", "{'text':'" + "x".repeat(501) + "'}").error("text"))
                .isEqualTo("An announcement has at most 500 characters.");
    }

    @Test
    void what_is_stuck_is_checked_and_forgotten() {
        var cart = world.asked("dana", "orders-cart", "S");
        world.sql("update scheduled_tasks set consecutive_failures = 7, last_failure = '2026-11-24T08:59:00Z'");

        var stuck = ada().get("/api/v1/stuck").json();
        assertThat(stuck.at("/changes/0/why").asText()).isEqualTo("broken");
        assertThat(stuck.at("/changes/0/change/clusterName").asText()).isEqualTo("orders-cart");
        assertThat(stuck.at("/work/0/failures").asInt()).isEqualTo(7);

        assertThat(ada().post("/api/v1/stuck/" + cart.id() + "/check", null).status())
                .isEqualTo(200);
        var forgotten =
                ada().post("/api/v1/stuck/" + cart.id() + "/forgetting", null).json();
        assertThat(forgotten.path("state").asText()).isEqualTo("forgotten");
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.FORGOTTEN);
    }

    @Test
    void a_project_that_atlas_does_not_answer_for_is_asked_about() {
        world.sql("insert into watch (project_id, asked_at, failing_since, trouble) select id, '2026-11-24T08:00:00Z',"
                + " '2026-11-24T08:00:00Z', 'Atlas gave no answer.' from project where atlas_id = '"
                + SimulatorControl.ORDERS + "'");
        world.sql("insert into address (project_id, entry, comment, status, asked_at)"
                + " select id, cast('203.0.113.7/32' as cidr), '', 'REMOVING', '2026-11-24T08:00:00Z'"
                + " from project where atlas_id = '" + SimulatorControl.ORDERS + "'");

        var stuck = ada().post("/api/v1/stuck/projects/" + SimulatorControl.ORDERS + "/check", null)
                .json();
        assertThat(stuck.at("/projects/0/project").asText()).isEqualTo("orders-dev");
        assertThat(stuck.at("/projects/0/why").asText()).isEqualTo("Atlas gave no answer.");
        assertThat(stuck.at("/entries/0/entry").asText()).isEqualTo("203.0.113.7");
        assertThat(stuck.at("/entries/0/status").asText()).isEqualTo("removing");

        world.roundOf("go-round");
        var after = ada().get("/api/v1/stuck").json();
        assertThat(after.path("projects")).isEmpty();
        assertThat(after.path("entries")).isEmpty();
    }

    @Test
    void the_connection_says_how_it_is() {
        var tried = ada().post("/api/v1/connection/trial", null).json();
        assertThat(tried.path("health").asText()).isEqualTo("good");
        assertThat(ada().get("/api/v1/connection").json().path("lastAnswer").asText())
                .isNotEmpty();
    }

    private static Program ada() {
        return Program.of("ada");
    }

    private static Program.Answer put(String path, String ifMatch, String body) {
        var program = ifMatch == null ? ada() : ada().with("If-Match", ifMatch);
        return program.send(Method.PUT, path, body);
    }

    private static List<String> names(String address) {
        var rows = new ArrayList<String>();
        ada().get(address)
                .json()
                .path("results")
                .forEach(row -> rows.add(row.path("name").asText()));
        return rows;
    }

    private static List<String> found(Program program, String query) {
        var rows = new ArrayList<String>();
        program.get("/api/v1/projects?" + query)
                .json()
                .path("results")
                .forEach(row -> rows.add(row.path("name").asText()));
        return rows;
    }
}

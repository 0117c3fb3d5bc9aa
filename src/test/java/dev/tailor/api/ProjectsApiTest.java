package dev.tailor.api;

import static dev.tailor.SimulatorControl.ORDERS;
import static dev.tailor.SimulatorControl.SEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Program;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Projects, organizations, and what Atlas has in a project. */
@QuarkusTest
class ProjectsApiTest {
    private static final String PROJECTS = "/api/v1/projects";
    private static final String NEW = "{'name':'orders-prod','orgId':'5f00000000000000000000aa'}";

    final Program dana = Program.of("dana");
    final Program ada = Program.of("ada");

    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
        world.copied();
        world.atlas().forgetJournal();
    }

    @Test
    @Tag("PA-11")
    void projects_are_listed_to_whom_they_concern() {
        var mine = dana.get(PROJECTS).json().path("results");
        assertThat(mine.findValuesAsText("id")).containsExactly(ORDERS);
        var project = mine.path(0);
        assertThat(project.path("name").asText()).isEqualTo("orders-dev");
        assertThat(project.path("orgId").asText()).isEqualTo("5f00000000000000000000aa");
        assertThat(project.path("clusterCount").isNumber()).isTrue();
        assertThat(project.path("created").asText()).endsWith("Z");
        assertThat(project.path("placement").path("region").asText()).isEqualTo("EU_CENTRAL_1");
        assertThat(ada.get(PROJECTS).json().path("results").findValuesAsText("name"))
                .contains("orders-dev", "search-dev");
    }

    @Test
    @Tag("PA-11")
    void one_is_there_or_not() {
        assertThat(dana.get(PROJECTS + "/" + ORDERS).json().path("team").asText())
                .isEqualTo("orders");
        assertThat(dana.get(PROJECTS + "/" + SEARCH).status()).isEqualTo(404);
        assertThat(ada.get(PROJECTS + "/64a0000000000000000000ff").status()).isEqualTo(404);
        assertThat(ada.get(PROJECTS + "/nonsense").status()).isEqualTo(404);
    }

    @Test
    @Tag("PA-12")
    void administrators_make_projects_and_others_do_not() {
        assertThat(dana.post(PROJECTS, NEW).status()).isEqualTo(403);
        assertThat(world.atlas().countRequests()).isZero();
        var made = ada.post(PROJECTS, NEW);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(world.atlas().countRequests("POST", "/groups")).isEqualTo(1);
        assertThat(ada.get(made.header("Location")).json().path("name").asText())
                .isEqualTo("orders-prod");
        assertThat(ada.get(PROJECTS).json().path("results").findValuesAsText("id"))
                .contains(made.json().path("id").asText());
        var again = ada.post(PROJECTS, NEW);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("kind").asText()).isEqualTo("ErrAtlasConflict");
    }

    @Test
    @Tag("PA-12")
    void what_is_wrong_with_a_project_is_told_by_member() {
        var answer = ada.post(PROJECTS, "{'name':'a b','orgId':'x'}");
        assertThat(answer.error("name")).contains("no spaces");
        assertThat(answer.error("orgId")).isNotEmpty();
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    void organizations_are_for_administrators() {
        assertThat(ada.get("/api/v1/organizations").json().path("results").findValuesAsText("id"))
                .containsExactly("5f00000000000000000000aa");
        assertThat(dana.get("/api/v1/organizations").status()).isEqualTo(403);
    }

    @Test
    @Tag("PA-13")
    @Tag("PA-15")
    void a_cluster_is_there_or_not_and_only_atlas_own_word_says_not() {
        var name = first();
        var path = PROJECTS + "/" + ORDERS + "/clusters/";
        assertThat(dana.send(Method.HEAD, path + name, null).status()).isEqualTo(200);
        assertThat(dana.send(Method.HEAD, path + "nothing", null).status()).isEqualTo(404);
        assertThat(dana.get(path + name).json().path("replicationSpecs").isArray())
                .isTrue();

        var unknown = dana.get(path + "nothing");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().path("upstream").path("errorCode").asText()).isEqualTo("CLUSTER_NOT_FOUND");
        assertThat(unknown.json().path("upstream").path("detail").asText()).contains("nothing");

        world.atlas().fault(Map.of("kind", "status", "status", 403, "errorCode", "ACCESS_FORBIDDEN", "times", 9));
        assertThat(dana.send(Method.HEAD, path + name, null).status()).isEqualTo(502);
    }

    @Test
    @Tag("PA-14")
    void clusters_come_in_pages_too() {
        world.atlas().forgetJournal();
        var page = dana.get(PROJECTS + "/" + ORDERS + "/clusters?pageNum=1&itemsPerPage=2")
                .json();
        assertThat(page.path("results")).hasSize(2);
        assertThat(page.path("totalCount").asInt()).isGreaterThan(2);
        assertThat(page.path("links").findValuesAsText("rel")).contains("next");
        assertThat(world.atlas().countRequests()).isEqualTo(1);
    }

    private String first() {
        return dana.get(PROJECTS + "/" + ORDERS + "/clusters")
                .json()
                .path("results")
                .path(0)
                .path("name")
                .asText();
    }
}

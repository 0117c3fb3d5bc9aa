package dev.tailor.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProjectsTest extends SimulatorTest {
    private static final String NEW = "{'name':'returns-dev','orgId':'5f00000000000000000000aa'}";

    @Test
    void a_project_is_made_found_and_closed() {
        var created = atlas.post("/groups", NEW);
        assertThat(created.status()).isEqualTo(201);
        var id = created.text("id");
        assertThat(id).matches("[a-f0-9]{24}");
        assertThat(atlas.get("/groups/byName/returns-dev").text("id")).isEqualTo(id);

        assertThat(atlas.delete("/groups/" + id).response().body()).isEqualTo("{}");
        assertThat(atlas.get("/groups/" + id).verdict()).isEqualTo("404 GROUP_NOT_FOUND");
    }

    @Test
    void a_project_needs_a_name_of_its_own_and_an_organization() {
        atlas.post("/groups", NEW);

        assertThat(atlas.post("/groups", NEW).verdict()).isEqualTo("409 GROUP_ALREADY_EXISTS");
        assertThat(atlas.post("/groups", "{'name':'a'}").verdict()).isEqualTo("400 MISSING_ATTRIBUTE");
        assertThat(atlas.post("/groups", NEW.replace("returns", "a/b")).verdict())
                .isEqualTo("400 GROUP_NAME_INVALID");
        assertThat(atlas.post("/groups", NEW.replace("00aa", "00bb")).verdict()).isEqualTo("404 ORG_NOT_FOUND");
    }

    @Test
    void a_project_with_clusters_is_not_closed() {
        assertThat(atlas.delete("/groups/" + AtlasAccount.ORDERS).verdict())
                .isEqualTo("409 CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS");
    }

    @Test
    void a_project_changes_name_and_tags() {
        var changed = atlas.patch(
                "/groups/" + AtlasAccount.SEARCH, "{'name':'find-dev','tags':[{'key':'env','value':'dev'}]}");

        assertThat(changed.text("name")).isEqualTo("find-dev");
        assertThat(changed.json().path("tags")).hasSize(1);
        assertThat(atlas.get("/groups/byName/search-dev").verdict()).isEqualTo("404 GROUP_NAME_NOT_FOUND");
    }

    @Test
    void the_list_of_all_clusters_is_short_and_knows_every_family() {
        var projects = atlas.get("/clusters").json().path("results");

        assertThat(projects.findValuesAsText("groupName")).containsExactly("orders-dev", "search-dev");
        assertThat(projects.path(0).path("clusters").findValuesAsText("name"))
                .hasSize(8)
                .contains("orders-playground", "orders-ledger");
    }

    @Test
    void organizations_are_listed_and_shown() {
        assertThat(atlas.get("/orgs").json().path("results").findValuesAsText("name"))
                .containsExactly("Example");
        assertThat(atlas.get("/orgs/5f00000000000000000000aa").text("name")).isEqualTo("Example");
    }
}

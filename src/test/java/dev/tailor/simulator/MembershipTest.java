package dev.tailor.simulator;

import static dev.tailor.simulator.AtlasAccount.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MembershipTest extends SimulatorTest {
    private static final String ORGANIZATION = "/orgs/5f00000000000000000000aa";

    @Test
    @Tag("PN-08")
    void a_project_has_settings_that_can_be_switched() {
        var settings = "/groups/" + ORDERS + "/settings";
        assertThat(atlas.get(settings).json().path("isDataExplorerEnabled").asBoolean())
                .isTrue();

        atlas.patch(settings, "{'isDataExplorerEnabled':false}");

        assertThat(atlas.get(settings).json().path("isDataExplorerEnabled").asBoolean())
                .isFalse();
        assertThat(atlas.patch(settings, "{'isUnheardOf':true}").verdict()).isEqualTo("400 INVALID_ATTRIBUTE");
    }

    @Test
    @Tag("PN-08")
    void a_project_has_teams_by_id_and_their_organization_knows_their_names() {
        var team = atlas.get("/groups/" + ORDERS + "/teams").json().at("/results/0");
        assertThat(team.path("roleNames").path(0).asText()).isEqualTo("GROUP_DATA_ACCESS_READ_ONLY");

        var teams = atlas.get(ORGANIZATION + "/teams").json().path("results");
        assertThat(teams.findValuesAsText("name")).containsExactly("orders-engineers", "platform");
        assertThat(teams.findValuesAsText("id")).contains(team.path("teamId").asText());
    }

    @Test
    @Tag("PN-08")
    void a_project_has_people_and_some_have_not_come_yet() {
        var people = atlas.get("/groups/" + ORDERS + "/users").json().path("results");

        assertThat(people.findValuesAsText("orgMembershipStatus")).containsExactly("ACTIVE", "PENDING");
        assertThat(people.path(1).has("firstName")).isFalse();
        assertThat(atlas.get("/groups/" + ORDERS + "/users").header("Content-Type"))
                .contains("2025-02-19");
    }

    @Test
    @Tag("PN-09")
    void an_organization_lists_its_projects() {
        assertThat(atlas.get(ORGANIZATION + "/groups").json().path("results").findValuesAsText("name"))
                .containsExactly("orders-dev", "search-dev");
        assertThat(atlas.get("/orgs/5f00000000000000000000bb/groups").verdict()).isEqualTo("404 ORG_NOT_FOUND");
    }
}

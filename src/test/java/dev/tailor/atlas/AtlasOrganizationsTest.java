package dev.tailor.atlas;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.SimulatorControl;
import dev.tailor.SimulatorResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Organizations, and what projects are made of besides clusters. */
@QuarkusTest
@QuarkusTestResource(SimulatorResource.class)
class AtlasOrganizationsTest {
    private static final String EXAMPLE = "5f00000000000000000000aa";

    @Inject
    AtlasOrganizations organizations;

    @Inject
    AtlasProjects projects;

    @Inject
    AtlasClusters clusters;

    SimulatorControl simulator;

    @BeforeEach
    void begin() {
        simulator.reset();
    }

    @Test
    @Tag("PN-09")
    void organizations_are_listed_counted_and_found_by_id_and_by_name() {
        assertThat(organizations.list()).containsExactly(new AtlasOrganization(EXAMPLE, "Example"));
        assertThat(organizations.count()).isEqualTo(organizations.list().size());
        assertThat(organizations.find(EXAMPLE)).isPresent();
        assertThat(organizations.byName("Example").map(AtlasOrganization::id)).contains(EXAMPLE);
    }

    @Test
    @Tag("PN-09")
    void an_organization_that_is_not_there_is_empty() {
        assertThat(organizations.find("5f00000000000000000000bb")).isEmpty();
        assertThat(organizations.byName("Exa")).isEmpty();
    }

    @Test
    @Tag("PN-09")
    void an_organization_has_projects_and_teams() {
        assertThat(organizations.projects(EXAMPLE))
                .extracting(AtlasProject::name)
                .containsExactly("orders-dev", "search-dev");
        assertThat(organizations.teams(EXAMPLE)).extracting(AtlasTeam::name).contains("platform");
    }

    @Test
    @Tag("PN-08")
    void a_project_tells_its_settings_teams_and_people_and_is_counted() {
        assertThat(projects.settings(ORDERS)).containsEntry("isDataExplorerEnabled", true);
        assertThat(projects.teams(ORDERS))
                .flatExtracting(AtlasProjectTeam::roles)
                .contains("GROUP_OWNER");
        assertThat(projects.users(ORDERS))
                .extracting(AtlasProjectUser::username)
                .contains("ada@example.com", "lena@example.com");
        assertThat(projects.users(ORDERS))
                .flatExtracting(AtlasProjectUser::roles)
                .contains("GROUP_READ_ONLY");
        assertThat(projects.count()).isEqualTo(projects.list().size());
    }

    @Test
    @Tag("PN-07")
    void the_clusters_of_all_projects_come_with_their_project_in_two_calls_each() {
        simulator.forgetJournal();

        var all = clusters.everywhere().toList();

        assertThat(all).extracting(one -> one.project().name()).contains("orders-dev", "search-dev");
        assertThat(all).extracting(one -> one.cluster().name()).contains("orders-playground", "search-legacy");
        assertThat(simulator.countRequests()).isEqualTo(1 + 2 * 2);
    }

    @Test
    @Tag("PN-07")
    void clusters_are_asked_for_project_by_project_as_somebody_reads_on() {
        simulator.forgetJournal();

        assertThat(clusters.everywhere().findFirst()).isPresent();

        assertThat(simulator.countRequests("GET", "/groups/64a000000000000000000002/clusters"))
                .isZero();
    }

    @Test
    @Tag("PN-16")
    void a_cluster_that_was_read_is_deleted_in_its_own_family_by_one_call() {
        var flex = clusters.find(ORDERS, "orders-playground").orElseThrow();
        assertThat(flex.instanceSize()).isEqualTo(AtlasCluster.FLEX);
        simulator.forgetJournal();

        clusters.delete(ORDERS, flex);

        assertThat(simulator.countRequests("DELETE", "/flexClusters/orders-playground"))
                .isEqualTo(1);
        assertThat(simulator.countRequests()).isEqualTo(1);
    }

    @Test
    @Tag("PA-12")
    void a_new_project_is_posted_once() {
        simulator.fault(Map.of("kind", "drop-after", "times", 1, "method", "POST", "path", "/groups"));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> projects.create(new NewAtlasProject("lab", EXAMPLE))))
                .isInstanceOf(AtlasFailure.TryLater.class);

        assertThat(simulator.countRequests("POST", "/groups")).isEqualTo(1);
        assertThat(projects.byName("lab")).isPresent();
    }
}

package dev.tailor.api;

import static dev.tailor.SimulatorControl.ORDERS;
import static dev.tailor.SimulatorControl.SEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Program;
import dev.tailor.World;
import dev.tailor.atlas.AtlasClusters;
import dev.tailor.atlas.AtlasPlacement;
import dev.tailor.atlas.AtlasProjects;
import dev.tailor.atlas.NewAtlasCluster;
import dev.tailor.atlas.NewAtlasProject;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The prototype's list, and which of several clusters of one name is meant. */
@QuarkusTest
class PrototypeListTest {
    @Inject
    World world;

    @Inject
    AtlasProjects projects;

    @Inject
    AtlasClusters clusters;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    @Tag("MA-01")
    void administrators_get_all_that_atlas_has() {
        world.atlas().resetToNothing();
        IntStream.range(0, 6).forEach(this::projectOfTwenty);
        world.atlas().forgetJournal();
        var answer = Program.of("ada").get("/atlas/getClusters/");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().isArray()).isTrue();
        assertThat(answer.json().findValuesAsText("createDate")).hasSize(120);
    }

    @Test
    @Tag("MA-01")
    void others_get_what_they_may_see_with_all_that_the_prototype_showed() {
        world.sample();
        var answer = Program.of("dana").get("/atlas/getClusters");
        assertThat(answer.json()).isNotEmpty().allSatisfy(cluster -> {
            assertThat(cluster.path("groupId").asText()).isEqualTo(ORDERS);
            assertThat(cluster.path("id").asText()).isNotEmpty();
            assertThat(cluster.path("stateName").asText()).isNotEmpty();
            assertThat(cluster.path("paused").isBoolean()).isTrue();
            assertThat(cluster.path("instanceSizeName").asText()).isNotEmpty();
            assertThat(cluster.path("diskSizeGB").isNumber()).isTrue();
            assertThat(cluster.path("mongoDBVersion").asText()).isNotEmpty();
            assertThat(cluster.path("labels").isArray()).isTrue();
            assertThat(cluster.path("connectionStrings").isObject()).isTrue();
            assertThat(cluster.path("createDate").asText()).endsWith("Z");
        });
        assertThat(Program.of("otto").get("/atlas/getClusters").json())
                .isNotEmpty()
                .allMatch(cluster -> cluster.path("groupId").asText().equals(SEARCH));
    }

    @Test
    @Tag("MA-01")
    void nobody_gets_nothing_and_atlas_is_not_asked() {
        world.atlas().forgetJournal();
        var answer = Program.ofNobody().with("Accept", "text/html").get("/atlas/getClusters");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(401);
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    void a_name_that_two_projects_have_wants_the_project() {
        world.ready("dana", "cart", "S");
        world.ready("otto", "cart", "S");
        var ada = Program.of("ada");
        var answer = ada.get("/atlas/getClusterState?clusterName=cart");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("detail").asText())
                .isEqualTo("Several projects have a cluster of this name: orders-dev, search-dev. Say which with the"
                        + " parameter project.");
        assertThat(ada.get("/atlas/getClusterState?clusterName=cart&project=search-dev")
                        .body())
                .isEqualTo("\"IDLE\"");
        assertThat(Program.of("dana")
                        .get("/atlas/getClusterState?clusterName=cart")
                        .status())
                .isEqualTo(200);
    }

    private void projectOfTwenty(int number) {
        var project = projects.create(new NewAtlasProject("many-" + number, "5f00000000000000000000aa"));
        var where = new AtlasPlacement("AWS", "EU_CENTRAL_1", "8.0", false, false);
        IntStream.range(0, 20)
                .mapToObj(one -> new NewAtlasCluster("many-" + one, where, "M10", 10, false, Map.of()))
                .forEach(cluster -> clusters.create(project.id(), cluster));
    }
}

package dev.tailor.api;

import static dev.tailor.SimulatorControl.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Program;
import dev.tailor.World;
import dev.tailor.cluster.ClusterState;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The endpoints of the prototype that change something, as a program of those days uses them. */
@QuarkusTest
class PrototypeTest {
    private static final String NEW =
            "{'clusterName':'cn','clusterDescription':'For carts','instanceSizeName':'M10','diskSizeGB':12}";
    private static final String CLUSTERS = "/groups/" + ORDERS + "/clusters";

    final Program dana = Program.of("dana");

    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
        world.atlas().forgetJournal();
    }

    @ParameterizedTest
    @ValueSource(strings = {"createCluster", "createCluster/", "getClusters", "getClusters/"})
    @Tag("MA-02")
    void a_cluster_is_made_where_the_project_says(String path) {
        var answer = dana.post("/atlas/" + path + "?wait=0", NEW);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("name").asText()).isEqualTo("cn");
        assertThat(answer.json().path("stateName").asText()).isEqualTo("CREATING");
        assertThat(answer.json().path("diskSizeGB").isNumber()).isTrue();

        world.work();
        world.work();
        assertThat(world.atlas().countRequests("POST", CLUSTERS)).isEqualTo(1);
        var sent = world.atlas().journal().stream()
                .filter(entry -> entry.path("method").asText().equals("POST"))
                .findFirst()
                .orElseThrow()
                .path("body");
        var region = sent.path("replicationSpecs").path(0).path("regionConfigs").path(0);
        assertThat(region.path("providerName").asText()).isEqualTo("AWS");
        assertThat(region.path("regionName").asText()).isEqualTo("EU_CENTRAL_1");
        assertThat(region.path("electableSpecs").path("instanceSize").asText()).isEqualTo("M10");
        assertThat(region.path("electableSpecs").path("diskSizeGB").asInt()).isEqualTo(12);
        assertThat(region.path("autoScaling").path("diskGB").path("enabled").isBoolean())
                .isTrue();
        assertThat(sent.path("backupEnabled").isBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"providerName", "regionName", "backupEnabled", "clusterOwner"})
    @Tag("MA-02")
    @Tag("MA-13")
    void nobody_says_where_and_how_it_is_built(String member) {
        var body = NEW.replace("}", ",'" + member + "':'GCP'}");
        var answer = dana.post("/atlas/createCluster", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error(member)).contains("There is no member “" + member + "”");
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    @Tag("MA-13")
    @Tag("MA-16")
    void all_that_is_wrong_is_told_at_once() {
        var answer = dana.post(
                "/atlas/createCluster",
                "{'clusterName':'-cn','instanceSizeName':'M400','diskSizeGB':1.5,'mongoDBVersion':'4.2'}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error("clusterName")).isEqualTo("Begin with a letter or a digit.");
        assertThat(answer.error("instanceSizeName")).isEqualTo("Choose one of the sizes.");
        assertThat(answer.error("diskSizeGB")).isEqualTo("Storage is a whole number of GB.");
        assertThat(answer.error("mongoDBVersion")).isEqualTo("Clusters are built with 8.0 there.");
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    @Tag("MA-16")
    void a_name_that_is_taken_is_wrong() {
        world.asked("dana", "cn", "S");
        assertThat(dana.post("/atlas/createCluster", NEW).error("clusterName"))
                .isEqualTo("You asked for cn already. Choose another name.");
    }

    @Test
    @Tag("MA-02")
    void what_waits_for_a_lead_is_accepted_and_no_more() {
        var answer = dana.post("/atlas/createCluster", NEW.replace("M10", "M30"));
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("stateName").asText()).isEqualTo("WAITING");
    }

    @Test
    @Tag("MA-03")
    @Tag("MA-04")
    void a_cluster_gets_another_size_with_one_change_of_what_differs() {
        dana.post("/atlas/createCluster?wait=0", NEW);
        world.until(ClusterState.READY, world.named("cn"));
        world.atlas().forgetJournal();

        var answer = dana.patch("/atlas/modifyCluster/?wait=0", "{'clusterName':'cn','instanceSizeName':'M20'}");
        assertThat(answer.body()).isEqualTo("\"cn updating...\"");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(state("cn")).isEqualTo("UPDATING");

        world.work();
        assertThat(world.atlas().countRequests("PATCH", CLUSTERS + "/cn")).isEqualTo(1);
        world.until(ClusterState.READY, world.named("cn"));
        assertThat(state("cn")).isEqualTo("IDLE");
        assertThat(world.fresh(world.named("cn").id()).size().id()).isEqualTo("M");
    }

    @ParameterizedTest
    @ValueSource(strings = {"instandeSizeName", "region"})
    @Tag("MA-04")
    void a_member_that_nobody_knows_is_named(String member) {
        world.ready("dana", "cn", "S");
        var answer = dana.patch("/atlas/modifyCluster", "{'clusterName':'cn','" + member + "':'M20'}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error(member)).contains(member);
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    @Tag("MA-03")
    void a_state_is_a_word() {
        var cluster = world.ready("dana", "cn", "S");
        assertThat(state("cn")).isEqualTo("IDLE");
        world.seen(cluster, "PONDERING", false);
        assertThat(state("cn")).isEqualTo("PONDERING");
        assertThat(dana.get("/atlas/getClusterState/?clusterName=cn").body()).isEqualTo("\"PONDERING\"");
    }

    @Test
    @Tag("MA-03")
    void an_unknown_cluster_has_none_and_no_name_is_wrong() {
        assertThat(dana.get("/atlas/getClusterState?clusterName=nothing").status())
                .isEqualTo(404);
        assertThat(dana.get("/atlas/getClusterState").status()).isEqualTo(400);
        assertThat(dana.get("/atlas/getClusterState?clusterName=").error("clusterName"))
                .isNotEmpty();
    }

    @Test
    @Tag("MA-05")
    void a_cluster_is_paused_and_resumed_and_twice_is_once() {
        dana.post("/atlas/createCluster?wait=0", NEW);
        world.until(ClusterState.READY, world.named("cn"));
        world.atlas().forgetJournal();

        assertThat(pause(true).body()).isEqualTo("\"cn paused\"");
        world.until(ClusterState.PAUSED, world.named("cn"));
        assertThat(world.atlas().countRequests("PATCH", CLUSTERS + "/cn")).isEqualTo(1);
        assertThat(pause(true).status()).isEqualTo(409);
        assertThat(pause(true).json().path("detail").asText()).isEqualTo("It is paused already.");

        assertThat(pause(false).body()).isEqualTo("\"cn resumed\"");
        world.until(ClusterState.READY, world.named("cn"));
        assertThat(pause(false).status()).isEqualTo(409);
        assertThat(dana.post("/atlas/pauseCluster", "{'clusterName':'cn'}").error("paused"))
                .isEqualTo("Say true or false.");
    }

    @Test
    @Tag("MA-06")
    @Tag("PA-16")
    void a_cluster_is_deleted_by_who_is_sure() {
        dana.post("/atlas/createCluster?wait=0", NEW);
        world.until(ClusterState.READY, world.named("cn"));
        world.atlas().forgetJournal();

        var unsure = dana.delete("/atlas/deleteCluster?clusterName=cn");
        assertThat(unsure.status()).isEqualTo(409);
        assertThat(unsure.json().path("kind").asText()).isEqualTo("ErrConfirmationRequested");
        assertThat(world.atlas().countRequests()).isZero();

        var answer = dana.delete("/atlas/deleteCluster/?clusterName=cn&areYouSure=true");
        assertThat(answer.body()).isEqualTo("\"cn deleting...\"");
        assertThat(answer.status()).isEqualTo(200);
        world.pass(Duration.ofDays(7));
        world.work();
        assertThat(state("cn")).isEqualTo("DELETING");
        world.until(ClusterState.GONE, world.named("cn"));
        assertThat(state("cn")).isEqualTo("DELETED");
        assertThat(world.atlas().countRequests("DELETE", CLUSTERS + "/cn")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?clusterName=", "?clusterName=%20&areYouSure=true", "?areYouSure=true"})
    @Tag("MA-06")
    void deleting_without_a_name_is_wrong(String query) {
        assertThat(dana.delete("/atlas/deleteCluster" + query).status()).isEqualTo(400);
        assertThat(world.atlas().countRequests()).isZero();
    }

    private String state(String name) {
        return dana.get("/atlas/getClusterState?clusterName=" + name).json().asText();
    }

    private Program.Answer pause(boolean paused) {
        return dana.post("/atlas/pauseCluster/?wait=0", "{'clusterName':'cn','paused':" + paused + "}");
    }
}

package dev.tailor.changing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.Page;
import dev.tailor.Program;
import dev.tailor.SimulatorControl;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import dev.tailor.cluster.Drifts;
import dev.tailor.cluster.Protections;
import dev.tailor.cluster.Refusal;
import dev.tailor.fleet.Environments;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is protected is deleted by nobody, whichever way they come. */
@QuarkusTest
class ProtectionTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Protections protections;

    @Inject
    Drifts drifts;

    @Inject
    Environments environments;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @Test
    void whoever_manages_a_cluster_protects_it_and_ends_that_and_the_history_tells() {
        var cart = world.ready("dana", "orders-cart", "S");

        var page = press(open("dana", cart), "on");

        assertThat(page.text("[role=status]")).contains("orders-cart is protected: nobody can delete it");
        assertThat(page.text("aside")).contains("Protected from deletion", "End that first.", "End the protection");
        assertThat(page.text("main")).contains("protected it from deletion");
        press(page, "off");
        assertThat(open("dana", cart).text("main")).contains("ended its protection from deletion");
    }

    @Test
    void a_protected_cluster_is_deleted_neither_by_pages_nor_by_programs() {
        var cart = world.ready("dana", "orders-cart", "S");
        protections.set(world.person("dana"), cart.id(), true);

        var page = Visitor.dana().open("/clusters/" + cart.id() + "/deletion");
        assertThat(page.text("main")).contains("It is protected from deletion. End that first.");
        var dana = Program.of("dana");
        assertThat(dana.delete("/api/v1/clusters/" + cart.id() + "?confirm=orders-cart")
                        .status())
                .isEqualTo(409);
        assertThat(dana.delete("/atlas/deleteCluster?clusterName=orders-cart&areYouSure=true")
                        .status())
                .isEqualTo(409);
        assertThat(world.fresh(cart.id()).state()).isNotEqualTo(ClusterState.RETIRING);
    }

    @Test
    void in_a_production_project_clusters_begin_protected_and_a_lead_ends_it() {
        production();
        var cart = world.ready("lena", "orders-cart", "S");

        assertThat(cart.protection()).isTrue();
        assertThatThrownBy(() -> protections.set(world.person("dana"), cart.id(), false))
                .isInstanceOf(Refusal.NotPossible.class)
                .hasMessage("The project orders-dev is production: a lead ends the protection there.");
        assertThat(open("dana", cart).text("aside"))
                .contains("It is protected from deletion. A lead ends that first.")
                .doesNotContain("End the protection");
        assertThat(open("lena", cart).text("aside")).contains("End the protection");

        protections.set(world.person("lena"), cart.id(), false);
        assertThat(world.fresh(cart.id()).protection()).isFalse();
    }

    @Test
    void taking_over_what_was_ended_in_atlas_is_no_way_around_the_lead() {
        production();
        var cart = world.ready("lena", "orders-cart", "S");

        assertThatThrownBy(() -> drifts.take(world.person("dana"), cart.id(), "protection", "off"))
                .hasMessage("A lead ends the protection.");
    }

    @Test
    void atlas_protects_it_from_the_beginning_and_no_longer_when_that_is_ended() {
        production();
        var cart = world.until(ClusterState.READY, world.asked("lena", "orders-cart", "S"));
        assertThat(cart.inAtlas().orElseThrow().protection()).isTrue();
        assertThat(cart.drifted()).isFalse();

        protections.set(world.person("lena"), cart.id(), false);
        world.until(ClusterState.CHANGING, cart);
        var ended = world.until(ClusterState.READY, cart);

        assertThat(ended.inAtlas().orElseThrow().protection()).isFalse();
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.RETIRING);
    }

    @ParameterizedTest
    @CsvSource({"vic, 403", "otto, 404"})
    @Tag("MA-09")
    void who_does_not_manage_it_changes_nothing(String person, int status) {
        var cart = world.ready("dana", "orders-cart", "S");

        assertThat(Program.of(person)
                        .send(Method.PUT, "/api/v1/clusters/" + cart.id() + "/protection", "{\"protection\":true}")
                        .status())
                .isEqualTo(status);
        assertThat(world.fresh(cart.id()).protection()).isFalse();
    }

    @Test
    void programs_protect_too() {
        var cart = world.ready("dana", "orders-cart", "S");

        var answer = Program.of("dana")
                .send(Method.PUT, "/api/v1/clusters/" + cart.id() + "/protection", "{\"protection\":true}");

        assertThat(answer.json().path("protection").asBoolean()).isTrue();
        assertThat(Program.of("dana")
                        .send(Method.PUT, "/api/v1/clusters/" + cart.id() + "/protection", "{}")
                        .error("protection"))
                .isEqualTo("Say true or false.");
    }

    private void production() {
        environments.mark(world.person("ada"), SimulatorControl.ORDERS, true);
    }

    private static Page press(Page page, String value) {
        return page.form("form[action$=/protection]").with("protection", value).submit();
    }

    private static Page open(String person, Cluster cluster) {
        return Visitor.named(person).open("/clusters/" + cluster.id());
    }
}

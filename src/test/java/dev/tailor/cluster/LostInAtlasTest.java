package dev.tailor.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.Page;
import dev.tailor.Program;
import dev.tailor.SimulatorControl;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.fleet.Environments;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A cluster that somebody deleted in Atlas's own console: both values, and a decision. */
@QuarkusTest
@Tag("MA-24")
class LostInAtlasTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    @Inject
    Drifts drifts;

    @Inject
    Absences absences;

    @Inject
    Observations observations;

    @Inject
    Environments environments;

    Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        cart = world.ready("dana", "orders-cart", "S");
        clusters.describe(world.person("dana"), cart.id(), "Carts", Map.of("cost-centre", "4711"));
    }

    @Test
    void its_page_shows_both_values_and_two_ways() {
        lose();

        var page = open("dana");
        assertThat(page.text("#drift ~ table tbody tr"))
                .startsWith("The cluster S with 10 GB nothing Deleted in Atlas’s own console")
                .endsWith("Let it end Build it again");
        assertThat(page.text("#drift ~ p")).contains("only a backup that Atlas has kept brings that");
        assertThat(open("vic").all("#drift ~ table form")).isEmpty();
        assertThat(open("vic").text("#drift ~ p")).startsWith("Its team lets it end");
    }

    @Test
    void letting_it_end_is_noted_and_decided_once() {
        lose();
        var page = decide("dana", "take").follow();

        assertThat(page.text("main .note[role=status]")).contains("orders-cart has ended");
        assertThat(page.all("#drift")).isEmpty();
        assertThat(page.text("#history ~ table")).contains("Dana took Atlas’s value: nothing instead of S with 10 GB");
        assertThatThrownBy(() -> drifts.restore(world.person("dana"), cart.id(), "existence", ""))
                .isInstanceOf(Refusal.NotPossible.class);
    }

    @Test
    void it_is_built_again_as_it_was_and_keeps_its_owner() {
        lose();
        var answer = decide("lena", "restore");

        var again = world.named("orders-cart");
        assertThat(answer.header("Location")).endsWith(Links.cluster(again.id()));
        assertThat(again.id()).isNotEqualTo(cart.id());
        assertThat(again.state()).isEqualTo(ClusterState.STARTING);
        assertThat(again.owner().name()).isEqualTo("Dana");
        var page = answer.follow();
        assertThat(page.text("main .note[role=status]")).contains("You asked for orders-cart again, empty.");
        assertThat(page.text("aside")).contains("S · 2 GB memory", "10 GB", "Carts", "cost-centre: 4711");
        assertThat(page.text("#history ~ table")).contains("Lena asked for it in S", "Lena had it built again, empty");
        assertThat(open("dana").text("#history ~ table")).contains("Lena asked for it again, empty");
        assertThat(open("dana").all("#drift")).isEmpty();
    }

    @Test
    void in_production_a_lead_decides_about_that_and_it_is_protected() {
        environments.mark(world.person("ada"), SimulatorControl.ORDERS, true);
        lose();

        assertThat(open("dana").text("#drift ~ table tbody tr")).endsWith("decides about building it");
        var creation = drifts.restore(world.person("dana"), cart.id(), "existence", "");
        assertThat(creation.status()).isEqualTo(ChangeStatus.WAITING);
        assertThat(creation.cluster().protection()).isTrue();
    }

    @Test
    void what_stands_against_it_is_said_and_nothing_is_decided() {
        lose();
        world.asked("dana", "orders-cart", "M");

        assertThatThrownBy(() -> drifts.restore(world.person("dana"), cart.id(), "existence", ""))
                .isInstanceOf(Refusal.NotPossible.class)
                .hasMessage("It can’t be built again just so. You asked for orders-cart already. Choose another name.");
        assertThat(Drift.of(world.fresh(cart.id()))).hasSize(1);
    }

    @Test
    void a_viewer_decides_nothing_and_a_stranger_sees_nothing() {
        lose();

        assertThatThrownBy(() -> drifts.take(world.person("vic"), cart.id(), "existence", ""))
                .isInstanceOf(Refusal.NotAllowed.class);
        assertThatThrownBy(() -> drifts.restore(world.person("otto"), cart.id(), "existence", ""))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void programs_see_it_and_decide_about_it_too() {
        lose();
        var drift = "/api/v1/clusters/" + cart.id() + "/drift";
        var row = Program.of("dana").get(drift).json().at("/results/0");
        assertThat(row.path("what").asText()).isEqualTo("existence");
        assertThat(row.path("asked").asText()).isEqualTo("S with 10 GB");
        assertThat(row.path("inAtlas").asText()).isEmpty();

        var answer = Program.of("dana").post(drift, "{'what':'existence','inAtlas':'','decision':'restore'}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.json().path("id").asText())
                .isEqualTo(world.named("orders-cart").id().toString());
        assertThat(answer.json().at("/change/kind").asText()).isEqualTo("create");
    }

    @Test
    void nothing_differs_where_its_deletion_was_asked_for() {
        clusters.delete(world.person("dana"), cart.id(), "orders-cart", "");
        lose();

        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.GONE);
        assertThat(Drift.of(world.fresh(cart.id()))).isEmpty();
    }

    private void lose() {
        observations.seen(world.fresh(cart.id()).project().id(), List.of());
        world.pass(Duration.ofMinutes(1));
        absences.gone(cart.id());
    }

    private Page decide(String person, String decision) {
        return open(person)
                .form("form[action='" + ClusterLinks.drift(cart.id()) + "']")
                .with("decision", decision)
                .send();
    }

    private Page open(String person) {
        return Visitor.named(person).open(Links.cluster(cart.id()));
    }
}

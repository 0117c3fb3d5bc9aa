package dev.tailor.changing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.Clusters;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResizePageTest {
    @Inject
    World world;

    @Inject
    Clusters clusters;

    Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
        cart = world.ready("dana", "orders-cart", "M");
    }

    @Test
    @Tag("MA-21")
    void the_page_shows_present_size_and_storage_and_what_each_size_would_mean() {
        var page = open();

        assertThat(page.h1()).isEqualTo("Resize orders-cart");
        assertThat(page.text("main")).contains("Now M · 4 GB memory · 20 GB storage · $146 a month");
        assertThat(page.all(".sizes label").eachText())
                .satisfiesExactly(
                        s -> assertThat(s).contains("10–128 GB storage", "$58 a month", "$88 less. Starts at once"),
                        m -> assertThat(m).endsWith("As now"),
                        l -> assertThat(l).endsWith("$248 more. Lena decides"),
                        xl -> assertThat(xl).contains("10–1,024 GB storage"));
        assertThat(form().value("size")).isEqualTo("M");
        assertThat(form().value("storage")).isEqualTo("20");
    }

    @Test
    @Tag("MA-21")
    @Tag("PN-03")
    void a_size_that_needs_no_approval_is_carried_out_at_once() {
        var answer = form().with("size", "S").with("why", "Too much").send();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/clusters/" + cart.id());
        assertThat(change().status()).isEqualTo(ChangeStatus.DUE);
        assertThat(change().reason()).isEqualTo("Too much");
        assertThat(change().toStorageGb()).isEqualTo(20);
        assertThat(world.fresh(cart.id()).state()).isEqualTo(ClusterState.CHANGING);
    }

    @Test
    void a_large_size_is_asked_for_and_brings_its_storage() {
        var update = form().with("size", "L").with("update", "summary").send();
        assertThat(update.text("#asked")).contains("M to L", "4 to 8 GB", "20 to 40 GB", "$146 to $394 a month");
        assertThat(update.text("#resize-button")).isEqualTo("Ask Lena for L");

        assertThat(update.form(action()).send().status()).isEqualTo(303);
        assertThat(change().status()).isEqualTo(ChangeStatus.WAITING);
        assertThat(change().toStorageGb()).isEqualTo(40);
    }

    @Test
    @Tag("MA-21")
    void storage_does_not_shrink() {
        var page = form().with("storage", "15").send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#storage-error")).isEqualTo("Storage can’t shrink: it has 20 GB.");
        assertThat(page.form(action()).value("storage")).isEqualTo("15");
    }

    @Test
    void storage_alone_grows_without_approval() {
        assertThat(form().with("storage", "60").send().status()).isEqualTo(303);

        assertThat(change().status()).isEqualTo(ChangeStatus.DUE);
        assertThat(change().toSize().id()).isEqualTo("M");
    }

    @Test
    @Tag("PN-03")
    void asking_for_what_there_is_already_is_a_mistake() {
        var page = form().send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#size-error")).isEqualTo("It has this size and storage already.");
        world.work();
        assertThat(world.atlas().countRequests("PATCH", "/clusters/")).isZero();
    }

    @Test
    @Tag("MA-13")
    void a_size_outside_of_the_catalogue_is_refused() {
        assertThat(form().forged("size", "M60").send().status()).isEqualTo(400);
        assertThat(world.fresh(cart.id()).currentChange()).isEmpty();
    }

    @Test
    void what_is_chosen_is_renewed_in_parts() {
        var part = Visitor.dana().fragment("/clusters/" + cart.id() + "/resize/summary?size=S&storage=20&preset=20");

        assertThat(part.text("#resize-button")).isEqualTo("Resize to S");
        assertThat(part.text("#storage-hint")).startsWith("20 to 128 GB.");
    }

    @Test
    void a_size_that_can_not_hold_what_there_is_stays_visible_with_its_reason() {
        form().with("storage", "200").send();
        world.accepted(world.changeOf(cart));
        world.seen(cart, "IDLE", false);

        var small = open().the(".sizes label");

        assertThat(small.select("input").hasAttr("disabled")).isTrue();
        assertThat(small.text()).endsWith("Too small for the 200 GB that it has");
    }

    @Test
    @Tag("MA-21")
    void where_it_is_not_possible_the_page_says_why_and_a_forged_form_is_refused() {
        var form = form().with("size", "S");
        var paused = world.paused("dana", "orders-returns", "S");

        assertThat(Visitor.dana().open("/clusters/" + paused.id() + "/resize").text("main"))
                .contains("Not possible now. A paused cluster can only be resumed.");
        world.accepted(clusters.pause(world.person("dana"), cart.id(), "").id());
        var refused = form.send();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("A paused cluster can only be resumed.");
    }

    @Test
    @Tag("MA-24")
    void while_it_is_being_built_a_resize_is_asked_for_and_follows() {
        var building = world.building("dana", "orders-new", "S");
        var page = Visitor.dana().open("/clusters/" + building.id() + "/resize");
        assertThat(page.text("main .note")).contains("What you ask for now follows when that is done.");

        var sent = page.form("form[action='/clusters/" + building.id() + "/resize']")
                .with("size", "M")
                .with("storage", "20")
                .send();
        assertThat(sent.status()).isEqualTo(303);
        assertThat(Visitor.dana().open("/clusters/" + building.id()).text("#live"))
                .contains("After that", "Dana asked to resize it from S to M with 20 GB today at 09:00");
    }

    private Page open() {
        return Visitor.dana().open("/clusters/" + cart.id() + "/resize");
    }

    private String action() {
        return "form[action='/clusters/" + cart.id() + "/resize']";
    }

    private Form form() {
        return open().form(action());
    }

    private Change change() {
        return world.fresh(cart.id()).currentChange().orElseThrow();
    }
}

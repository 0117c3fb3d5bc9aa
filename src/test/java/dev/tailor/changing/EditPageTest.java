package dev.tailor.changing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.History;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EditPageTest {
    @Inject
    World world;

    @Inject
    History history;

    Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        cart = world.asked("dana", "orders-cart", "S");
    }

    @Test
    void description_and_labels_are_changed_at_once() {
        var answer = form().with("description", "The cart")
                .with("key", "environment")
                .with("value", "test")
                .send();

        assertThat(answer.status()).isEqualTo(303);
        var changed = world.fresh(cart.id());
        assertThat(changed.description()).isEqualTo("The cart");
        assertThat(changed.labels()).containsExactly(Map.entry("environment", "test"));
        assertThat(history.of(world.person("dana"), cart.id(), 5).events())
                .singleElement()
                .satisfies(event -> assertThat(event.what()).isEqualTo("changed description and labels"));
    }

    @Test
    @Tag("MA-17")
    void a_label_is_text_and_stays_out_of_atlas_where_it_does_not_fit() {
        form().with("key", "filled-by")
                .with("value", "<script>alert(1)</script>")
                .send();

        var page = Visitor.dana().open("/clusters/" + cart.id() + "/edit");

        assertThat(page.form(action()).value("value")).isEqualTo("<script>alert(1)</script>");
        assertThat(page.text("#labels"))
                .contains("“<script>alert(1)</script>” has characters that Atlas tags don’t allow");
    }

    @Test
    @Tag("MA-17")
    void labels_above_255_characters_are_refused_at_their_row() {
        var page = form().with("key", "purpose").with("value", "x".repeat(256)).send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#value-1-error")).isEqualTo("Keys and values have at most 255 characters.");
        assertThat(world.fresh(cart.id()).labels()).isEmpty();
    }

    @Test
    void removing_a_row_and_saving_removes_the_label() {
        form().with("key", "environment").with("value", "test").send();

        var less = form().with("remove", "1").send();
        assertThat(less.status()).isEqualTo(200);
        assertThat(world.fresh(cart.id()).labels()).hasSize(1);

        less.form(action()).send();
        assertThat(world.fresh(cart.id()).labels()).isEmpty();
    }

    @Test
    void who_has_read_what_is_not_so_any_more_is_told_and_nothing_is_lost() {
        var stale = form().with("description", "The cart of the shop")
                .with("key", "stage")
                .with("value", "test");
        form().with("description", "The cart")
                .with("key", "team")
                .with("value", "web")
                .send();

        var told = stale.send();

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text("[role=alert]"))
                .contains("somebody was faster")
                .contains("the description has become “The cart”, and its labels team: web.");
        assertThat(told.the("#description").val()).isEqualTo("The cart of the shop");
        assertThat(world.fresh(cart.id()).labels()).containsExactly(Map.entry("team", "web"));

        told.form(action()).submit();
        assertThat(world.fresh(cart.id()).labels()).containsExactly(Map.entry("stage", "test"));
    }

    @Test
    void another_row_of_the_form_does_not_make_it_newer_than_it_is() {
        var row = form().with("description", "The cart of the shop")
                .with("add", "on")
                .send();
        form().with("description", "The cart").send();

        assertThat(row.form(action()).send().status()).isEqualTo(409);
        assertThat(world.fresh(cart.id()).description()).isEqualTo("The cart");
    }

    @Test
    void the_same_sent_twice_is_saved_once_and_nobody_was_faster() {
        var form = form().with("description", "The cart").with("key", "stage").with("value", "test");
        form.send();

        assertThat(form.send().status()).isEqualTo(303);
        assertThat(history.of(world.person("dana"), cart.id(), 5).events()).hasSize(1);
    }

    private String action() {
        return "form[action='/clusters/" + cart.id() + "/edit']";
    }

    private Form form() {
        return Visitor.dana().open("/clusters/" + cart.id() + "/edit").form(action());
    }
}

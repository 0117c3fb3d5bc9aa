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

    private String action() {
        return "form[action='/clusters/" + cart.id() + "/edit']";
    }

    private Form form() {
        return Visitor.dana().open("/clusters/" + cart.id() + "/edit").form(action());
    }
}

package dev.tailor.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the form does about what is filled in wrongly, by mistake or on purpose. */
@QuarkusTest
class OrderMistakesTest {
    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"M10", "M60", "XXL", "s"})
    @Tag("MA-13")
    void a_size_outside_of_the_catalogue_is_refused_and_atlas_not_asked(String size) {
        var page = form(Visitor.dana()).forged("size", size).send();

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text("#size-error")).contains("Choose one of the sizes.");
        world.work();
        assertThat(world.atlas().countRequests("POST", "clusters")).isZero();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_what_was_typed_stays() {
        var page = form(Visitor.dana())
                .with("name", "orders_cart")
                .with("storage", "200")
                .with("description", "Cart <b>")
                .with("key", "")
                .with("value", "4711")
                .send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#problems")).isEqualTo("Nothing was requested: three things to put right");
        assertThat(page.all("[role=alert] a").eachAttr("href")).containsExactly("#name", "#storage", "#key-1");
        assertThat(page.text("#name-error")).isEqualTo("Use only letters, digits and hyphens.");
        assertThat(page.text("#storage-error"))
                .isEqualTo("S holds 10 to 128 GB. Choose a number between them, or another size.");
        assertThat(page.text("#key-1-error")).isEqualTo("Give the value 4711 a key, or remove the row.");
        var form = page.form(OrderPageTest.FORM);
        assertThat(form.value("name")).isEqualTo("orders_cart");
        assertThat(form.value("storage")).isEqualTo("200");
        assertThat(form.value("description")).isEqualTo("Cart <b>");
        assertThat(form.value("value")).isEqualTo("4711");
    }

    @Test
    void storage_that_is_no_number_is_a_mistake_at_its_field() {
        var page = form(Visitor.dana()).with("storage", "plenty").send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#storage-error")).isEqualTo("Storage is a whole number of GB.");
        assertThat(page.form(OrderPageTest.FORM).value("storage")).isEqualTo("plenty");
    }

    @ParameterizedTest
    @CsvSource({
        "-cart, Begin with a letter or a digit.",
        "cart-, A name does not end with a hyphen.",
        "'', Give the cluster a name.",
        "admin, The name admin is reserved.",
        "orders cart, 'Use only letters, digits and hyphens.'",
        "a1234567890123456789012345678901234567890123456789012345678901234, A name has at most 64 characters; this one has 65.",
    })
    @Tag("MA-16")
    void a_wrong_name_is_a_mistake_at_its_field(String name, String sentence) {
        var page = form(Visitor.dana()).with("name", name).send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#name-error")).isEqualTo(sentence);
    }

    @Test
    @Tag("MA-16")
    void a_form_that_is_sent_twice_makes_one_cluster() {
        var form = form(Visitor.dana()).with("name", "orders-cart").with("size", "L");
        assertThat(form.send().status()).isEqualTo(303);

        var second = form.send();

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.text("#name-error")).isEqualTo("You asked for orders-cart already. Choose another name.");
    }

    @Test
    void a_viewer_is_told_who_can_ask() {
        var page = Visitor.vic().get("/clusters/new");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("a developer or lead of the team can ask for a cluster");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        var answer = Visitor.dana().post("/clusters/new", Map.of("name", "orders-cart", "size", "S"));

        assertThat(answer.status()).isEqualTo(400);
    }

    private static Form form(Visitor visitor) {
        return visitor.open("/clusters/new").form(OrderPageTest.FORM);
    }
}

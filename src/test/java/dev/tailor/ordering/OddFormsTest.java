package dev.tailor.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.web.Links;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that no honest browser sends, or only seldom: an answer in words, and never a fault of ours. */
@QuarkusTest
class OddFormsTest {
    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ü", "漢"})
    void a_thousand_signs_of_any_alphabet_fit_a_description(String sign) {
        var page = form().with("name", "orders-cart")
                .with("description", sign.repeat(1000))
                .submit();

        assertThat(page.h1()).isEqualTo("orders-cart");
    }

    @Test
    void more_than_a_thousand_are_told_at_the_field_and_kept() {
        var page = form().with("name", "orders-cart")
                .with("description", "ü".repeat(1001))
                .send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#description-error")).contains("at most 1,000 characters; this one has 1001");
        assertThat(page.text("#description")).hasSize(1001);
    }

    @Test
    void a_zero_byte_is_a_bad_request() {
        assertThat(form().forged("size", "S\0").send().status()).isEqualTo(400);
    }

    @Test
    void a_form_without_end_is_a_bad_request() {
        var form = form();
        IntStream.range(0, 1200).forEach(number -> form.and("key", "key" + number));

        assertThat(form.send().status()).isEqualTo(400);
    }

    private static Form form() {
        return Visitor.dana().open(Links.newCluster()).form("form[action='" + Links.newCluster() + "']");
    }
}

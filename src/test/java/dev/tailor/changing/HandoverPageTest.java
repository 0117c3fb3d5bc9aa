package dev.tailor.changing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Form;
import dev.tailor.Page;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.cluster.Cluster;
import dev.tailor.cluster.History;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandoverPageTest {
    @Inject
    World world;

    @Inject
    History history;

    Cluster cart;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
        world.person("vic");
        world.person("otto");
        cart = world.asked("dana", "orders-cart", "S");
    }

    @Test
    void its_owner_hands_it_over_to_somebody_who_works_in_the_team() {
        var page = Visitor.dana().open("/clusters/" + cart.id()).click("Hand over");
        assertThat(page.all("#heir option").eachText())
                .containsExactly("Choose somebody", "Lena (lena@example.com), lead");

        var answer = chosen(page, "lena").send();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(world.fresh(cart.id()).owner().email()).isEqualTo("lena@example.com");
        assertThat(history.of(world.person("vic"), cart.id(), 5).events())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.what()).isEqualTo("handed it over to Lena");
                    assertThat(event.outcome()).isEqualTo("Owned by Dana before");
                });
    }

    @Test
    void it_is_found_by_its_new_owner() {
        chosen(page(Visitor.dana()), "lena").send();

        assertThat(Visitor.vic().open("/clusters?q=lena%40example.com").text()).contains("orders-cart");
        assertThat(Visitor.vic().open("/clusters?q=dana%40example.com").text()).doesNotContain("orders-cart");
    }

    @Test
    @Tag("MA-09")
    void a_colleague_who_neither_owns_it_nor_leads_does_not_hand_it_over() {
        var lenas = world.asked("lena", "orders-lena", "S");

        var answer = Visitor.dana().get("/clusters/" + lenas.id() + "/owner");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("Only Lena, who owns orders-lena, and those who lead orders");
        assertThat(Visitor.dana().open("/clusters/" + lenas.id()).links())
                .doesNotContain("/clusters/" + lenas.id() + "/owner");
    }

    @Test
    @Tag("MA-09")
    void neither_viewers_nor_strangers_get_it() {
        var vic = number(world.person("vic").id());
        var otto = number(world.person("otto").id());
        for (var nobody : new String[] {vic, otto, "", "nonsense", "4711"}) {
            var answer = form(page(Visitor.dana())).forged("heir", nobody).send();
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.text("#heir-error")).contains("viewers can’t own it");
        }
        assertThat(world.fresh(cart.id()).owner().email()).isEqualTo("dana@example.com");
    }

    @Test
    void of_two_at_once_the_second_learns_of_the_first() {
        var early = chosen(page(Visitor.lena()), "lena");
        chosen(page(Visitor.ada()), "lena").send();

        var late = early.send();

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("[role=alert]")).contains("It is Lena’s now");
        assertThat(history.of(world.person("vic"), cart.id(), 5).events()).hasSize(1);
    }

    @Test
    void what_has_ended_needs_no_owner() {
        var big = world.asked("dana", "orders-big", "L");
        world.sql("update cluster set ended_at = now() where id = '" + big.id() + "'");

        assertThat(Visitor.dana().get("/clusters/" + big.id() + "/owner").status())
                .isEqualTo(409);
    }

    private Page page(Visitor visitor) {
        return visitor.open("/clusters/" + cart.id() + "/owner");
    }

    private Form form(Page page) {
        return page.form("form[action='/clusters/" + cart.id() + "/owner']");
    }

    private Form chosen(Page page, String person) {
        return form(page).with("heir", number(world.person(person).id()));
    }

    private String number(String person) {
        return world.value("select cast(number as text) from person where id = '" + person + "'");
    }
}

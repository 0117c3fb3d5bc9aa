package dev.tailor.api;

import static dev.tailor.SimulatorControl.ORDERS;
import static dev.tailor.SimulatorControl.SEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.AccessTokens;
import dev.tailor.Program;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program brings under management what nobody asked Tailor for. */
@QuarkusTest
class AdoptionApiTest {
    private static final String BELOW = "/65c00000000000000000000b/adoption";
    private static final String LEGACY = "/api/v1/fleet/" + SEARCH + BELOW;
    private static final String PLAYGROUND = "/api/v1/fleet/" + ORDERS + "/65c00000000000000000000c/adoption";
    private static final String WISH = "{'email':'OTTO@example.com','size':'XL','description':'The old index'}";

    @Inject
    World world;

    @BeforeEach
    void begin() {
        world.reset();
        world.sample();
        world.copied();
        Visitor.otto().open("/clusters");
        world.atlas().forgetJournal();
    }

    @Test
    void what_can_be_chosen_is_what_the_page_offers() {
        var choices = Program.of("ada").get(LEGACY).json();
        var page = Visitor.ada().open("/admin/fleet/" + SEARCH + BELOW);
        assertThat(choices.path("obstacle").asText()).isEmpty();
        assertThat(choices.path("team").asText()).isEqualTo("search");
        assertThat(choices.path("owners").findValuesAsText("email")).contains("otto@example.com");
        assertThat(choices.path("sizes").findValuesAsText("size"))
                .isEqualTo(page.all("#size option:not([value=as-it-is])").eachAttr("value"));
        assertThat(Program.of("ada").get(PLAYGROUND).json().path("obstacle").asText())
                .contains("no size fits it");
        assertThat(world.atlas().countRequests()).isZero();
    }

    @Test
    void from_then_on_its_team_has_it() {
        var adopted = Program.of("ada").post(LEGACY, WISH);

        assertThat(adopted.status()).as(adopted.body()).isEqualTo(202);
        assertThat(adopted.json().at("/owner/email").asText()).isEqualTo("otto@example.com");
        assertThat(adopted.json().path("description").asText()).isEqualTo("The old index");
        var change = Program.of("otto").get(adopted.header("Location")).json();
        assertThat(change.path("kind").asText()).isEqualTo("adopt");
        assertThat(change.path("status").asText()).isEqualTo("done");
        assertThat(world.atlas().countRequests()).isZero();
        var again = Program.of("ada").post(LEGACY, WISH);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("detail").asText()).isEqualTo("search-legacy is under management already.");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        var wrong = Program.of("ada").post(LEGACY, "{'email':'dana@example.com','size':'XXXL'}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.error("email")).contains("Choose one who works in search");
        assertThat(wrong.error("size")).contains("Choose one of the sizes");
        assertThat(Program.of("ada").post(LEGACY, "{'size':'\\u0000'}").status())
                .isEqualTo(400);
    }

    @Test
    void as_it_is_a_size_is_made_of_its_machines() {
        assertThat(Program.of("ada").get(LEGACY).json().path("unfitted").asText())
                .isEqualTo("M50");
        var wrong = Program.of("ada").post(LEGACY, "{'email':'dana@example.com','asItIs':{'memoryGb':32}}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.error("email")).contains("Choose one who works in search");
        assertThat(wrong.error("asItIs.priceAnHour")).contains("A price is dollars an hour");
        var both = Program.of("ada").post(LEGACY, "{'email':'otto@example.com','size':'XL','asItIs':{}}");
        assertThat(both.error("size")).contains("not both");

        var adopted = Program.of("ada")
                .post(LEGACY, "{'email':'otto@example.com','asItIs':{'memoryGb':32,'priceAnHour':2.5}}");

        assertThat(adopted.status()).as(adopted.body()).isEqualTo(202);
        assertThat(adopted.json().path("size").asText()).isEqualTo("M50");
    }

    @Test
    void an_owner_is_named_by_id_or_by_address() {
        var otto = world.number("otto");
        assertThat(Program.of("ada").get(LEGACY).json().path("owners").findValuesAsText("id"))
                .contains(otto);
        var both = Program.of("ada").post(LEGACY, "{'owner':" + otto + ",'email':'otto@example.com','size':'XL'}");
        assertThat(both.error("owner")).contains("not by both");
        var nobody = Program.of("ada").post(LEGACY, "{'owner':4711000,'size':'XL'}");
        assertThat(nobody.error("owner")).contains("Choose one who works in search");

        var adopted = Program.of("ada").post(LEGACY, "{'owner':" + otto + ",'size':'XL'}");
        assertThat(adopted.status()).as(adopted.body()).isEqualTo(202);
        assertThat(adopted.json().at("/owner/email").asText()).isEqualTo("otto@example.com");
    }

    @Test
    void an_address_that_is_not_known_is_left_out() {
        world.sql("update person set email = '' where id = '"
                + world.person("otto").id() + "'");
        var owners = Program.of("ada").get(LEGACY).json().path("owners");
        assertThat(owners.toString()).doesNotContain("\"email\":\"\"");
        assertThat(owners.findValuesAsText("id")).contains(world.number("otto"));
        world.sql("update person set email = 'otto@example.com' where id = '"
                + world.person("otto").id() + "'");
    }

    @Test
    void what_grows_with_its_use_stays_as_it_is() {
        var refused = Program.of("ada").post(PLAYGROUND, "{'email':'dana@example.com','size':'S'}");
        assertThat(refused.status()).isEqualTo(409);
    }

    @Test
    void the_pages_command_does_it_with_a_token_that_may_manage() {
        var page = Visitor.ada().open("/admin/fleet/" + SEARCH + BELOW);
        var less = AccessTokens.program("ada", "request").post(LEGACY, WISH);
        assertThat(less.json().path("kind").asText()).isEqualTo("scope-manage");

        var answer = ShownCommand.send("ada", page, 0, Method.POST);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(world.named("search-legacy").team()).isEqualTo("search");
    }
}

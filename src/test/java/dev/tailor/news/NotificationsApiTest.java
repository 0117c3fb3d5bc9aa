package dev.tailor.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Program;
import dev.tailor.Visitor;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which news somebody gets by mail, as programs choose it. */
@QuarkusTest
@Tag("MA-26")
@Tag("MA-27")
class NotificationsApiTest {
    private static final String HERE = "/api/v1/notifications";

    @Inject
    World world;

    @Inject
    NewsStage stage;

    @BeforeEach
    void begin() {
        stage.begin();
    }

    @Test
    void it_begins_with_what_is_usual() {
        var lena = Program.of("lena").get(HERE).json();
        assertThat(lena.path("chosen").asBoolean()).isFalse();
        assertThat(lena.path("sent").asBoolean()).isTrue();
        assertThat(lena.path("email").asText()).isEqualTo("lena@example.com");
        assertThat(lena.path("own")).hasSize(8);
        assertThat(lena.path("teams")).hasSize(1);
        assertThat(lena.path("teams").get(0).asText()).isEqualTo("asked");
        assertThat(Program.of("dana").get(HERE).json().path("teams")).isEmpty();
    }

    @Test
    void what_is_chosen_counts_and_the_page_shows_it() {
        var chosen = chosen("vic", "{'own':[],'teams':['ready','ready']}").json();
        assertThat(chosen.path("chosen").asBoolean()).isTrue();
        assertThat(chosen.path("own")).isEmpty();
        assertThat(chosen.path("teams")).hasSize(1);
        assertThat(Visitor.vic()
                        .open("/notifications")
                        .all("main input[checked]")
                        .eachAttr("value"))
                .containsExactly("ready");

        world.ready("dana", "orders-cart", "S");
        stage.deliver();
        assertThat(stage.subjects("vic")).containsExactly("orders-cart is ready");
    }

    @Test
    void what_is_usual_comes_back() {
        chosen("lena", "{'own':[],'teams':[]}");
        var usual = Program.of("lena").delete(HERE).json();
        assertThat(usual.path("chosen").asBoolean()).isFalse();
        assertThat(usual.path("teams").get(0).asText()).isEqualTo("asked");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        var missing = chosen("dana", "{}");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.error("own")).isEqualTo("Send a list of kinds of news; an empty one for none.");
        assertThat(missing.error("teams")).isEqualTo("Send a list of kinds of news; an empty one for none.");
        var unknown = chosen("dana", "{'own':['rain'],'teams':['snow']}");
        assertThat(unknown.error("own")).startsWith("“rain” is no kind of news.");
        assertThat(unknown.error("teams")).startsWith("“snow” is no kind of news.");
        assertThat(Program.of("dana").get(HERE).json().path("chosen").asBoolean())
                .isFalse();
    }

    @Test
    void it_can_be_chosen_while_tailor_is_read_only() {
        world.sql("update announcement set read_only = true, version = version + 1");
        assertThat(chosen("dana", "{'own':['ready'],'teams':[]}").status()).isEqualTo(200);
    }

    private static Program.Answer chosen(String person, String wish) {
        return Program.of(person).send(Method.PUT, HERE, wish);
    }
}

package dev.tailor.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.Program;
import dev.tailor.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handing a cluster over, by a program. */
@QuarkusTest
class OwnerApiTest {
    @Inject
    World world;

    private String cluster;

    @BeforeEach
    void begin() {
        world.reset();
        world.person("lena");
        world.person("vic");
        cluster = "/api/v1/clusters/" + world.ready("dana", "orders-cart", "S").id();
    }

    @Test
    void it_goes_to_the_member_of_that_address() {
        var read = Program.of("dana").get(cluster).header("ETag");

        var answer = put("dana", read, "LENA@example.com");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("owner").path("email").asText()).isEqualTo("lena@example.com");
        assertThat(Program.of("dana").get(cluster).header("ETag")).isEqualTo(answer.header("ETag"));
    }

    @Test
    void who_has_read_what_is_out_of_date_hands_nothing_over() {
        var read = Program.of("dana").get(cluster).header("ETag");
        put("ada", "*", "lena@example.com");

        assertThat(put("ada", read, "dana@example.com").status()).isEqualTo(412);
        assertThat(put("dana", "*", "dana@example.com").status()).isEqualTo(403);
    }

    @Test
    void viewers_strangers_and_nobody_are_wrong() {
        for (var email : new String[] {"vic@example.com", "otto@example.com", "dana@example.com", "", "x"}) {
            assertThat(put("dana", "*", email).error("email")).contains("Choose one who works in orders");
        }
    }

    private Program.Answer put(String person, String read, String email) {
        return Program.of(person)
                .with("If-Match", read)
                .send(Method.PUT, cluster + "/owner", "{'email':'" + email + "'}");
    }
}
